import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { CampusPerson } from '../support/campus-person.js';
import {
  ADAPTERS,
  requestAuthorization,
  setProfileStatus,
  startLaunch,
  startPlatform,
  switchOn,
} from '../support/platform.js';
import type { Platform } from '../support/platform.js';
import { getToken, launch } from '../support/tool-calls.js';

describe.each(ADAPTERS)('on %s storage:', (adapter) => {
  let platform: Platform;
  let sofia: CampusPerson;

  beforeAll(async () => {
    platform = await startPlatform({ adapter });
    sofia = await platform.logIn('sofia');
  });

  afterEach(() => switchOn(platform.operator));
  afterAll(() => platform.close());

  const start = async (person: CampusPerson): Promise<unknown> => {
    const { status, body } = await person.call('POST', '/launches', { place: platform.a.place, target: 'iframe' });
    return status === 201 ? 'started' : body['code'];
  };

  async function giveConsent(person: CampusPerson): Promise<void> {
    const path = `/places/${platform.a.place}`;
    const { body: view } = await person.call('GET', `${path}/view`);
    const { recipient, items } = view['consent'] as { recipient: string; items: { kind: string }[] };
    const kinds = items.map(({ kind }) => kind);
    const { status } = await person.call('PUT', `${path}/consent`, { recipient, kinds });
    if (status !== 200) throw new Error(`The consent answered ${status}.`);
  }

  const revokeConsent = (person: CampusPerson): Promise<object> =>
    person.call('DELETE', `/places/${platform.a.place}/consent`, {});

  /** Each withdraws something between the start of a launch and its end; answers how it is given back. */
  const WITHDRAWALS: readonly [string, () => Promise<() => Promise<unknown>>][] = [
    [
      'the profile was deactivated',
      async () => {
        await setProfileStatus(platform.operator, platform.a.profileId, 'inactive');
        return () => setProfileStatus(platform.operator, platform.a.profileId, 'active');
      },
    ],
    [
      'Zoom was switched off',
      async () => {
        await switchOn(platform.operator, { enabled: false });
        return () => switchOn(platform.operator);
      },
    ],
    [
      'Zoom was switched off for course elements',
      async () => {
        await switchOn(platform.operator, { enabledForCourseElement: false });
        return () => switchOn(platform.operator);
      },
    ],
    [
      'the place got another profile',
      async () => {
        const path = `/places/${platform.a.place}/settings`;
        const [ofA, ofB] = [platform.a.profileId, platform.b.profileId];
        await platform.author.call('PUT', path, { profileId: ofB, formerProfileId: ofA });
        return () => platform.author.call('PUT', path, { profileId: ofA, formerProfileId: ofB });
      },
    ],
    [
      'consent became required',
      async () => {
        await switchOn(platform.operator, { consentRequired: true });
        return () => switchOn(platform.operator);
      },
    ],
  ];

  describe('a launch that has begun', () => {
    it.each(WITHDRAWALS)('LTI-A18 gets no id_token if since then %s', async (_what, withdraw) => {
      const fields = await startLaunch(platform, sofia, platform.a.place);
      const giveBack = await withdraw();
      const { html, form } = await requestAuthorization(platform, sofia, fields);
      await giveBack();
      expect(html).not.toContain('id_token"');
      // Of a client that is no longer active nothing is told, not even to its address.
      if (form !== undefined) expect(form.fields).toMatchObject({ error: 'access_denied' });
      expect(await start(sofia)).toBe('started');
    });

    it('OO-S17 gets no id_token if the consent was taken back since then', async () => {
      await switchOn(platform.operator, { consentRequired: true });
      await giveConsent(sofia);
      const fields = await startLaunch(platform, sofia, platform.a.place);
      await revokeConsent(sofia);
      const { form } = await requestAuthorization(platform, sofia, fields);
      expect(form?.fields).toMatchObject({ error: 'access_denied' });
      expect(form?.fields).not.toHaveProperty('id_token');
    });
  });

  describe('while consent is required', () => {
    it('OO-S17 nobody opens Zoom who has not agreed to what is sent, and taking it back closes it again', async () => {
      await switchOn(platform.operator, { consentRequired: true });
      expect(await start(sofia)).toBe('ERR_CONSENT_REQUIRED');
      await giveConsent(sofia);
      expect(await start(sofia)).toBe('started');
      const samuel = await platform.logIn('samuel');
      expect(await start(samuel)).toBe('ERR_CONSENT_REQUIRED');
      await revokeConsent(sofia);
      expect(await start(sofia)).toBe('ERR_CONSENT_REQUIRED');
    });

    it('OO-S17 a consent to less than what is sent now does not count', async () => {
      await switchOn(platform.operator, { consentRequired: true });
      await giveConsent(sofia);
      const path = `/profiles/${platform.a.profileId}`;
      const { body } = await platform.operator.call('GET', path);
      await platform.operator.call('PUT', path, { ...body, releaseNames: true });
      expect(await start(sofia)).toBe('ERR_CONSENT_REQUIRED');
      const { body: changed } = await platform.operator.call('GET', path);
      await platform.operator.call('PUT', path, { ...changed, releaseNames: false });
      await revokeConsent(sofia);
    });

    it('OO-S17 the roster leaves out those who have not agreed', async () => {
      const { membershipsUrl, subject } = await launch(platform, sofia, platform.a.place);
      await switchOn(platform.operator, { consentRequired: true });
      await giveConsent(sofia);
      const headers = { Authorization: `Bearer ${await getToken(platform, platform.a)}` };
      const { members } = (await (await fetch(membershipsUrl, { headers })).json()) as {
        members: Record<string, unknown>[];
      };
      expect(members).toMatchObject([{ user_id: subject, email: 'sofia.silva@campus.example' }]);
      await revokeConsent(sofia);
    });
  });
});
