import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CampusPerson } from '../support/campus-person.js';
import { ADAPTERS, requestAuthorization, startLaunch, startPlatform } from '../support/platform.js';
import type { Platform } from '../support/platform.js';

describe.each(ADAPTERS)('on %s storage:', (adapter) => {
  /** A route as the API describes it, so that a new one cannot be forgotten. */
  interface Route {
    readonly id: string;
    readonly method: string;
    readonly path: string;
    readonly isOperators: boolean;
  }

  let platform: Platform;
  let routes: readonly Route[];
  const people = new Map<string, CampusPerson>();

  beforeAll(async () => {
    platform = await startPlatform({ adapter });
    for (const name of ['olivia', 'ada', 'carlos', 'sofia', 'nina']) people.set(name, await platform.logIn(name));
    routes = await readRoutes();
  });

  afterAll(() => platform.close());

  async function readRoutes(): Promise<Route[]> {
    const { body } = await platform.operator.call('GET', '/openapi.json');
    const paths = body['paths'] as Record<string, Record<string, { operationId: string; tags: string[] }>>;
    const params = { place: platform.a.place, id: platform.a.profileId, entryId: 'nothing' };
    return Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, { operationId, tags }]) => ({
        id: operationId,
        method: method.toUpperCase(),
        path: path.replace(/\{(place|id|entryId)\}/g, (_match, name: keyof typeof params) => params[name]),
        isOperators: tags.includes('Operators'),
      })),
    );
  }

  const EVERYBODY = ['olivia', 'ada', 'carlos', 'sofia', 'nina'];
  const MEMBERS = ['ada', 'carlos', 'sofia'];

  /** Who is let in by the routes that are not the operators' alone, and what they send. */
  const OPEN_ROUTES: Readonly<Record<string, { readonly allowed: readonly string[]; readonly body?: () => object }>> = {
    getOpenApi: { allowed: EVERYBODY },
    getPlaceSettings: { allowed: ['ada'] },
    savePlaceSettings: {
      allowed: ['ada'],
      body: () => ({ profileId: platform.a.profileId, formerProfileId: platform.a.profileId }),
    },
    getPlaceView: { allowed: MEMBERS },
    giveConsent: { allowed: MEMBERS, body: () => ({ recipient: 'zoom.example', kinds: ['email'] }) },
    revokeConsent: { allowed: MEMBERS },
    removeMeeting: { allowed: ['ada', 'carlos'], body: () => ({ series: false }) },
    subscribe: { allowed: MEMBERS },
    unsubscribe: { allowed: MEMBERS },
    revokeFeeds: { allowed: ['ada', 'carlos'] },
    startLaunch: { allowed: MEMBERS, body: () => ({ place: platform.a.place, target: 'iframe' }) },
    getLaunch: { allowed: EVERYBODY },
  };

  const getAllowed = ({ id, isOperators }: Route): readonly string[] =>
    isOperators ? ['olivia'] : (OPEN_ROUTES[id]?.allowed ?? []);

  const send = async (
    { method, path }: Pick<Route, 'method' | 'path'>,
    headers: Record<string, string>,
    body = '{}',
  ): Promise<Response> =>
    fetch(`${platform.url}/plugins/zoom/api${path}`, { method, headers, ...(method === 'GET' ? {} : { body }) });

  const json = { 'Content-Type': 'application/json' };
  const cookieOf = (name: string): Record<string, string> => ({ Cookie: people.get(name)?.cookie ?? '' });

  describe('the JSON API', () => {
    it('has no route for others than operators but those of a place, of launches and its description', () => {
      const open = routes.filter(({ isOperators }) => !isOperators).map(({ id }) => id);
      expect(open.sort()).toEqual(Object.keys(OPEN_ROUTES).sort());
      expect(routes.length).toBeGreaterThan(20);
    });

    it('lets those pass whom a route is for, and refuses everybody else with 403, and 401 without a session', async () => {
      for (const route of routes) {
        const body = JSON.stringify(OPEN_ROUTES[route.id]?.body?.() ?? {});
        expect([route.id, (await send(route, json, body)).status]).toEqual([route.id, 401]);
        for (const name of people.keys()) {
          const { status } = await send(route, { ...json, ...cookieOf(name) }, body);
          const isAllowed = status !== 401 && status !== 403;
          expect([route.id, name, isAllowed || status]).toEqual([
            route.id,
            name,
            getAllowed(route).includes(name) || 403,
          ]);
          expect([route.id, status]).not.toEqual([route.id, 500]);
        }
      }
    });

    it('LTI-S10 refuses every change from another site and every body but JSON, whoever asks', async () => {
      for (const route of routes.filter(({ method }) => method !== 'GET')) {
        const cookie = cookieOf(getAllowed(route)[0] ?? '');
        const body = JSON.stringify(OPEN_ROUTES[route.id]?.body?.() ?? {});
        for (const Origin of ['https://evil.example', 'null', `${platform.url}.evil.example`]) {
          const foreign = await send(route, { ...json, ...cookie, Origin }, body);
          expect([route.id, foreign.status]).toEqual([route.id, 403]);
          expect(await foreign.json()).toMatchObject({ code: 'ERR_FOREIGN_ORIGIN' });
        }
        for (const type of ['application/x-www-form-urlencoded', 'text/plain', 'multipart/form-data; boundary=x']) {
          const response = await send(route, { 'Content-Type': type, ...cookie }, body);
          expect([route.id, type, response.status]).toEqual([route.id, type, 415]);
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
      ['GET', '/profiles?page=-1', ''],
      ['GET', '/profiles?sort=__proto__', ''],
      ['GET', '/profiles?page=1e99', ''],
      ['GET', `/profiles?search=${'x'.repeat(300)}`, ''],
      ['GET', '/activity?kind=constructor', ''],
      ['GET', '/activity?before=%00', ''],
      ['GET', '/activity?profileId=..%2f', ''],
      ['GET', '/profiles/%zz', ''],
      ['GET', '/places/courseElement%3A..%2f..%2fx/view', ''],
      ['PUT', '/places/courseElement:1/consent', '{"recipient":"zoom.example","kinds":["email","password"]}'],
      ['PUT', '/places/courseElement:1/consent', '{"recipient":"zoom.example","kinds":{"length":1e9}}'],
      ['DELETE', '/profiles/x', '{"revision":"1"}'],
      ['POST', '/profiles/x/access-token', '{"graceHours":1e6,"revision":1}'],
      ['POST', '/profiles/x/access-token', '{"graceHours":0.5,"revision":1}'],
      ['POST', '/profiles/x/applications/move', '{"applicationIds":[],"toProfileId":"x"}'],
      ['POST', '/mail-domains', '{"mailDomains":"campus.example","profileId":null}'],
      ['DELETE', '/places/courseElement:1/calendar-entries/..%2fx', '{}'],
      ['DELETE', '/places/x/feeds', '{}'],
      ['PUT', '/places/courseElement:1/feed', '[]'],
      ['GET', '/applications/%00/calendar-entries', ''],
      ['GET', '/applications/x/calendar-entries?page=0', ''],
      ['DELETE', '/places/courseElement:1/calendar-entries/x', '{"series":"false"}'],
      ['DELETE', '/applications/x/calendar-entries/__proto__', '{"series":true}'],
      ['DELETE', '/applications/x/calendar-entries/x', '{}'],
      ['DELETE', '/calendar-entries', '"all"'],
    ])('answers bad input with a coded problem, never with 500: %s %s %s', async (method, path, body) => {
      const response = await send({ method, path }, { ...json, ...cookieOf('olivia') }, body);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(response.status).toBeLessThan(500);
      expect(response.headers.get('content-type')).toContain('application/problem+json');
      expect(await response.json()).toMatchObject({ code: expect.stringMatching(/^ERR_/) });
    });

    it('is not misled by a query in another form: what it does not know it does not read', async () => {
      for (const query of ['page[]=1', 'page[$gt]=', 'search[constructor][prototype]=x', 'page=&sort=&order=']) {
        const { status, body } = await platform.operator.call('GET', `/profiles?${query}`);
        expect([query, status, body['page']]).toEqual([query, 200, 1]);
      }
    });

    it('tells an access token to nobody who did not ask for it', async () => {
      for (const route of routes.filter(({ method, id }) => method === 'GET' && id !== 'getAccessToken')) {
        const text = await (await send(route, cookieOf('olivia'))).text();
        expect([route.id, text.includes(platform.a.accessToken)]).toEqual([route.id, false]);
      }
    });

    it('closes what is no route to everybody but operators', async () => {
      const nothing = { method: 'GET', path: '/nothing' };
      expect((await send(nothing, {})).status).toBe(401);
      expect((await send(nothing, cookieOf('ada'))).status).toBe(403);
      expect((await send(nothing, cookieOf('olivia'))).status).toBe(404);
    });

    it('tells the progress of a launch to those who are logged in', async () => {
      const person = await platform.logIn('sofia');
      const { body } = await person.call('POST', '/launches', { place: platform.a.place, target: 'iframe' });
      const path = `/launches/${String(body['id'])}`;
      expect((await send({ method: 'GET', path }, {})).status).toBe(401);
      expect((await person.call('GET', path)).body).toEqual({ stage: 'started', code: null });
    });
  });

  describe('the answers of the authorization endpoint', () => {
    it.each([
      ['de-CH,en;q=0.5', 'de', 'Zoom lässt sich nicht öffnen'],
      ['ja', 'en', 'Zoom cannot be opened'],
    ])('are in the language of the browser: %s', async (accepted, language, title) => {
      const url = `${platform.url}/mod/lti/auth.php?client_id=unknown`;
      const html = await (await fetch(url, { headers: { 'Accept-Language': accepted } })).text();
      expect(html).toContain(`<html lang="${language}">`);
      expect(html).toContain(title);
    });

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
