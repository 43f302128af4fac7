import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { requestAuthorization, startLaunch, startPlatform, switchOn } from '../support/platform.js';
import type { Platform } from '../support/platform.js';

const SCOPE = 'https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly';

let platform: Platform;

beforeAll(async () => {
  platform = await startPlatform();
});

afterAll(() => platform.close());

interface JsonAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: Record<string, unknown>;
}

async function post(path: string, fields: Readonly<Record<string, string>>): Promise<JsonAnswer> {
  const response = await fetch(`${platform.url}${path}`, { method: 'POST', body: new URLSearchParams(fields) });
  return {
    status: response.status,
    headers: response.headers,
    body: (await response.json()) as Record<string, unknown>,
  };
}

const requestToken = (client_assertion: string): Promise<JsonAnswer> =>
  post('/mod/lti/token.php', {
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    scope: SCOPE,
    client_assertion,
  });

describe('the token endpoint', () => {
  const createAssertion = (claims?: object): Promise<string> =>
    platform.tool.createAssertion(platform.a.clientId, `${platform.url}/mod/lti/token.php`, { ...claims });

  it('LTI-O18 gives a bearer token for a good assertion', async () => {
    const { status, body, headers } = await requestToken(await createAssertion());
    expect(status).toBe(200);
    expect(body).toMatchObject({ token_type: 'Bearer', expires_in: 3600, scope: SCOPE });
    expect(headers.get('cache-control')).toContain('no-store');
  });

  it('LTI-O16 refuses a replayed assertion', async () => {
    const assertion = await createAssertion();
    expect((await requestToken(assertion)).status).toBe(200);
    const { status, body } = await requestToken(assertion);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(body).toMatchObject({ error: 'invalid_client' });
  });

  it('LTI-O16 gives exactly one token to 20 parallel uses of one assertion', async () => {
    const assertion = await createAssertion();
    const answers = await Promise.all(Array.from({ length: 20 }, () => requestToken(assertion)));
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(1);
  });

  it('LTI-O13 refuses an assertion for another server', async () => {
    const assertion = await platform.tool.createAssertion(
      platform.a.clientId,
      'https://other.example/mod/lti/token.php',
    );
    expect((await requestToken(assertion)).body).toMatchObject({ error: 'invalid_client' });
  });

  it("LTI-O21 limits a token to an own deployment, and refuses another client's", async () => {
    const person = await platform.logIn('sofia');
    const { body } = await person.call('POST', '/launches', { place: platform.b.place, target: 'iframe' });
    const { lti_deployment_id: deployment } = body['fields'] as Record<string, string>;
    const claims = { 'https://purl.imsglobal.org/spec/lti/claim/deployment_id': deployment };
    expect((await requestToken(await createAssertion(claims))).status).toBeGreaterThanOrEqual(400);
  });

  it('LTI-O01 LTI-O02 takes form posts only', async () => {
    const url = `${platform.url}/mod/lti/token.php`;
    expect((await fetch(`${url}?grant_type=client_credentials`)).status).toBe(405);
    const headers = { 'Content-Type': 'application/json' };
    const response = await fetch(url, { method: 'POST', headers, body: '{}' });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ error: 'invalid_request' });
  });

  it('LTI-O23 refuses a body of more than 64 kB', async () => {
    const { status, body } = await requestToken('a'.repeat(70_000));
    expect(status).toBe(413);
    expect(body).toMatchObject({ error: 'invalid_request' });
  });
});

describe('the key set', () => {
  it('LTI-K01 LTI-K03 is public, without cookies and without private members', async () => {
    const response = await fetch(`${platform.url}/mod/lti/certs.php`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toContain('application/json');
    expect(response.headers.getSetCookie()).toEqual([]);
    const { keys } = (await response.json()) as { keys: Record<string, string>[] };
    for (const key of keys) expect(Object.keys(key).sort()).toEqual(['alg', 'e', 'kid', 'kty', 'n', 'use']);
  });
});

describe('the web service', () => {
  const getContextId = async (): Promise<string> => {
    const person = await platform.logIn('sofia');
    const fields = await startLaunch(platform, person, platform.a.place);
    const { form } = await requestAuthorization(platform, person, fields);
    const [, payload = ''] = form?.fields['id_token']?.split('.') ?? [];
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, { id: string }>;
    return claims['https://purl.imsglobal.org/spec/lti/claim/context']?.id ?? '';
  };

  const createEvent = async (change: object = {}): Promise<JsonAnswer> =>
    post('/webservice/rest/server.php', {
      wstoken: platform.a.accessToken,
      wsfunction: 'core_calendar_create_calendar_events',
      moodlewsrestformat: 'json',
      'events[0][name]': 'Cells',
      'events[0][description]': '<a href="https://us05web.zoom.us/j/88188039049?pwd=x">Join</a>',
      'events[0][courseid]': await getContextId(),
      'events[0][timestart]': String(Math.floor(Date.now() / 1000) + 3600),
      'events[0][timeduration]': '3600',
      ...change,
    });

  it('makes an entry and answers in Moodle’s form, with a numeric course id', async () => {
    const { status, body } = await createEvent();
    expect(status).toBe(200);
    expect(body).toMatchObject({ events: [{ id: 1, name: 'Cells', timeduration: 3600 }], warnings: [] });
    expect(String((body['events'] as { courseid: number }[])[0]?.courseid)).toBe(await getContextId());
  });

  it.each([
    ['a wrong', '0'.repeat(32)],
    ['an empty', ''],
    ['another kind of', 'undefined'],
  ])('OO-S10 OO-C9 refuses %s wstoken as Moodle does', async (_what, wstoken) => {
    const { status, body } = await createEvent({ wstoken });
    expect(status).toBe(200);
    expect(body).toEqual({
      exception: 'moodle_exception',
      errorcode: 'invalidtoken',
      message: 'Invalid token - token not found',
    });
  });

  it("OO-S4 warns about the context of another profile's place and makes no entry", async () => {
    const { body } = await createEvent({ wstoken: platform.b.accessToken });
    expect(body).toMatchObject({ events: [], warnings: [{ item: 'Cells', warningcode: 'nopermissions' }] });
  });

  it('OO-C6 applies the good events of a call and warns about the bad ones', async () => {
    const { body } = await createEvent({
      'events[1][name]': 'No link',
      'events[1][timestart]': '1700000000',
      'events[1][courseid]': await getContextId(),
    });
    expect(body).toMatchObject({ events: [{ name: 'Cells' }], warnings: [{ item: 'No link' }] });
  });

  it.each([
    ['', 'invalidparameter'],
    ['core_user_get_users', 'invalidrecord'],
  ])('refuses the function “%s” with %s', async (wsfunction, errorcode) => {
    expect((await createEvent({ wsfunction })).body).toMatchObject({ errorcode });
  });

  it('OO-S11 refuses while calendar entries are switched off', async () => {
    await switchOn(platform.operator, { calendarEntries: false });
    const { body } = await createEvent();
    await switchOn(platform.operator);
    expect(body).toMatchObject({ errorcode: 'accessexception' });
  });
});
