import { randomUUID } from 'node:crypto';
import { SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY, ToolKeys, generateSigningKey, signRs256, toJwks } from '@lms-zoom/lti';
import type { TokenRequest } from '@lms-zoom/lti';
import { describe, expect, it } from '@jest/globals';
import { ProfileIds, SingleUse, TokenRequests, createTokenPlatform } from '../src/index.js';
import type { ListedActivity } from '../src/index.js';
import { LMS, SEMINAR, aProfileChange, configure, createInstallation } from './support/installation.js';
import type { Installation } from './support/installation.js';

interface Endpoint extends Installation {
  readonly profileId: string;
  readonly requests: TokenRequests;
  /** The request that Zoom makes, with some claims of its assertion changed. */
  readonly aRequest: (claims?: Record<string, unknown>) => Promise<TokenRequest>;
}

const TOKEN_URL = `${LMS}/mod/lti/token.php`;

async function createEndpoint(): Promise<Endpoint> {
  const installation = await createInstallation();
  const { profiles, storage, clock, activityLog, vault } = installation;
  const profile = await configure(installation, { places: [SEMINAR] });
  const zoomKey = await generateSigningKey();
  const keySet = { status: 200, headers: new Headers(), text: JSON.stringify(toJwks([zoomKey])) };
  const now = (): Date => clock.now;
  const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const platform = createTokenPlatform({
    profiles,
    storage,
    singleUse: new SingleUse({ storage, logger, now }),
    toolKeys: new ToolKeys({ fetch: () => Promise.resolve(keySet), now }),
    secret: vault.key('service-token'),
    installation: { issuer: LMS, tokenUrl: TOKEN_URL },
    now,
  });
  const profileIds = new ProfileIds({ store: storage.profiles });
  return {
    ...installation,
    profileId: profile.id,
    requests: new TokenRequests({ platform, profileIds, activityLog }),
    aRequest: async (claims = {}) => {
      const iat = Math.floor(clock.now.getTime() / 1000);
      const own = { iss: profile.clientId, sub: profile.clientId, aud: TOKEN_URL, jti: randomUUID() };
      const assertion = await signRs256(zoomKey, { ...own, iat, exp: iat + 60, ...claims });
      return toRequest(assertion);
    },
  };
}

function toRequest(assertion: string): TokenRequest {
  const parameters = new URLSearchParams({
    grant_type: 'client_credentials',
    client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
    client_assertion: assertion,
    scope: SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY,
  });
  return { parameters, authorization: undefined };
}

async function listTokens({ activities }: Installation): Promise<readonly ListedActivity[]> {
  return (await activities.list({ kind: 'token' })).records;
}

describe('OO-U4 a token request', () => {
  it('is noted when Zoom gets its token', async () => {
    const endpoint = await createEndpoint();
    const response = await endpoint.requests.answer(await endpoint.aRequest());
    expect(response.token_type).toBe('Bearer');
    const records = await listTokens(endpoint);
    expect(records).toMatchObject([{ outcome: 'ok', code: undefined, profileName: 'Main', person: undefined }]);
    expect(JSON.stringify(records)).not.toContain(response.access_token);
  });

  it.each([
    ['ERR_TOKEN_ASSERTION_AUDIENCE', { aud: 'https://other.example' }],
    ['ERR_TOKEN_ASSERTION_LIFETIME', { exp: 1 }],
    ['ERR_TOKEN_ASSERTION_ID', { jti: '' }],
  ])('is noted with the code of the rule that refused it: %s', async (code, claims) => {
    const endpoint = await createEndpoint();
    await expect(endpoint.requests.answer(await endpoint.aRequest(claims))).rejects.toMatchObject({ code });
    expect(await listTokens(endpoint)).toMatchObject([{ outcome: 'refused', code, profileName: 'Main' }]);
  });

  it('is refused and noted at once when the profile is deactivated', async () => {
    const endpoint = await createEndpoint();
    await endpoint.profiles.update('operator', endpoint.profileId, aProfileChange({ status: 'inactive' }));
    const request = endpoint.requests.answer(await endpoint.aRequest());
    await expect(request).rejects.toMatchObject({ code: 'ERR_TOKEN_CLIENT' });
    expect(await listTokens(endpoint)).toMatchObject([{ code: 'ERR_TOKEN_CLIENT', profileName: 'Main' }]);
  });

  it('is not noted for a client that is not known here, nor without a readable assertion', async () => {
    const endpoint = await createEndpoint();
    const { requests, aRequest } = endpoint;
    const strangers = [await aRequest({ iss: 'x', sub: 'x' }), toRequest('x.y.z'), toRequest('')];
    for (const stranger of strangers)
      await expect(requests.answer(stranger)).rejects.toMatchObject({ name: 'TokenError' });
    expect(await listTokens(endpoint)).toEqual([]);
  });

  it('fills no list when somebody repeats it: the same refusal is noted once in a minute', async () => {
    const endpoint = await createEndpoint();
    const refuse = async (claims: Record<string, unknown>): Promise<void> => {
      await expect(endpoint.requests.answer(await endpoint.aRequest(claims))).rejects.toThrow();
    };
    for (let count = 0; count < 20; count += 1) await refuse({ aud: 'https://other.example' });
    await refuse({ jti: '' });
    expect(await listTokens(endpoint)).toHaveLength(2);
    endpoint.clock.now = new Date(endpoint.clock.now.getTime() + 60_000);
    await refuse({ aud: 'https://other.example' });
    expect(await listTokens(endpoint)).toHaveLength(3);
  });
});
