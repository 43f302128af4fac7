import { createRemoteJWKSet, jwtVerify } from 'jose';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { CampusPerson } from '../support/campus-person.js';
import { ADAPTERS, requestAuthorization, startLaunch, startPlatform } from '../support/platform.js';
import type { AuthorizationAnswer, Platform } from '../support/platform.js';

describe.each(ADAPTERS)('on %s storage:', (adapter) => {
  let platform: Platform;
  let sofia: CampusPerson;
  let samuel: CampusPerson;

  beforeAll(async () => {
    platform = await startPlatform({ adapter });
    [sofia, samuel] = [await platform.logIn('sofia'), await platform.logIn('samuel')];
  });

  afterAll(() => platform.close());

  function expectRefusal(answer: AuthorizationAnswer, error: string): void {
    expect(answer.status).toBe(200);
    expect(answer.form?.action).toBe(platform.tool.redirectUri);
    expect(answer.form?.fields).toMatchObject({ error });
    expect(answer.html).not.toContain('id_token"');
  }

  function expectErrorPage(answer: AuthorizationAnswer): void {
    expect(answer.status).toBe(400);
    expect(answer.form).toBeUndefined();
    expect(answer.html).toContain('Zoom cannot be opened');
  }

  describe('the authorization endpoint', () => {
    it('LTI-T02 LTI-T03 LTI-T05 answers a launch with an id_token that verifies by the public key set', async () => {
      const fields = await startLaunch(platform, sofia, platform.a.place);
      const { form } = await requestAuthorization(platform, sofia, fields);
      expect(Object.keys(form?.fields ?? {}).sort()).toEqual(['id_token', 'state']);
      const keys = createRemoteJWKSet(new URL(`${platform.url}/mod/lti/certs.php`));
      const { payload } = await jwtVerify(form?.fields['id_token'] ?? '', keys, {
        issuer: platform.url,
        audience: platform.a.clientId,
      });
      expect(payload).toMatchObject({ nonce: 'a nonce', email: 'sofia.silva@campus.example' });
    });

    it.each<[string, (registered: string) => string]>([
      ['a trailing slash', (uri) => `${uri}/`],
      ['other case', (uri) => uri.replace('complete', 'Complete')],
      ['a query', (uri) => `${uri}?x=1`],
      ['a fragment', (uri) => `${uri}#f`],
      ['dot segments', (uri) => uri.replace('/oauth/', '/oauth/../oauth/')],
      ['percent encoding', (uri) => uri.replace('/oauth', '/%6fauth')],
      ['another scheme', (uri) => uri.replace('http:', 'https:')],
      ['a user part', (uri) => uri.replace('127.0.0.1', '127.0.0.1@evil.example')],
      ['another host', (uri) => uri.replace('127.0.0.1', '127.0.0.1.evil.example')],
      ['no scheme', () => '//evil.example/cb'],
      ['a script', () => 'javascript:alert(1)'],
      ['nothing', () => ''],
    ])('LTI-A08 LTI-S01 refuses a redirect_uri with %s by an error page', async (_what, change) => {
      const fields = await startLaunch(platform, sofia, platform.a.place);
      const redirect_uri = change(fields['redirect_uri'] ?? '');
      expectErrorPage(await requestAuthorization(platform, sofia, { ...fields, redirect_uri }));
    });

    it.each(['', 'unknown'])('LTI-A07 refuses the client_id “%s” by an error page', async (client_id) => {
      const fields = await startLaunch(platform, sofia, platform.a.place);
      expectErrorPage(await requestAuthorization(platform, sofia, { ...fields, client_id }));
    });

    it("LTI-A12 refuses another user's hints", async () => {
      const hints = await startLaunch(platform, sofia, platform.a.place);
      expectRefusal(await requestAuthorization(platform, samuel, hints), 'login_required');
    });

    it("LTI-A16 refuses another user's message hint beside one's own login_hint", async () => {
      const other = await startLaunch(platform, sofia, platform.a.place);
      const own = await startLaunch(platform, samuel, platform.a.place);
      const mixed = { ...own, lti_message_hint: other['lti_message_hint'] ?? '' };
      expectRefusal(await requestAuthorization(platform, samuel, mixed), 'invalid_request');
    });

    it("LTI-A16 refuses a hint of the same user's other session", async () => {
      const fields = await startLaunch(platform, sofia, platform.a.place);
      expectRefusal(await requestAuthorization(platform, await platform.logIn('sofia'), fields), 'invalid_request');
    });

    it('LTI-A15 refuses a hint that was made for another client, and says nothing of it', async () => {
      const fields = await startLaunch(platform, sofia, platform.a.place);
      const answer = await requestAuthorization(platform, sofia, { ...fields, client_id: platform.b.clientId });
      expectRefusal(answer, 'invalid_request');
      expect(answer.html).not.toContain(platform.a.clientId);
    });

    it('LTI-A17 refuses a replay', async () => {
      const fields = await startLaunch(platform, sofia, platform.a.place);
      const first = await requestAuthorization(platform, sofia, fields);
      expect(first.form?.fields['id_token']).toBeDefined();
      expectRefusal(await requestAuthorization(platform, sofia, fields), 'invalid_request');
    });

    it('LTI-A17 gives exactly one id_token to 20 parallel redemptions', async () => {
      const fields = await startLaunch(platform, sofia, platform.a.place);
      const answers = await Promise.all(
        Array.from({ length: 20 }, () => requestAuthorization(platform, sofia, fields)),
      );
      expect(answers.filter(({ form }) => form?.fields['id_token'] !== undefined)).toHaveLength(1);
      expect(answers.filter(({ form }) => form?.fields['error'] === 'invalid_request')).toHaveLength(19);
    });

    it('LTI-A18 refuses an expired hint', async () => {
      const fields = await startLaunch(platform, sofia, platform.a.place);
      platform.clock.offsetMs = 301_000;
      const answer = await requestAuthorization(platform, sofia, fields);
      platform.clock.offsetMs = 0;
      expectRefusal(answer, 'invalid_request');
    });

    it('LTI-A18 refuses when access was withdrawn since the start', async () => {
      const fields = await startLaunch(platform, sofia, platform.b.place);
      const editor = `/courses/biology/editor/${platform.b.elementId}`;
      await platform.author.submit(editor, editor, { title: 'Hidden now', visible: undefined });
      expectRefusal(await requestAuthorization(platform, sofia, fields), 'access_denied');
    });

    it('LTI-A18 LTI-S14 refuses a user who was suspended since the start, though the session is still there', async () => {
      const person = await platform.logIn('grace');
      const fields = await startLaunch(platform, person, platform.a.place);
      await platform.operator.submit('/administration/users', '/administration/users/user-grace/status', {
        status: 'suspended',
      });
      platform.sessions.kept = true;
      const answer = await requestAuthorization(platform, person, fields);
      platform.sessions.kept = false;
      expectRefusal(answer, 'access_denied');
      expectRefusal(await requestAuthorization(platform, person, { ...fields, repost: 'true' }), 'login_required');
    });

    it.each([
      ['forged', (hint: string) => `${hint.slice(0, -4)}AAAA`],
      ['empty', () => ''],
      ['of 40 kB', () => 'a'.repeat(40_000)],
      ['of three dots', () => '...'],
    ])('LTI-A14 refuses a message hint that is %s', async (_what, change) => {
      const fields = await startLaunch(platform, sofia, platform.a.place);
      const lti_message_hint = change(fields['lti_message_hint'] ?? '');
      expectRefusal(await requestAuthorization(platform, sofia, { ...fields, lti_message_hint }), 'invalid_request');
    });

    it('LTI-A19 refuses an id_token as message hint', async () => {
      const fields = await startLaunch(platform, sofia, platform.a.place);
      const { form } = await requestAuthorization(platform, sofia, fields);
      const lti_message_hint = form?.fields['id_token'] ?? '';
      expectRefusal(await requestAuthorization(platform, sofia, { ...fields, lti_message_hint }), 'invalid_request');
    });

    it('LTI-A28 LTI-A11 reposts once without a session, only the known parameters, then answers login_required', async () => {
      const fields = await startLaunch(platform, sofia, platform.a.place);
      const hostile = { ...fields, '"><svg>': 'x', lti_deployment_id: 'x' };
      const first = await requestAuthorization(platform, undefined, hostile);
      expect(first.form?.action).toBe('/mod/lti/auth.php');
      expect(first.form?.fields).toEqual({ ...fields, repost: 'true' });
      expect(first.tags).not.toContain('svg');
      const second = await requestAuthorization(platform, undefined, first.form?.fields ?? {});
      expectRefusal(second, 'login_required');
      const withSession = await requestAuthorization(platform, sofia, first.form?.fields ?? {});
      expect(withSession.form?.fields['id_token']).toBeDefined();
    });

    it('LTI-A29 sets no cookie, with or without a session', async () => {
      const fields = await startLaunch(platform, sofia, platform.a.place);
      for (const headers of [{}, { Cookie: sofia.cookie }]) {
        const body = new URLSearchParams(fields);
        const response = await fetch(`${platform.url}/mod/lti/auth.php`, { method: 'POST', body, headers });
        expect(response.headers.getSetCookie()).toEqual([]);
      }
    });

    it('LTI-A30 LTI-A21 keeps a script in state inert and gives it back byte for byte', async () => {
      const state = `"><svg/onload=alert(1)></script><script>alert(1)</script>'%41 ü`;
      const fields = await startLaunch(platform, sofia, platform.a.place);
      const answer = await requestAuthorization(platform, sofia, { ...fields, state });
      expect(answer.form?.fields['state']).toBe(state);
      expect(answer.tags).not.toContain('svg');
      expect(answer.tags.filter((tag) => tag === 'script')).toHaveLength(1);
    });

    it('LTI-A30 LTI-T29 carries markup in titles to the tool as it is, and keeps it inert on the way', async () => {
      const title = `Zoë 李 🎓 </script><svg onload=alert(1)>"`;
      const editor = `/courses/biology/editor/${platform.a.elementId}`;
      await platform.author.submit(editor, editor, { title, visible: 'on' });
      const fields = await startLaunch(platform, sofia, platform.a.place);
      const { form, tags } = await requestAuthorization(platform, sofia, fields);
      expect(tags).not.toContain('svg');
      const [, payload = ''] = form?.fields['id_token']?.split('.') ?? [];
      expect(JSON.parse(Buffer.from(payload, 'base64url').toString())).toMatchObject({
        'https://purl.imsglobal.org/spec/lti/claim/resource_link': { title },
      });
    });

    it.each(['client_id', 'redirect_uri'])('LTI-A22 refuses a repeated %s by an error page', async (name) => {
      const fields = await startLaunch(platform, sofia, platform.a.place);
      const body = new URLSearchParams(fields);
      body.append(name, fields[name] ?? '');
      const headers = { Cookie: sofia.cookie };
      const response = await fetch(`${platform.url}/mod/lti/auth.php`, { method: 'POST', body, headers });
      expect(response.status).toBe(400);
    });

    it('LTI-A34 refuses other methods and other bodies', async () => {
      const url = `${platform.url}/mod/lti/auth.php`;
      for (const method of ['PUT', 'DELETE', 'OPTIONS']) {
        const response = await fetch(url, { method });
        expect(response.status).toBe(405);
        expect(response.headers.get('allow')).toBe('GET, POST');
      }
      const headers = { 'Content-Type': 'application/json' };
      expect((await fetch(url, { method: 'POST', headers, body: '{}' })).status).toBe(400);
    });
  });

  describe('starting a launch', () => {
    it.each([
      ['a non-enrolled user', 'nina'],
      ['an operator who is not enrolled', 'olivia'],
    ])('LTI-L12 is refused to %s', async (_who, userName) => {
      const person = await platform.logIn(userName);
      const { status, body } = await person.call('POST', '/launches', { place: platform.a.place, target: 'iframe' });
      expect(status).toBe(403);
      expect(body['code']).toBe('ERR_ACCESS_DENIED');
      expect(JSON.stringify(body)).not.toContain('hint');
    });

    it('LTI-L12 is refused without a session', async () => {
      const response = await fetch(`${platform.url}/plugins/zoom/api/launches`, {
        method: 'POST',
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify({ place: platform.a.place, target: 'iframe' }),
      });
      expect(response.status).toBe(401);
    });
  });
});
