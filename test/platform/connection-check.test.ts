import type { RequestListener } from 'node:http';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CheckStep } from '@lms-zoom/core';
import { findFreePort } from '../support/free-port.js';
import { ADAPTERS, requestAuthorization, startLaunch, startPlatform, switchOn } from '../support/platform.js';
import type { Platform } from '../support/platform.js';
import { getToken, postForm } from '../support/tool-calls.js';

const nobody = `http://127.0.0.1:${await findFreePort()}`;

describe.each(ADAPTERS)('on %s storage:', (adapter) => {
  let platform: Platform;

  beforeAll(async () => {
    platform = await startPlatform({ adapter, trustedOrigins: [nobody] });
  });

  afterAll(() => platform.close());

  type Steps = Record<CheckStep['id'], CheckStep>;

  async function check(profileId: string, ltiKey = 'key-A'): Promise<Steps> {
    const { body } = await platform.operator.call('POST', `/profiles/${profileId}/check`, { ltiKey });
    return Object.fromEntries((body['steps'] as CheckStep[]).map((step) => [step.id, step])) as Steps;
  }

  /** Checks profile A while Zoom answers the login initiation so. */
  async function checkWith(login: RequestListener): Promise<Steps> {
    platform.tool.login = login;
    return check(platform.a.profileId);
  }

  /** Checks a new profile with another address of Zoom. */
  async function checkAt(zoomBaseUrl: string): Promise<Steps> {
    const input = { name: zoomBaseUrl, ltiKey: 'key', zoomBaseUrl };
    const { body } = await platform.operator.call('POST', '/profiles', input);
    return check(String(body['id']));
  }

  const toAuthorization = (clientId = platform.a.clientId): string =>
    `${platform.url}/mod/lti/auth.php?scope=openid&client_id=${clientId}`;

  const redirect =
    (location: string, headers: Readonly<Record<string, string>> = {}): RequestListener =>
    (_request, response) =>
      response.writeHead(302, { location, ...headers }).end();

  const page =
    (html: string): RequestListener =>
    (_request, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end(html);

  const toForm = (action: string): string =>
    `<form action="/search"><input name="q"></form><form method="post" action="${action}"><input name="client_id" value="${platform.a.clientId}"></form>`;

  describe('Check Zoom connection', () => {
    it('has twelve steps, all of them ok but for the plain http of a development LMS', async () => {
      platform.tool.login = redirect(toAuthorization());
      const path = `/profiles/${platform.a.profileId}/check`;
      const { status, body } = await platform.operator.call('POST', path, { ltiKey: 'key-A' });
      expect(status).toBe(200);
      expect((body['steps'] as CheckStep[]).map((step) => [step.id, step.status])).toEqual([
        ['profile', 'ok'],
        ['issuer', 'warning'],
        ['jwksUrl', 'ok'],
        ['authUrl', 'ok'],
        ['tokenUrl', 'ok'],
        ['webServiceUrl', 'ok'],
        ['zoomLogin', 'ok'],
        ['clock', 'ok'],
        ['zoomKeys', 'ok'],
        ['lastLaunch', 'ok'],
        ['lastToken', 'ok'],
        ['lastCalendarCall', 'ok'],
      ]);
    });

    it.each<[string, () => RequestListener]>([
      ['302 to our auth.php with our client id', () => redirect(toAuthorization())],
      ['200 whose form leads there', () => page(toForm(`${platform.url}/mod/lti/auth.php`))],
      ['200 whose script leads there', () => page(`<script>location.replace("${toAuthorization()}")</script>`)],
    ])('is ok: %s', async (_what, login) => {
      expect((await checkWith(login())).zoomLogin.status).toBe('ok');
    });

    it('is a warning: another 200', async () => {
      const { zoomLogin } = await checkWith(page('<h1>Zoom</h1>'));
      expect(zoomLogin).toMatchObject({ status: 'warning', seen: { code: 'zoomWayHidden' } });
    });

    it.each<[string, string, () => RequestListener]>([
      ['an unknown key', 'ltiKeyUnknown', () => (_request, response) => response.writeHead(404).end()],
      ['another LMS', 'zoomLeadsElsewhere', () => page(toForm('https://moodle.example/mod/lti/auth.php'))],
      ['another client id', 'otherClientId', () => redirect(toAuthorization('another'))],
      ['an error page at Zoom', 'zoomRedirects', () => redirect('/lti/error')],
      ['no answer in 5 seconds', 'noAnswerTimeout', () => () => undefined],
    ])('fails: %s', async (_what, code, login) => {
      const { zoomLogin } = await checkWith(login());
      expect(zoomLogin).toMatchObject({
        status: 'failed',
        seen: { code },
        advice: { code: expect.stringMatching(/^advice/) },
      });
    });

    it.each([
      ['connection refused', nobody, 'noAnswerRefused'],
      ['a private address that nobody trusts', 'https://127.0.0.1', 'noAnswerAddressForbidden'],
    ])('fails: %s, and what needs an answer could not be checked', async (_what, zoomBaseUrl, code) => {
      expect(await checkAt(zoomBaseUrl)).toMatchObject({
        zoomLogin: { status: 'failed', seen: { code } },
        clock: { status: 'warning' },
        zoomKeys: { status: 'warning' },
      });
    });

    it.each([
      [40, 'warning', 'clockBehind'],
      [-40, 'warning', 'clockAhead'],
      [600, 'failed', 'clockBehind'],
      [-600, 'failed', 'clockAhead'],
    ])('sees a clock of Zoom that is %d seconds off', async (seconds, status, code) => {
      const date = new Date(Date.now() + seconds * 1000).toUTCString();
      const { clock } = await checkWith(redirect(toAuthorization(), { date }));
      expect(clock).toMatchObject({ status, seen: { code } });
      expect(Math.abs(Number(clock.seen.values['bySeconds']) - Math.abs(seconds))).toBeLessThan(10);
    });

    it('takes a changed key of a saved profile from the form, and saves nothing', async () => {
      const paths: string[] = [];
      platform.tool.login = (request, response) => {
        paths.push(request.url ?? '');
        redirect(toAuthorization())(request, response);
      };
      expect((await check(platform.a.profileId, 'changed')).zoomLogin.status).toBe('ok');
      expect(paths).toEqual(['/lti/advantage/login/changed']);
      const { body } = await platform.operator.call('GET', `/profiles/${platform.a.profileId}`);
      expect(body['ltiKey']).toBe('key-A');
    });

    it('finds no profile before the first Save', async () => {
      const { status, body } = await platform.operator.call('POST', '/profiles/new/check', { ltiKey: 'key' });
      expect({ status, code: body['code'] }).toEqual({ status: 404, code: 'ERR_PROFILE_NOT_FOUND' });
    });

    it('is for operators alone', async () => {
      const { status } = await platform.author.call('POST', `/profiles/${platform.a.profileId}/check`, {
        ltiKey: 'key',
      });
      expect(status).toBe(403);
    });

    it('tells when there was a last launch, and what became of the last token and calendar call', async () => {
      const fields = await startLaunch(platform, platform.author, platform.b.place);
      await requestAuthorization(platform, platform.author, fields);
      await getToken(platform, platform.b);
      const call = { wstoken: platform.b.accessToken, wsfunction: 'core_calendar_create_calendar_events' };
      await postForm(`${platform.url}/webservice/rest/server.php`, {
        ...call,
        moodlewsrestformat: 'json',
        'events[0][name]': 'No course',
        'events[0][timestart]': '1700000000',
      });
      const { lastLaunch, lastToken, lastCalendarCall } = await check(platform.b.profileId);
      expect([lastLaunch.seen.code, lastToken.seen.code]).toEqual(['lastLaunchAt', 'lastTokenAt']);
      expect(lastCalendarCall).toMatchObject({ status: 'warning', seen: { code: 'lastCallRefused' } });
    });

    it('warns that the module is switched off, and goes on', async () => {
      await switchOn(platform.operator, { enabled: false });
      const { profile, webServiceUrl, zoomLogin } = await checkWith(redirect(toAuthorization()));
      await switchOn(platform.operator);
      expect([profile.status, webServiceUrl.status, zoomLogin.status]).toEqual(['warning', 'ok', 'ok']);
    });
  });

  describe('the hint of a connection check', () => {
    it('LTI-A19 is refused by auth.php in an authorization request that is right but for it', async () => {
      const received: string[] = [];
      await checkWith((request, response) => {
        void text(request).then((body) => {
          received.push(body);
          response.writeHead(404).end();
        });
      });
      const lti_message_hint = new URLSearchParams(received[0]).get('lti_message_hint') ?? '';
      expect(lti_message_hint).not.toBe('');

      const fields = await startLaunch(platform, platform.author, platform.a.place);
      const refused = await requestAuthorization(platform, platform.author, { ...fields, lti_message_hint });
      expect(refused.form?.fields).toMatchObject({ error: 'invalid_request' });
      expect(refused.form?.fields).not.toHaveProperty('id_token');
      const { form } = await requestAuthorization(platform, platform.author, fields);
      expect(form?.fields).toHaveProperty('id_token');
    });
  });
});
