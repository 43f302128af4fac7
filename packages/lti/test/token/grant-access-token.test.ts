import { createPublicKey, createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  CLAIM_DEPLOYMENT_ID,
  SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY,
  TOKEN_RULES,
  TokenError,
  ToolKeys,
  grantAccessToken,
  signHs256,
} from '@lms-zoom/lti';
import type { AccessTokenResponse, TokenPlatform, ToolRegistration } from '@lms-zoom/lti';
import { SignJWT, UnsecuredJWT, decodeJwt, jwtVerify } from 'jose';
import type { JWTHeaderParameters } from 'jose';
import { CLIENT_A, CLIENT_B, NOW, aRegistration } from '../support/a-launch.js';
import { spendOnce } from '../support/a-platform.js';
import { KeySetServer, TOKEN_URL, assertionClaims, createToolKey, signAssertion } from '../support/a-tool.js';
import type { ToolKeyPair } from '../support/a-tool.js';

const OTHER_SCOPE = 'https://purl.imsglobal.org/spec/lti-ags/scope/score';
const SECONDS = NOW.getTime() / 1000;

const keyA = createToolKey({ kid: 'key-1' });
const keyB = createToolKey({ kid: 'key-1' });
const registrations: readonly ToolRegistration[] = [
  aRegistration(),
  aRegistration({ clientId: CLIENT_B, keys: { jwks: { keys: [keyB.jwk] } } }),
];
const server = new KeySetServer(keyA.jwk);
const spent: string[] = [];

const platform: TokenPlatform = {
  tokenUrl: TOKEN_URL,
  issuer: 'https://lms.example',
  findRegistration: (clientId) => Promise.resolve(registrations.find((known) => known.clientId === clientId)),
  ownsDeployment: (clientId, deploymentId) => Promise.resolve(clientId === CLIENT_A && deploymentId === 'deployment-1'),
  toolKeys: new ToolKeys({ fetch: server.fetch, now: () => NOW }),
  spend: (key) => spendOnce(spent, key),
  accessTokenSecret: createSecretKey(randomBytes(32)),
  now: () => NOW,
};

interface Ask {
  assertion?: string | undefined;
  parameters?: Record<string, string | undefined>;
  authorization?: string;
}

async function ask({ assertion, parameters = {}, authorization }: Ask = {}): Promise<AccessTokenResponse> {
  const all: Record<string, string | undefined> = {
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion ?? (await signAssertion(keyA)),
    scope: SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY,
    ...parameters,
  };
  const given = Object.entries(all).filter((pair): pair is [string, string] => pair[1] !== undefined);
  return await grantAccessToken({ parameters: new URLSearchParams(given), authorization }, platform);
}

/** Expects a refusal and gives what of it goes to the tool. */
async function refusalOf(request: Promise<unknown>): Promise<{ error: string; status: number; code: string }> {
  const thrown: unknown = await request.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(thrown instanceof TokenError)) throw new Error('Expected a TokenError.', { cause: thrown });
  expect(thrown.description).toMatch(/^[\x20\x21\x23-\x5b\x5d-\x7e]+$/);
  return { error: thrown.error, status: thrown.status, code: thrown.code };
}

const refusedWith = async (claims: Record<string, unknown>): Promise<{ error: string; status: number; code: string }> =>
  refusalOf(ask({ assertion: await signAssertion(keyA, { claims }) }));

describe('a good token request', () => {
  it('LTI-O18 gets a bearer token for an hour', async () => {
    expect(await ask()).toEqual({
      access_token: expect.stringMatching(/^[A-Za-z0-9._~-]+$/),
      token_type: 'Bearer',
      expires_in: 3600,
      scope: SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY,
    });
  });

  it('LTI-O19 gets a token that jose verifies, of a kind of its own, bound to client and scope', async () => {
    const { access_token: token } = await ask();
    const { payload } = await jwtVerify(token, platform.accessTokenSecret, {
      algorithms: ['HS256'],
      typ: 'lti-access-token+jwt',
      currentDate: NOW,
    });
    expect(payload).toEqual({
      sub: CLIENT_A,
      scope: SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY,
      exp: SECONDS + 3600,
      jti: expect.stringMatching(/^[\w-]{22}$/),
    });
    expect(token.length).toBeLessThan(2048);
    expect((await ask()).access_token).not.toBe(token);
  });

  it.each([[[TOKEN_URL]], [['https://other.example', TOKEN_URL]], ['https://lms.example']])(
    'LTI-O13 may be addressed to %j',
    async (aud) => {
      expect(await ask({ assertion: await signAssertion(keyA, { claims: { aud } }) })).toHaveProperty('access_token');
    },
  );

  it('LTI-O12 may repeat its client_id', async () => {
    expect(await ask({ parameters: { client_id: CLIENT_A } })).toHaveProperty('access_token');
  });

  it.each<[string, Record<string, unknown>]>([
    ['59 s over', { exp: SECONDS - 59, iat: SECONDS - 100 }],
    ['valid for an hour', { exp: SECONDS + 3600 }],
    ['59 s ahead', { iat: SECONDS + 59, nbf: SECONDS + 59 }],
    ['made 10 min ago', { iat: SECONDS - 600 }],
  ])('LTI-O14 LTI-O15 may be %s', async (_name, claims) => {
    expect(await ask({ assertion: await signAssertion(keyA, { claims }) })).toHaveProperty('access_token');
  });

  it('LTI-O08 may do without kid when the tool has one key', async () => {
    const { kid, ...jwk } = keyA.jwk;
    expect(kid).toBe('key-1');
    expect(await ask({ assertion: await signAssertion({ ...keyA, jwk }) })).toHaveProperty('access_token');
  });

  it('LTI-O21 gets a token narrowed to the deployment that it names', async () => {
    const claims = { [CLAIM_DEPLOYMENT_ID]: 'deployment-1' };
    const { access_token: token } = await ask({ assertion: await signAssertion(keyA, { claims }) });
    expect(decodeJwt(token)).toHaveProperty('deployment_id', 'deployment-1');
  });
});

describe('LTI-O17 the scopes granted', () => {
  const known = SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY;

  it.each([
    ['among others', `${OTHER_SCOPE} ${known}`],
    ['twice', `${known} ${known}`],
    ['with more spaces', ` ${known}  `],
  ])('are only what is asked for and allowed: %s', async (_name, scope) => {
    expect(await ask({ parameters: { scope } })).toHaveProperty('scope', known);
  });

  it.each([undefined, '', OTHER_SCOPE, known.replace('https', 'HTTPS'), known.slice(0, -1), `${known},${known}`])(
    'are never none: %j gets invalid_scope',
    async (scope) => {
      expect(await refusalOf(ask({ parameters: { scope } }))).toMatchObject({ error: 'invalid_scope', status: 400 });
    },
  );
});

describe('the form of a token request', () => {
  it.each<[string, Ask, string]>([
    ['LTI-O03 no grant_type', { parameters: { grant_type: undefined } }, 'invalid_request'],
    ['LTI-O03 grant_type password', { parameters: { grant_type: 'password' } }, 'unsupported_grant_type'],
    [
      'LTI-O03 grant_type authorization_code',
      { parameters: { grant_type: 'authorization_code' } },
      'unsupported_grant_type',
    ],
    ['LTI-O03 grant_type refresh_token', { parameters: { grant_type: 'refresh_token' } }, 'unsupported_grant_type'],
    ['LTI-O04 no client_assertion_type', { parameters: { client_assertion_type: undefined } }, 'invalid_client'],
    ['LTI-O04 another client_assertion_type', { parameters: { client_assertion_type: 'jwt' } }, 'invalid_client'],
    ['LTI-O04 no assertion', { parameters: { client_assertion: undefined } }, 'invalid_client'],
    ['LTI-O04 client_secret', { parameters: { client_secret: 'x' } }, 'invalid_client'],
    ['LTI-O12 another client_id', { parameters: { client_id: CLIENT_B } }, 'invalid_client'],
    ['LTI-X05 an assertion that is no JWT', { assertion: 'x' }, 'invalid_client'],
    ['LTI-X05 an assertion of empty parts', { assertion: '..' }, 'invalid_client'],
    ['LTI-X05 an assertion with junk in it', { assertion: 'e30.e30.*' }, 'invalid_client'],
    ['LTI-X05 an assertion that is no object', { assertion: 'bnVsbA.bnVsbA.AA' }, 'invalid_client'],
  ])('%s is refused', async (_name, request, error) => {
    expect(await refusalOf(ask(request))).toMatchObject({ error, status: 400 });
  });

  it.each(['grant_type', 'client_assertion_type', 'client_assertion', 'scope'])(
    'LTI-O04 repeated %s gets invalid_request',
    async (name) => {
      const parameters = new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await signAssertion(keyA),
        scope: SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY,
      });
      parameters.append(name, String(parameters.get(name)));
      const request = grantAccessToken({ parameters, authorization: undefined }, platform);
      expect(await refusalOf(request)).toMatchObject({ error: 'invalid_request', status: 400 });
    },
  );

  it('LTI-O04 LTI-O20 an Authorization header gets 401, with an assertion or without', async () => {
    const authorization = 'Basic Y2xpZW50LWE6c2VjcmV0';
    const refusal = { error: 'invalid_client', status: 401 };
    expect(await refusalOf(ask({ authorization }))).toMatchObject(refusal);
    expect(await refusalOf(ask({ authorization, parameters: { client_assertion: undefined } }))).toMatchObject(refusal);
  });
});

describe('the header of an assertion', () => {
  const hs256 = (secret: string | Buffer): Promise<string> =>
    new SignJWT(assertionClaims()).setProtectedHeader({ alg: 'HS256', kid: 'key-1' }).sign(Buffer.from(secret));
  const publicKey = createPublicKey(keyA.privateKey);
  const withHeader = (header: Record<string, unknown>, claims = assertionClaims()): string =>
    [header, claims].map((part) => Buffer.from(JSON.stringify(part)).toString('base64url')).join('.') + '.AA';

  it.each<[string, () => string | Promise<string>]>([
    ['alg none', () => new UnsecuredJWT(assertionClaims()).encode() + 'AA'],
    ['alg None', () => withHeader({ alg: 'None', kid: 'key-1' })],
    ['alg nOnE', () => withHeader({ alg: 'nOnE', kid: 'key-1' })],
    ['no alg', () => withHeader({ kid: 'key-1' })],
    ['HS256 with the public key as PEM', () => hs256(publicKey.export({ type: 'spki', format: 'pem' }))],
    ['HS256 with the public key as DER', () => hs256(publicKey.export({ type: 'spki', format: 'der' }))],
    ['HS256 with the modulus', () => hs256(String(keyA.jwk.n))],
    ['RS384', () => signAssertion(keyA, { header: { alg: 'RS384' } })],
    ['PS256', () => signAssertion(keyA, { header: { alg: 'PS256' } })],
    ['a token of our own', () => signHs256(platform.accessTokenSecret, { typ: 'x', claims: { exp: SECONDS + 60 } })],
  ])('LTI-O06 %s is refused', async (_name, create) => {
    expect(await refusalOf(ask({ assertion: await create() }))).toMatchObject({ code: 'ERR_TOKEN_ASSERTION_HEADER' });
  });

  const stranger = createToolKey();
  it.each<[string, Partial<JWTHeaderParameters>, ToolKeyPair]>([
    ['jwk', { jwk: stranger.jwk }, stranger],
    ['jku', { jku: 'https://canary.example/jwks' }, stranger],
    ['x5u', { x5u: 'https://canary.example/cert' }, stranger],
    ['x5c', { x5c: ['AA'] }, stranger],
    ['jwk beside a good signature', { jwk: keyA.jwk }, keyA],
  ])('LTI-O07 %s is refused', async (_name, header, key) => {
    const assertion = await signAssertion(key, { header: { kid: 'key-1', ...header } });
    expect(await refusalOf(ask({ assertion }))).toMatchObject({ code: 'ERR_TOKEN_ASSERTION_HEADER' });
  });

  it.each([{ crit: ['x'], x: 1 }, { crit: ['b64'], b64: false }, { b64: false }, { kid: 5 }, { kid: '' }, { kid: {} }])(
    'LTI-O07 LTI-O08 %j is refused',
    async (header) => {
      const assertion = withHeader({ alg: 'RS256', kid: 'key-1', ...header });
      expect(await refusalOf(ask({ assertion }))).toMatchObject({ code: 'ERR_TOKEN_ASSERTION_HEADER' });
    },
  );

  it.each(['../../x', "' OR 1", '__proto__', 'k'.repeat(10_240)])('LTI-O08 the kid %.20s finds no key', async (kid) => {
    const assertion = await signAssertion(keyA, { header: { kid } });
    expect(await refusalOf(ask({ assertion }))).toMatchObject({ code: 'ERR_TOKEN_ASSERTION_SIGNATURE' });
  });
});

describe('the signature of an assertion', () => {
  it.each<[string, () => Promise<string>]>([
    [
      'over other claims',
      async () => {
        const [header, , signature] = (await signAssertion(keyA)).split('.');
        const claims = Buffer.from(JSON.stringify(assertionClaims())).toString('base64url');
        return [header, claims, signature].join('.');
      },
    ],
    ['by a stranger', () => signAssertion(createToolKey({ kid: 'key-1' }))],
    ["by B in A's name", () => signAssertion(keyB)],
    ['that is empty', async () => `${(await signAssertion(keyA)).replace(/[^.]+$/, '')}AA`],
  ])('LTI-O05 %s is refused', async (_name, create) => {
    expect(await refusalOf(ask({ assertion: await create() }))).toMatchObject({
      code: 'ERR_TOKEN_ASSERTION_SIGNATURE',
    });
  });

  it('LTI-O10 is refused in the same words when the keys of the tool cannot be read', async () => {
    const down = new KeySetServer();
    down.isDown = true;
    const cutOff = { ...platform, toolKeys: new ToolKeys({ fetch: down.fetch, now: () => NOW }) };
    const parameters = new URLSearchParams({
      grant_type: 'client_credentials',
      client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
      client_assertion: await signAssertion(keyA),
      scope: SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY,
    });
    const cannotRead = await refusalOf(grantAccessToken({ parameters, authorization: undefined }, cutOff));
    expect(cannotRead).toEqual(await refusalOf(ask({ assertion: await signAssertion(keyB) })));
  });
});

describe('the claims of an assertion', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['LTI-O12 no iss', { iss: undefined }, 'ISSUER'],
    ['LTI-O12 no sub', { sub: undefined }, 'ISSUER'],
    ['LTI-O12 another sub', { sub: CLIENT_B }, 'ISSUER'],
    ['LTI-O12 iss in capitals', { iss: 'CLIENT-A' }, 'ISSUER'],
    ['LTI-O12 iss as a list', { iss: [CLIENT_A], sub: [CLIENT_A] }, 'ISSUER'],
    ['LTI-O13 no aud', { aud: undefined }, 'AUDIENCE'],
    ['LTI-O13 an empty aud', { aud: [] }, 'AUDIENCE'],
    ['LTI-O13 aud of another host', { aud: 'https://evil.example/mod/lti/token.php' }, 'AUDIENCE'],
    ['LTI-O13 aud with a longer path', { aud: `${TOKEN_URL}/x` }, 'AUDIENCE'],
    ['LTI-O13 aud with a shorter path', { aud: 'https://lms.example/mod/lti' }, 'AUDIENCE'],
    ['LTI-O13 aud over http', { aud: TOKEN_URL.replace('https', 'http') }, 'AUDIENCE'],
    ['LTI-O13 aud of the tool', { aud: 'https://t1.example/launch' }, 'AUDIENCE'],
    ['LTI-O13 aud as a list in a list', { aud: [[TOKEN_URL]] }, 'AUDIENCE'],
    ['LTI-O14 no exp', { exp: undefined }, 'LIFETIME'],
    ['LTI-O14 exp null', { exp: null }, 'LIFETIME'],
    ['LTI-O14 exp as a text', { exp: String(SECONDS + 60) }, 'LIFETIME'],
    ['LTI-O14 exp -1', { exp: -1 }, 'LIFETIME'],
    ['LTI-O14 exp 61 s ago', { exp: SECONDS - 61 }, 'LIFETIME'],
    ['LTI-O14 exp in ten years', { exp: SECONDS + 315_360_000 }, 'LIFETIME'],
    ['LTI-X05 exp 1e20', { exp: 1e20 }, 'LIFETIME'],
    ['LTI-O14 nbf in the future', { nbf: SECONDS + 61 }, 'LIFETIME'],
    ['LTI-O14 nbf as a text', { nbf: '0' }, 'LIFETIME'],
    ['LTI-O15 no iat', { iat: undefined }, 'ISSUE_TIME'],
    ['LTI-O15 iat as a text', { iat: String(SECONDS) }, 'ISSUE_TIME'],
    ['LTI-O15 iat 61 s ahead', { iat: SECONDS + 61 }, 'ISSUE_TIME'],
    ['LTI-O15 iat too long ago', { iat: SECONDS - 601 }, 'ISSUE_TIME'],
    ['LTI-O16 no jti', { jti: undefined }, 'ID'],
    ['LTI-O16 an empty jti', { jti: '' }, 'ID'],
    ['LTI-O16 jti as a number', { jti: 1 }, 'ID'],
    ['LTI-O16 a jti of 10 KB', { jti: 'j'.repeat(10_240) }, 'ID'],
  ])('%s is refused', async (_name, claims, code) => {
    expect(await refusedWith(claims)).toEqual({
      error: 'invalid_client',
      status: 400,
      code: `ERR_TOKEN_ASSERTION_${code}`,
    });
  });

  it('LTI-O14 exp 1e309 is refused', async () => {
    const [header] = (await signAssertion(keyA)).split('.');
    const claims = JSON.stringify(assertionClaims({ exp: 'huge' })).replace('"huge"', '1e309');
    const assertion = `${String(header)}.${Buffer.from(claims).toString('base64url')}.AA`;
    expect(await refusalOf(ask({ assertion }))).toMatchObject({ code: 'ERR_TOKEN_ASSERTION_LIFETIME' });
  });

  it('LTI-O22 an unknown or disabled client is refused', async () => {
    expect(await refusedWith({ iss: 'nobody', sub: 'nobody' })).toMatchObject({ code: 'ERR_TOKEN_CLIENT' });
  });

  it.each(['deployment-3', 'garbage', '', 5, null, ['deployment-1']])(
    'LTI-O21 the deployment %j is refused',
    async (deploymentId) => {
      expect(await refusedWith({ [CLAIM_DEPLOYMENT_ID]: deploymentId })).toMatchObject({ error: 'invalid_client' });
    },
  );

  it('LTI-O08 are checked before anybody is asked for keys', async () => {
    const untouched = new KeySetServer(keyA.jwk);
    const watched = { ...platform, toolKeys: new ToolKeys({ fetch: untouched.fetch, now: () => NOW }) };
    for (const claims of [{ exp: SECONDS - 61 }, { aud: 'https://evil.example' }, { iss: 'nobody', sub: 'nobody' }]) {
      const parameters = new URLSearchParams({
        grant_type: 'client_credentials',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await signAssertion(keyA, { claims }),
      });
      await refusalOf(grantAccessToken({ parameters, authorization: undefined }, watched));
    }
    expect(untouched.hits).toBe(0);
  });
});

describe('using an assertion up', () => {
  it('LTI-O16 is refused the second time', async () => {
    const assertion = await signAssertion(keyA);
    expect(await ask({ assertion })).toHaveProperty('access_token');
    expect(await refusalOf(ask({ assertion }))).toMatchObject({ code: 'ERR_TOKEN_ASSERTION_REPLAYED', status: 400 });
  });

  it('LTI-O16 of 20 requests at once exactly one gets a token', async () => {
    const assertion = await signAssertion(keyA);
    const results = await Promise.allSettled(Array.from({ length: 20 }, () => ask({ assertion })));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('LTI-O16 two clients may choose the same jti, of any length', async () => {
    const jti = randomUUID().padEnd(255, 'x');
    expect(await ask({ assertion: await signAssertion(keyA, { claims: { jti } }) })).toHaveProperty('access_token');
    const claims = { jti, iss: CLIENT_B, sub: CLIENT_B };
    expect(await ask({ assertion: await signAssertion(keyB, { claims }) })).toHaveProperty('access_token');
    expect(Math.max(...spent.map((key) => key.length))).toBeLessThanOrEqual(255);
  });

  it('does not happen in a request that is refused', async () => {
    const assertion = await signAssertion(keyA);
    await refusalOf(ask({ assertion, parameters: { scope: OTHER_SCOPE } }));
    expect(await ask({ assertion })).toHaveProperty('access_token');
  });

  it('is the last rule', () => {
    expect(TOKEN_RULES.at(-1)?.name).toBe('requireUnusedAssertion');
  });
});
