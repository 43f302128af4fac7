import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CampusPerson } from '../support/campus-person.js';
import { ADAPTERS, requestAuthorization, startLaunch, startPlatform } from '../support/platform.js';
import type { Platform } from '../support/platform.js';

describe.each(ADAPTERS)('on %s storage:', (adapter) => {
  interface Route {
    readonly method: string;
    readonly path: string;
    readonly body?: object;
    /** Who is allowed, beside nobody else of the table. */
    readonly allowed: readonly string[];
  }

  let platform: Platform;
  const people = new Map<string, CampusPerson>();

  beforeAll(async () => {
    platform = await startPlatform({ adapter });
    for (const name of ['olivia', 'ada', 'carlos', 'sofia', 'nina']) people.set(name, await platform.logIn(name));
  });

  afterAll(() => platform.close());

  const settings = {
    enabled: true,
    enabledForCourseElement: true,
    enabledForCourseTool: true,
    enabledForGroupTool: true,
    calendarEntries: true,
  };

  const listRoutes = (): Route[] => {
    const { profileId, place } = platform.a;
    const profile = { name: 'A', ltiKey: 'key-A', zoomBaseUrl: platform.tool.origin, releaseNames: false };
    return [
      { method: 'GET', path: '/installation', allowed: ['olivia'] },
      { method: 'GET', path: '/settings', allowed: ['olivia'] },
      { method: 'PUT', path: '/settings', body: settings, allowed: ['olivia'] },
      { method: 'GET', path: '/profiles', allowed: ['olivia'] },
      { method: 'POST', path: '/profiles', body: profile, allowed: ['olivia'] },
      { method: 'GET', path: `/profiles/${profileId}`, allowed: ['olivia'] },
      {
        method: 'PUT',
        path: `/profiles/${profileId}`,
        body: { ...profile, status: 'active', revision: 1 },
        allowed: ['olivia'],
      },
      { method: 'POST', path: `/profiles/${profileId}/check`, body: { ltiKey: 'k' }, allowed: ['olivia'] },
      { method: 'GET', path: `/places/${place}/settings`, allowed: ['ada'] },
      { method: 'PUT', path: `/places/${place}/settings`, body: { profileId }, allowed: ['ada'] },
      { method: 'POST', path: '/launches', body: { place, target: 'iframe' }, allowed: ['ada', 'carlos', 'sofia'] },
    ];
  };

  const send = async (route: Route, headers: Record<string, string>, body?: string): Promise<Response> =>
    fetch(`${platform.url}/plugins/zoom/api${route.path}`, {
      method: route.method,
      headers,
      ...(route.method === 'GET' ? {} : { body: body ?? JSON.stringify(route.body) }),
    });

  const json = { 'Content-Type': 'application/json' };
  const cookieOf = (name: string): Record<string, string> => ({ Cookie: people.get(name)?.cookie ?? '' });

  describe('the JSON API', () => {
    it('lets those pass whom a route is for, and refuses everybody else with 403, and 401 without a session', async () => {
      for (const route of listRoutes()) {
        expect([route.path, (await send(route, json)).status]).toEqual([route.path, 401]);
        for (const name of people.keys()) {
          const { status } = await send(route, { ...json, ...cookieOf(name) });
          const isAllowed = status === 200 || status === 201 || status === 409;
          expect([route.path, name, isAllowed || status]).toEqual([
            route.path,
            name,
            route.allowed.includes(name) || 403,
          ]);
        }
      }
    });

    it('LTI-S10 refuses every change from another site and every body but JSON, whoever asks', async () => {
      for (const route of listRoutes().filter(({ method }) => method !== 'GET')) {
        const cookie = cookieOf(route.allowed[0] ?? '');
        const foreign = await send(route, { ...json, ...cookie, Origin: 'https://evil.example' });
        expect([route.path, foreign.status]).toEqual([route.path, 403]);
        for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
          const response = await send(route, { 'Content-Type': type, ...cookie });
          expect([route.path, type, response.status]).toEqual([route.path, type, 415]);
        }
      }
    });

    it.each([
      ['POST', '/profiles', '{"name":'],
      ['POST', '/profiles', '[]'],
      ['POST', '/profiles', '{"name":{"$ne":1},"ltiKey":["x"]}'],
      ['POST', '/profiles', `{"name":"${'x'.repeat(70_000)}"}`],
      ['PUT', '/settings', '{"enabled":"yes"}'],
      ['PUT', '/settings', '{"__proto__":{"enabled":true}}'],
      ['POST', '/profiles/%00/check', '{"ltiKey":"k"}'],
      ['POST', '/profiles/..%2f..%2f/check', '{"ltiKey":"k"}'],
      ['PUT', '/places/courseElement:%00/settings', '{"profileId":"x"}'],
      ['PUT', '/places/x/settings', '{"profileId":"x"}'],
      ['POST', '/launches', '{"place":"courseElement:../../x","target":"iframe"}'],
      ['POST', '/launches', '{"place":7,"target":null}'],
    ])('answers bad input with a coded problem, never with 500: %s %s %s', async (method, path, body) => {
      const response = await send({ method, path, allowed: [] }, { ...json, ...cookieOf('olivia') }, body);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect(await response.json()).toMatchObject({ code: expect.stringMatching(/^ERR_/) });
    });

    it('closes what is no route to everybody but operators', async () => {
      const nothing = { method: 'GET', path: '/nothing', allowed: [] };
      expect((await send(nothing, {})).status).toBe(401);
      expect((await send(nothing, cookieOf('ada'))).status).toBe(403);
      expect((await send(nothing, cookieOf('olivia'))).status).toBe(404);
    });

    it('tells the progress of a launch to those who are logged in', async () => {
      const person = await platform.logIn('sofia');
      const { body } = await person.call('POST', '/launches', { place: platform.a.place, target: 'iframe' });
      const path = `/launches/${String(body['id'])}`;
      expect((await send({ method: 'GET', path, allowed: [] }, {})).status).toBe(401);
      expect((await person.call('GET', path)).body).toEqual({ stage: 'started' });
    });
  });

  describe('the answers of the authorization endpoint', () => {
    it('LTI-A26 LTI-A31 are not cached, framed by the LMS alone, and run no script but their own', async () => {
      const person = await platform.logIn('sofia');
      const fields = await startLaunch(platform, person, platform.a.place);
      const answers = [
        await requestAuthorization(platform, undefined, fields),
        await requestAuthorization(platform, person, fields),
        await requestAuthorization(platform, person, fields),
        await requestAuthorization(platform, person, { ...fields, client_id: 'unknown' }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 400]);
      for (const { headers } of answers) {
        const policy = headers.get('content-security-policy') ?? '';
        expect(headers.get('cache-control')).toBe('no-store');
        expect(headers.get('etag')).toBeNull();
        expect(headers.get('x-frame-options')).toBeNull();
        expect(policy).toContain(`frame-ancestors 'self'`);
        expect(policy).toContain(`default-src 'none'`);
        expect(policy).not.toContain('unsafe');
      }
    });
  });
});
