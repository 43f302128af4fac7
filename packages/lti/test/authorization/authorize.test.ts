import { describe, expect, it } from '@jest/globals';
import { AUTHORIZATION_RULES, authorize, repostOnceForMissingSession, toJwks } from '@lms-zoom/lti';
import type { AuthorizationOutcome } from '@lms-zoom/lti';
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { CLIENT_B, NOW } from '../support/a-launch.js';
import { createPlatform, startLaunch } from '../support/a-platform.js';
import { SESSION_S1, aToolRequest } from '../support/a-tool-request.js';
import type { ParameterChanges } from '../support/a-tool-request.js';
import { fieldsOf } from '../support/fields-of.js';

const platform = await createPlatform();

const ask = (changes: ParameterChanges = {}): Promise<AuthorizationOutcome> =>
  authorize(aToolRequest(platform, changes), platform);

describe('a good request', () => {
  it('LTI-T01 LTI-T02 LTI-T03 LTI-A25 gets exactly id_token and state, verified by jose with the published key', async () => {
    const outcome = await ask();
    expect(outcome).toMatchObject({ kind: 'form', action: 'https://t1.example/cb', error: undefined });
    const { id_token: token, ...others } = fieldsOf(outcome);
    expect(others).toEqual({ state: 'state-1' });
    const keys = createLocalJWKSet(toJwks([platform.signingKey]));
    const { protectedHeader, payload } = await jwtVerify(String(token), keys, {
      issuer: 'https://lms.example',
      audience: 'client-a',
      algorithms: ['RS256'],
      currentDate: NOW,
    });
    expect(protectedHeader).toEqual({ alg: 'RS256', typ: 'JWT', kid: platform.signingKey.kid });
    expect(payload).toMatchObject({ sub: 'subject-of-s1', aud: 'client-a', azp: 'client-a', nonce: 'nonce-1' });
  });

  it('LTI-A09 is answered at the registered address that it asks for', async () => {
    const outcome = await ask({ redirect_uri: 'https://t1.example/second/cb' });
    expect(outcome).toMatchObject({ kind: 'form', action: 'https://t1.example/second/cb', error: undefined });
  });

  it.each(['n', 'x'.repeat(43), 'y'.repeat(512), 'a-b_c.d~e', ' n '])(
    'LTI-A20 LTI-T05 gets its nonce back unchanged: %j',
    async (nonce) => {
      const { id_token: token } = fieldsOf(await ask({ nonce }));
      expect(decodeJwt(String(token))).toHaveProperty('nonce', nonce);
    },
  );

  it.each(['a+b/c=&<>"\'%41 ü', 's'.repeat(4096), ' ', '\r\nX-Header: 1'])(
    'LTI-A21 gets its state back byte for byte: %j',
    async (state) => {
      expect(fieldsOf(await ask({ state }))).toHaveProperty('state', state);
      expect(fieldsOf(await ask({ state, scope: 'profile' }))).toHaveProperty('state', state);
    },
  );

  it.each([undefined, ''])('LTI-A21 gets no state when it gave none: %j', async (state) => {
    expect(Object.keys(fieldsOf(await ask({ state })))).toEqual(['id_token']);
  });

  it.each([undefined, 'none'])('LTI-A06 is taken as prompt none: %j', async (prompt) => {
    expect(await ask({ prompt })).toHaveProperty('error', undefined);
  });

  it.each(['openid', 'openid profile', 'email openid'])('LTI-A03 may ask for more than openid: %s', async (scope) => {
    expect(await ask({ scope })).toHaveProperty('error', undefined);
  });

  it('LTI-A23 is not swayed by unknown parameters or a deployment that the tool names', async () => {
    const outcome = await ask({ id_token_signed_response_alg: 'none', lti_deployment_id: 'deployment-2', 'x[y]': '1' });
    expect(decodeJwt(String(fieldsOf(outcome)['id_token']))).toMatchObject({
      'https://purl.imsglobal.org/spec/lti/claim/deployment_id': 'deployment-1',
    });
  });
});

describe('a request of which it is not known where an answer may go', () => {
  it.each<[string, ParameterChanges]>([
    ['LTI-A07 no client_id', { client_id: undefined }],
    ['LTI-A07 empty client_id', { client_id: '' }],
    ['LTI-A07 unknown or disabled client_id', { client_id: 'nobody' }],
    ['LTI-X07 client_id in capitals', { client_id: 'CLIENT-A' }],
    ['LTI-A22 structured client_id', { client_id: undefined, 'client_id[$ne]': '1' }],
    ['LTI-A08 no redirect_uri', { redirect_uri: undefined }],
    ['LTI-A22 structured redirect_uri', { redirect_uri: undefined, 'redirect_uri[]': 'https://t1.example/cb' }],
    ['LTI-A15 client_id of another tool', { client_id: CLIENT_B }],
  ])('%s is shown an error page', async (_name, changes) => {
    expect(await ask(changes)).toMatchObject({ kind: 'page', status: 400, error: { error: 'invalid_request' } });
  });

  it.each([
    'https://t1.example/cb/',
    'https://t1.example/CB',
    'https://T1.example/cb',
    'https://t1.example/cb?x=1',
    'https://t1.example/cb#f',
    'https://t1.example/cb/../cb',
    'https://t1.example/%63b',
    'https://t1.example:443/cb',
    'http://t1.example/cb',
    'https://t1.example@evil.example/cb',
    'https://t1.example.evil.example/cb',
    '//evil.example',
    'javascript:alert(1)',
    'https://t2.example/cb',
    ' https://t1.example/cb',
  ])('LTI-A08 redirect_uri %j is shown an error page', async (redirectUri) => {
    expect(await ask({ redirect_uri: redirectUri })).toMatchObject({
      kind: 'page',
      error: { code: 'ERR_AUTHORIZATION_REDIRECT_URI' },
    });
  });

  it.each(['client_id', 'redirect_uri'])('LTI-A22 repeated %s is shown an error page', async (name) => {
    const request = aToolRequest(platform);
    request.parameters.append(name, String(request.parameters.get(name)));
    expect(await authorize(request, platform)).toMatchObject({ kind: 'page', status: 400 });
  });
});

describe('a request that breaks a rule', () => {
  it.each<[string, ParameterChanges, string]>([
    ['LTI-A03 no scope', { scope: undefined }, 'invalid_scope'],
    ['LTI-A03 another scope', { scope: 'profile' }, 'invalid_scope'],
    ['LTI-A03 scope in capitals', { scope: 'OPENID' }, 'invalid_scope'],
    ['LTI-A04 no response_type', { response_type: undefined }, 'unsupported_response_type'],
    ['LTI-A04 response_type code', { response_type: 'code' }, 'unsupported_response_type'],
    ['LTI-A04 response_type token', { response_type: 'token' }, 'unsupported_response_type'],
    ['LTI-A04 response_type id_token token', { response_type: 'id_token token' }, 'unsupported_response_type'],
    ['LTI-A05 no response_mode', { response_mode: undefined }, 'invalid_request'],
    ['LTI-A05 response_mode query', { response_mode: 'query' }, 'invalid_request'],
    ['LTI-A05 response_mode fragment', { response_mode: 'fragment' }, 'invalid_request'],
    ['LTI-A06 prompt none login', { prompt: 'none login' }, 'invalid_request'],
    ['LTI-A06 prompt login', { prompt: 'login' }, 'invalid_request'],
    ['LTI-A06 prompt consent', { prompt: 'consent' }, 'invalid_request'],
    ['LTI-A10 no login_hint', { login_hint: undefined }, 'invalid_request'],
    ['LTI-A10 empty login_hint', { login_hint: '' }, 'invalid_request'],
    ['LTI-A20 no nonce', { nonce: undefined }, 'invalid_request'],
    ['LTI-A20 empty nonce', { nonce: '' }, 'invalid_request'],
    ['LTI-A22 structured nonce', { 'nonce[a]': '1' }, 'invalid_request'],
    ['LTI-A24 request', { request: 'e30.e30.' }, 'request_not_supported'],
    ['LTI-A24 request_uri', { request_uri: 'https://canary.example/' }, 'request_uri_not_supported'],
    ['LTI-A24 registration', { registration: '{}' }, 'registration_not_supported'],
  ])('%s gets the error by form_post', async (_name, changes, error) => {
    const outcome = await ask(changes);
    expect(outcome).toMatchObject({ kind: 'form', action: 'https://t1.example/cb' });
    expect(fieldsOf(outcome)).toEqual({ error, error_description: expect.any(String), state: 'state-1' });
  });

  it.each(['scope', 'response_type', 'login_hint', 'lti_message_hint', 'response_mode', 'nonce', 'prompt', 'unknown'])(
    'LTI-A22 repeated %s gets invalid_request',
    async (name) => {
      const request = aToolRequest(platform, { unknown: '1' });
      request.parameters.append(name, String(request.parameters.get(name)));
      expect(fieldsOf(await authorize(request, platform))).toMatchObject({ error: 'invalid_request' });
    },
  );

  it('LTI-A22 of two states none comes back', async () => {
    const request = aToolRequest(platform);
    request.parameters.append('state', 'state-2');
    const fields = fieldsOf(await authorize(request, platform));
    expect(Object.keys(fields)).toEqual(['error', 'error_description']);
  });

  it('LTI-A27 is described in plain ASCII that repeats nothing of the request', async () => {
    const marker = 'M"arker\\<b>';
    for (const name of ['scope', 'response_type', 'response_mode', 'prompt', 'login_hint', 'lti_message_hint']) {
      const { error_description: description } = fieldsOf(await ask({ [name]: marker }));
      expect(description).toMatch(/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/);
      expect(description).not.toContain('arker');
    }
  });

  it('spends nothing', async () => {
    const fresh = await createPlatform();
    await authorize(aToolRequest(fresh, { scope: 'profile' }), fresh);
    await authorize({ ...aToolRequest(fresh), session: undefined }, fresh);
    expect(fresh.spent).toEqual([]);
  });
});

describe('a request without a session', () => {
  it('LTI-A28 is sent again once, with the ten known parameters and nothing else', async () => {
    const { parameters } = aToolRequest(platform);
    const known = Object.fromEntries(parameters);
    parameters.append('unknown', 'x');
    const outcome = await authorize({ parameters, session: undefined }, platform);
    expect(outcome).toEqual({ kind: 'repost', fields: { ...known, repost: 'true' } });
    expect(Object.keys(known)).toHaveLength(10);
  });

  it('LTI-A11 LTI-A28 gets login_required when it comes without one a second time', async () => {
    const request = { ...aToolRequest(platform, { repost: 'true' }), session: undefined };
    expect(fieldsOf(await authorize(request, platform))).toMatchObject({ error: 'login_required', state: 'state-1' });
  });

  it('LTI-A28 ends in an id_token when the session comes along the second time', async () => {
    const first = await authorize({ ...aToolRequest(platform), session: undefined }, platform);
    const parameters = new URLSearchParams(first.kind === 'repost' ? first.fields : {});
    expect(fieldsOf(await authorize({ parameters, session: SESSION_S1 }, platform))).toHaveProperty('id_token');
  });

  it('LTI-A22 LTI-A28 cannot launder a repeated parameter through the repost', async () => {
    const { parameters } = aToolRequest(platform);
    parameters.append('nonce', 'nonce-2');
    const first = await authorize({ parameters, session: undefined }, platform);
    expect(first).toHaveProperty('kind', 'repost');
    expect(first).not.toHaveProperty('fields.nonce');
  });

  it.each<[string, ParameterChanges]>([
    ['LTI-A07 an unknown client', { client_id: 'nobody' }],
    ['LTI-A08 a foreign address', { redirect_uri: 'https://evil.example' }],
  ])('%s is shown the page before anything is sent again', async (_name, changes) => {
    const outcome = await authorize({ ...aToolRequest(platform, changes), session: undefined }, platform);
    expect(outcome).toHaveProperty('kind', 'page');
  });

  it('LTI-A28 gets login_required at once where the repost rule is left out', async () => {
    const rules = AUTHORIZATION_RULES.filter((rule) => rule !== repostOnceForMissingSession);
    const outcome = await authorize({ ...aToolRequest(platform), session: undefined }, platform, rules);
    expect(fieldsOf(outcome)).toMatchObject({ error: 'login_required' });
  });
});

describe('a platform that fails', () => {
  const storageDown = Object.assign(new Error('no database'), { code: 'ERR_STORAGE_UNAVAILABLE' });

  it.each([
    ['temporarily_unavailable', 'a storage that is away', storageDown],
    ['server_error', 'any other fault', new Error('bug')],
  ])('answers %s for %s, and keeps the cause for the log', async (error, _name, fault) => {
    const failing = await createPlatform({ spend: () => Promise.reject(fault) });
    const outcome = await authorize(aToolRequest(failing), failing);
    expect(fieldsOf(outcome)).toMatchObject({ error, state: 'state-1' });
    expect(JSON.stringify(fieldsOf(outcome))).not.toContain(fault.message);
    expect(outcome).toHaveProperty('error.cause', fault);
  });

  it('lets the fault through while it is not known where an error may go', async () => {
    const failing = await createPlatform({ findRegistration: () => Promise.reject(storageDown) });
    await expect(authorize(aToolRequest(failing), failing)).rejects.toBe(storageDown);
  });

  it('answers server_error, never a token, when a rule that others build on is left out', async () => {
    const rules = AUTHORIZATION_RULES.filter((rule) => rule.name !== 'requireGenuineHint');
    const outcome = await authorize(aToolRequest(platform), platform, rules);
    expect(fieldsOf(outcome)).toMatchObject({ error: 'server_error' });
  });
});

describe('launches side by side', () => {
  it('LTI-T30 LTI-L13 get each their own nonce and state', async () => {
    const tags = Array.from({ length: 50 }, (_, index) => `n${index}`);
    const outcomes = await Promise.all(
      tags.map((tag) => ask({ nonce: tag, state: tag, lti_message_hint: startLaunch(platform) })),
    );
    const pairs = outcomes
      .map(fieldsOf)
      .map((fields) => [decodeJwt(String(fields['id_token']))['nonce'], fields['state']]);
    expect(pairs).toEqual(tags.map((tag) => [tag, tag]));
  });
});
