import { describe, expect, it } from '@jest/globals';
import type { AuthorizationOutcome, AuthorizationRequest } from '@lms-zoom/lti';
import { AuthorizationRequests, ProfileIds, SingleUse, createAuthorizationPlatform } from '../src/index.js';
import type { ListedActivity } from '../src/index.js';
import { SEMINAR, ZOOM, aProfileChange, configure, createInstallation } from './support/installation.js';
import type { Installation } from './support/installation.js';

interface Endpoint extends Installation {
  readonly profileId: string;
  readonly requests: AuthorizationRequests;
  readonly launchId: string;
  /** The request that Zoom makes for the launch that a student started, with some parameters changed. */
  readonly aRequest: (change?: Record<string, string>) => AuthorizationRequest;
}

async function createEndpoint(): Promise<Endpoint> {
  const installation = await createInstallation();
  const { profiles, launches, subjects, keys, hintSecret, storage, clock, activityLog } = installation;
  const profile = await configure(installation, { places: [SEMINAR] });
  const now = (): Date => clock.now;
  const logger = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const singleUse = new SingleUse({ storage, logger, now });
  const platform = createAuthorizationPlatform({ profiles, launches, subjects, singleUse, keys, hintSecret, now });
  const profileIds = new ProfileIds({ store: storage.profiles });
  const session = { userId: 'student', sessionId: 'session-1' };
  const { id, fields } = await launches.start({ ...session, place: SEMINAR, documentTarget: 'iframe' });
  const given = {
    scope: 'openid',
    response_type: 'id_token',
    response_mode: 'form_post',
    prompt: 'none',
    nonce: 'nonce-1',
    client_id: profile.clientId,
    redirect_uri: `${ZOOM}/lti/advantage/oauth/complete`,
    login_hint: fields['login_hint'] ?? '',
    lti_message_hint: fields['lti_message_hint'] ?? '',
  };
  return {
    ...installation,
    profileId: profile.id,
    requests: new AuthorizationRequests({ platform, profileIds, activityLog }),
    launchId: id,
    aRequest: (change = {}) => ({ parameters: new URLSearchParams({ ...given, ...change }), session }),
  };
}

async function listLaunches({ activities }: Installation): Promise<readonly ListedActivity[]> {
  return (await activities.list({ kind: 'launch' })).records;
}

const codeOf = (outcome: AuthorizationOutcome): string | undefined =>
  outcome.kind === 'repost' ? undefined : outcome.error?.code;

describe('OO-U4 a launch that is redeemed', () => {
  it('is noted, with its id to correlate, and the application knows when it was launched last', async () => {
    const endpoint = await createEndpoint();
    const outcome = await endpoint.requests.answer(endpoint.aRequest());
    expect(outcome).toMatchObject({ kind: 'form', fields: { id_token: expect.stringMatching(/^ey/) } });
    expect(await listLaunches(endpoint)).toMatchObject([
      {
        outcome: 'ok',
        code: undefined,
        correlationId: endpoint.launchId,
        profileName: 'Main',
        placeTitle: 'Biology: Seminar',
        person: 'Display student',
      },
    ]);
    const application = await endpoint.storage.applications.findByPlace('courseElement:seminar');
    expect(application?.lastLaunchAt).toEqual(endpoint.clock.now);
  });

  it('waits for one write of the storage alone, the spent hint', async () => {
    const endpoint = await createEndpoint();
    await endpoint.activityLog.flush();
    const written: string[] = [];
    const { activities, applications, launchProgress, spentTokens } = endpoint.storage;
    const spend = spentTokens.spend.bind(spentTokens);
    activities.insertAll = () => Promise.resolve(void written.push('activities'));
    applications.noteLaunches = () => Promise.resolve(void written.push('last launches'));
    launchProgress.save = () => Promise.resolve(void written.push('progress'));
    spentTokens.spend = (key, expiresAt) => {
      written.push('hint');
      return spend(key, expiresAt);
    };
    const outcome = await endpoint.requests.answer(endpoint.aRequest());
    expect(outcome).toMatchObject({ error: undefined });
    expect(written).toEqual(['hint']);
    await endpoint.activityLog.flush();
    expect(written).toEqual(['hint', 'last launches', 'activities']);
  });
});

describe('OO-U4 a launch that is refused', () => {
  it.each([
    ['ERR_AUTHORIZATION_PROMPT', { prompt: 'login' }],
    ['ERR_AUTHORIZATION_REDIRECT_URI', { redirect_uri: 'https://other.example/' }],
    ['ERR_AUTHORIZATION_LOGIN_HINT', { login_hint: '' }],
    ['ERR_AUTHORIZATION_SESSION_OF_ANOTHER', { login_hint: 'another' }],
  ])('is noted with the code of the rule: %s', async (code, change) => {
    const endpoint = await createEndpoint();
    expect(codeOf(await endpoint.requests.answer(endpoint.aRequest(change)))).toBe(code);
    expect(await listLaunches(endpoint)).toMatchObject([
      { outcome: 'refused', code, correlationId: endpoint.launchId, profileName: 'Main' },
    ]);
    const application = await endpoint.storage.applications.findByPlace('courseElement:seminar');
    expect(application?.lastLaunchAt).toBeUndefined();
  });

  it('is noted with the reason when access is refused again', async () => {
    const endpoint = await createEndpoint();
    endpoint.host.accesses.clear();
    await endpoint.requests.answer(endpoint.aRequest());
    expect(await listLaunches(endpoint)).toMatchObject([
      { code: 'ERR_AUTHORIZATION_ACCESS_DENIED', detail: { reason: 'ERR_ACCESS_DENIED' } },
    ]);
  });

  it('LTI-A18 stops at once when the profile is deactivated, and is noted with that profile', async () => {
    const endpoint = await createEndpoint();
    await endpoint.profiles.update('operator', endpoint.profileId, aProfileChange({ status: 'inactive' }));
    expect(codeOf(await endpoint.requests.answer(endpoint.aRequest()))).toBe('ERR_AUTHORIZATION_CLIENT');
    expect(await listLaunches(endpoint)).toMatchObject([{ outcome: 'refused', profileName: 'Main' }]);
  });

  it('is noted as the person’s when it is late', async () => {
    const endpoint = await createEndpoint();
    endpoint.clock.now = new Date(endpoint.clock.now.getTime() + 301_000);
    await endpoint.requests.answer(endpoint.aRequest());
    expect(await listLaunches(endpoint)).toMatchObject([
      { code: 'ERR_AUTHORIZATION_HINT_EXPIRED', person: 'Display student' },
    ]);
  });

  it('is noted once, however often and however late its hint comes again', async () => {
    const endpoint = await createEndpoint();
    for (let day = 0; day < 5; day += 1) {
      await endpoint.requests.answer(endpoint.aRequest({ prompt: 'login' }));
      endpoint.clock.now = new Date(endpoint.clock.now.getTime() + 86_400_000);
    }
    expect(await listLaunches(endpoint)).toMatchObject([{ code: 'ERR_AUTHORIZATION_PROMPT' }]);
  });

  it('is a failure when a fault of ours is the cause', async () => {
    const endpoint = await createEndpoint();
    endpoint.storage.spentTokens.spend = () => Promise.reject(new Error('broken'));
    await endpoint.requests.answer(endpoint.aRequest());
    expect(await listLaunches(endpoint)).toMatchObject([
      { outcome: 'failed', code: 'ERR_AUTHORIZATION_PLATFORM_FAULT' },
    ]);
  });

  it('is not noted without a genuine hint: nobody from outside can fill the list', async () => {
    const endpoint = await createEndpoint();
    for (const change of [
      { lti_message_hint: 'x' },
      { lti_message_hint: '', prompt: 'login' },
      { client_id: 'x', lti_message_hint: 'x' },
    ]) {
      await endpoint.requests.answer(endpoint.aRequest(change));
    }
    expect(await listLaunches(endpoint)).toEqual([]);
  });

  it('is not noted while the browser is only asked to come again', async () => {
    const endpoint = await createEndpoint();
    const { parameters } = endpoint.aRequest();
    const outcome = await endpoint.requests.answer({ parameters, session: undefined });
    expect(outcome.kind).toBe('repost');
    expect(await listLaunches(endpoint)).toEqual([]);
  });
});
