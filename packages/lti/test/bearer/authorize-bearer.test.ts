import { createSecretKey, randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  BEARER_RULES,
  BearerError,
  SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY as SCOPE,
  authorizeBearer,
  sealAccessToken,
  sealCheckHint,
  signHs256,
} from '@lms-zoom/lti';
import type { AccessGrant, BearerPlatform, BearerRequest } from '@lms-zoom/lti';
import { CLIENT_A, NOW, aRegistration } from '../support/a-launch.js';
import { createPlatform, startLaunch } from '../support/a-platform.js';
import { createToolKey, signAssertion } from '../support/a-tool.js';

const secret = createSecretKey(randomBytes(32));

const aPlatform = (changes: Partial<BearerPlatform> = {}): BearerPlatform => ({
  findRegistration: (clientId) => Promise.resolve(clientId === CLIENT_A ? aRegistration() : undefined),
  accessTokenSecret: secret,
  now: () => NOW,
  ...changes,
});

const aToken = (changes: Partial<AccessGrant> = {}, now = NOW): string =>
  sealAccessToken({ secret, grant: { clientId: CLIENT_A, deploymentId: undefined, scopes: [SCOPE], ...changes }, now });

const call = (request: Partial<BearerRequest>, platform = aPlatform()): Promise<AccessGrant> =>
  authorizeBearer({ parameters: new URLSearchParams(), authorization: [], scope: SCOPE, ...request }, platform);

const present = (token: string, platform?: BearerPlatform): Promise<AccessGrant> =>
  call({ authorization: [`Bearer ${token}`] }, platform);

async function refusalOf(request: Promise<unknown>): Promise<BearerError> {
  const thrown: unknown = await request.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof BearerError)) throw new Error('Expected a BearerError.', { cause: thrown });
  expect(thrown.description).toMatch(/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/);
  return thrown;
}

describe('an access token', () => {
  it.each([undefined, 'deployment-1'])(
    'opens what it was granted for, limited to deployment %s',
    async (deploymentId) => {
      expect(await present(aToken({ deploymentId }))).toEqual({ clientId: CLIENT_A, deploymentId, scopes: [SCOPE] });
    },
  );

  it.each(['bearer', 'BEARER', 'Bearer  '])('LTI-B02 may come under the scheme “%s”', async (scheme) => {
    expect(await call({ authorization: [`${scheme} ${aToken()}`] })).toMatchObject({ clientId: CLIENT_A });
  });
});

describe('a call of a service', () => {
  it.each([
    ['no header', []],
    ['another scheme', ['Basic YTpi']],
    ['the scheme alone', ['Bearer']],
    ['a token in pieces', ['Bearer a b']],
  ])('LTI-B01 is refused with 401 and a challenge that says no more: %s', async (_what, authorization) => {
    const refusal = await refusalOf(call({ authorization }));
    expect(refusal).toMatchObject({ status: 401, error: undefined, code: 'ERR_BEARER_MISSING' });
    expect(refusal.toChallenge(SCOPE)).toBe(`Bearer scope="${SCOPE}"`);
  });

  it('LTI-B02 is refused with a token in the query', async () => {
    const parameters = new URLSearchParams({ access_token: aToken() });
    expect(await refusalOf(call({ parameters }))).toMatchObject({ status: 401, code: 'ERR_BEARER_MISSING' });
    expect(await refusalOf(call({ parameters, authorization: [`Bearer ${aToken()}`] }))).toMatchObject({
      status: 400,
      error: 'invalid_request',
    });
  });

  it('LTI-B02 is refused with two headers, even if both are good', async () => {
    const header = `Bearer ${aToken()}`;
    expect(await refusalOf(call({ authorization: [header, header] }))).toMatchObject({
      status: 400,
      error: 'invalid_request',
      code: 'ERR_BEARER_REPEATED',
    });
  });

  it('LTI-B01 is refused with a token that is over', async () => {
    const token = aToken({}, new Date(NOW.getTime() - 3_600_000));
    const refusal = await refusalOf(present(token));
    expect(refusal).toMatchObject({ status: 401, error: 'invalid_token', code: 'ERR_BEARER_EXPIRED' });
    expect(refusal.toChallenge(SCOPE)).toMatch(/^Bearer error="invalid_token", error_description="[^"]+", scope="/);
  });

  it.each<[string, () => string | Promise<string>]>([
    ['garbage', () => 'garbage'],
    ['three parts of garbage', () => 'a.b.c'],
    ['an altered token', () => aToken().replace(/\.(.)/, (_all, letter) => `.${letter === 'A' ? 'B' : 'A'}`)],
    ['a token of another installation', () => sealForeign()],
    ['a hint of the same secret', () => sealCheckHint({ secret, clientId: CLIENT_A, now: NOW })],
    ['a launch hint', async () => startLaunch(await createPlatform({ hintSecret: secret }))],
    ['a client assertion', () => signAssertion(createToolKey({ kid: 'key-1' }))],
    ['another kind of token with the same claims', () => sealRaw({ sub: CLIENT_A, scope: SCOPE }, 'JWT')],
    ['a token without a client', () => sealRaw({ scope: SCOPE })],
    ['a token without scopes', () => sealRaw({ sub: CLIENT_A })],
    ['a token whose deployment is no text', () => sealRaw({ sub: CLIENT_A, scope: SCOPE, deployment_id: 1 })],
  ])('LTI-B03 is refused with %s', async (_what, makeToken) => {
    const refusal = await refusalOf(present(await makeToken()));
    expect(refusal).toMatchObject({ status: 401, error: 'invalid_token', code: 'ERR_BEARER_UNREADABLE' });
  });

  it('LTI-O22 is refused once the client is switched off', async () => {
    const platform = aPlatform({ findRegistration: () => Promise.resolve(undefined) });
    expect(await refusalOf(present(aToken(), platform))).toMatchObject({
      status: 401,
      error: 'invalid_token',
      code: 'ERR_BEARER_CLIENT',
    });
  });

  it('LTI-N14 is refused with 403 under another scope', async () => {
    const refusal = await refusalOf(
      present(aToken({ scopes: ['https://purl.imsglobal.org/spec/lti-ags/scope/score'] })),
    );
    expect(refusal).toMatchObject({ status: 403, error: 'insufficient_scope', code: 'ERR_BEARER_SCOPE' });
    expect(refusal.toChallenge(SCOPE)).toContain(`scope="${SCOPE}"`);
  });

  it('LTI-N14 is refused with 403 if the tool has lost the scope since', async () => {
    const platform = aPlatform({ findRegistration: () => Promise.resolve(aRegistration({ scopes: [] })) });
    expect(await refusalOf(present(aToken(), platform))).toMatchObject({ status: 403 });
  });

  it('passes on what the platform throws', async () => {
    const gone = Object.assign(new Error('gone'), { code: 'ERR_STORAGE_UNAVAILABLE' });
    const platform = aPlatform({ findRegistration: () => Promise.reject(gone) });
    await expect(present(aToken(), platform)).rejects.toBe(gone);
  });
});

describe('the rules of the door', () => {
  it.each([
    [['requireSingleToken'], [`Bearer ${aToken()}`, 'Bearer other']],
    [['requireActiveClient', 'requireGrantedScope'], [`Bearer ${aToken({ clientId: 'unknown' })}`]],
    [['requireGrantedScope'], [`Bearer ${aToken({ scopes: ['other'] })}`]],
  ])('let in, without %s, what they are there to keep out', async (names, authorization) => {
    const request = { parameters: new URLSearchParams(), authorization, scope: SCOPE };
    const rules = BEARER_RULES.filter((rule) => !names.includes(rule.name));
    expect(rules).toHaveLength(BEARER_RULES.length - names.length);
    expect(await authorizeBearer(request, aPlatform(), rules)).toBeDefined();
    expect(await refusalOf(authorizeBearer(request, aPlatform()))).toBeDefined();
  });
});

function sealForeign(): string {
  const grant = { clientId: CLIENT_A, deploymentId: undefined, scopes: [SCOPE] };
  return sealAccessToken({ secret: createSecretKey(randomBytes(32)), grant, now: NOW });
}

function sealRaw(claims: object, typ = 'lti-access-token+jwt'): string {
  return signHs256(secret, { typ, claims: { ...claims, exp: NOW.getTime() / 1000 + 60 } });
}
