import { describe, expect, it } from '@jest/globals';
import type { ProfileRecord, ProfileStore, Storage } from '@lms-zoom/core';
import { ALIKE_KEYS, DIFFICULT_TEXTS, atOnce, conflict } from './expectations.js';
import { aProfile } from './records.js';

/** Look-ups, uniqueness, order and updates of profiles. */
export function profileStoreSuite(storage: () => Storage): void {
  const profiles = (): ProfileStore => storage().profiles;

  describe('profiles', () => {
    lookUps(profiles);
    accessTokens(profiles);
    uniqueness(profiles);
    updates(profiles);
  });
}

function lookUps(profiles: () => ProfileStore): void {
  it('finds a profile by id, client id and access token digest, with every field', async () => {
    const profile = aProfile({ status: 'inactive', revision: 7 });
    await profiles().insert(profile);

    expect(await profiles().find(profile.id)).toEqual(profile);
    expect(await profiles().findByClientId(profile.clientId)).toEqual(profile);
    expect(await profiles().findByAccessTokenDigest(profile.accessTokenDigest)).toEqual(profile);
  });

  it('answers undefined for what it does not have', async () => {
    await profiles().insert(aProfile({ id: 'one' }));

    expect(await profiles().find('client-of-one')).toBeUndefined();
    expect(await profiles().findByClientId('CLIENT-OF-ONE')).toBeUndefined();
    expect(await profiles().findByAccessTokenDigest('digest-of-one ')).toBeUndefined();
  });

  it('keeps every text as it is', async () => {
    for (const [index, text] of DIFFICULT_TEXTS.entries()) {
      const profile = aProfile({ id: `profile-${index}`, name: text, accessTokenSealed: text });
      await profiles().insert(profile);
      expect(await profiles().find(profile.id)).toEqual(profile);
    }
  });

  it('keeps every text in lists and objects as it is', async () => {
    const custom = DIFFICULT_TEXTS.map((text) => ({ name: text, value: text }));
    const profile = aProfile({ mailDomains: DIFFICULT_TEXTS, custom });
    await profiles().insert(profile);

    expect(await profiles().find(profile.id)).toEqual(profile);
  });

  it('answers and keeps copies, of what is inside too', async () => {
    const former = { formerTokenDigest: 'former', formerTokenExpiresAt: new Date(0) };
    const inserted = aProfile({ ...former, formerTokenExpiresAt: new Date(0) });
    await profiles().insert(inserted);
    change(inserted);
    for (const answer of [
      await profiles().find('profile-1'),
      await profiles().findByClientId('client-of-profile-1'),
      await profiles().findByAccessTokenDigest('former'),
    ]) {
      expect(answer).toEqual(aProfile(former));
      if (answer !== undefined) change(answer);
    }

    expect(await profiles().find('profile-1')).toEqual(aProfile(former));
  });
}

function accessTokens(profiles: () => ProfileStore): void {
  it('finds a profile by the digest of its former access token as well', async () => {
    const former = { formerTokenDigest: 'former', formerTokenExpiresAt: new Date('2026-03-01T12:00:00.001Z') };
    await profiles().insert(aProfile());
    await profiles().update(aProfile({ accessTokenDigest: 'present', ...former, revision: 2 }));

    const stored = aProfile({ accessTokenDigest: 'present', ...former, revision: 2 });
    expect(await profiles().findByAccessTokenDigest('former')).toEqual(stored);
    expect(await profiles().findByAccessTokenDigest('present')).toEqual(stored);
    expect(await profiles().findByAccessTokenDigest('digest-of-profile-1')).toBeUndefined();
  });

  it('forgets a former access token by an update without it', async () => {
    await profiles().insert(aProfile({ formerTokenDigest: 'former', formerTokenExpiresAt: new Date(0) }));
    await profiles().update(aProfile({ revision: 2 }));

    expect(await profiles().findByAccessTokenDigest('former')).toBeUndefined();
    expect(await profiles().find('profile-1')).toEqual(aProfile({ revision: 2 }));
  });

  it('refuses a former access token that another profile has, though many may have none', async () => {
    const former = { formerTokenDigest: 'former', formerTokenExpiresAt: new Date(0) };
    for (const id of ['one', 'two']) await profiles().insert(aProfile({ id }));
    await profiles().insert(aProfile({ id: 'three', ...former }));

    const refusal = conflict('profile.formerTokenDigest');
    await expect(profiles().insert(aProfile({ id: 'four', ...former }))).rejects.toMatchObject(refusal);
    const update = profiles().update(aProfile({ id: 'one', ...former, revision: 2 }));
    await expect(update).rejects.toMatchObject(refusal);
    expect(await profiles().find('one')).toEqual(aProfile({ id: 'one' }));
  });
}

function uniqueness(profiles: () => ProfileStore): void {
  it.each(['id', 'clientId', 'accessTokenDigest'] as const)(
    'refuses a second profile with the same %s',
    async (field) => {
      const first = aProfile({ id: 'one' });
      await profiles().insert(first);

      const second = { ...aProfile({ id: 'two' }), [field]: first[field] };
      await expect(profiles().insert(second)).rejects.toMatchObject(conflict(`profile.${field}`));
      expect(await ids(profiles())).toEqual([first.id]);
      expect(await profiles().find(first.id)).toEqual(first);
    },
  );

  it('stores one of 20 simultaneous profiles with the same client id', async () => {
    const outcomes = await atOnce(20, (index) =>
      profiles()
        .insert(aProfile({ id: `profile-${index}`, clientId: 'the-same' }))
        .then(
          () => 'stored',
          (error: unknown) => error,
        ),
    );

    expect(outcomes.filter((outcome) => outcome === 'stored')).toHaveLength(1);
    for (const error of outcomes.filter((outcome) => outcome !== 'stored')) {
      expect(error).toMatchObject(conflict('profile.clientId'));
    }
    expect(await ids(profiles())).toHaveLength(1);
  });

  it('takes no two client ids for one because they are alike', async () => {
    for (const [index, clientId] of ALIKE_KEYS.entries()) {
      await profiles().insert(aProfile({ id: `profile-${index}`, clientId }));
    }
    for (const [index, clientId] of ALIKE_KEYS.entries()) {
      expect((await profiles().findByClientId(clientId))?.id).toBe(`profile-${index}`);
    }
  });
}

function updates(profiles: () => ProfileStore): void {
  it('replaces a profile by its next revision and leaves the others alone', async () => {
    const other = aProfile({ id: 'other', name: 'zzz' });
    await profiles().insert(other);
    await profiles().insert(aProfile());
    const next = aProfile({
      name: 'A new name',
      status: 'inactive',
      ltiKey: 'another',
      clientId: 'client-2',
      accessTokenSealed: 'sealed-2',
      accessTokenDigest: 'digest-2',
      formerTokenDigest: 'digest-of-profile-1',
      formerTokenExpiresAt: new Date('2026-06-01T00:00:00.000Z'),
      mailDomains: [],
      studentsCanHost: true,
      zoomBaseUrl: 'https://zoom.example.org',
      releaseNames: false,
      roleMap: { ...aProfile().roleMap, courseTool: { coach: 'instructor', participant: 'instructor' } },
      contextScope: 'course',
      custom: aProfile().custom.toReversed(),
      updatedAt: new Date('2026-05-01T00:00:00.999Z'),
      revision: 2,
    });

    expect(await profiles().update(next)).toBe(true);
    expect(await profiles().find('profile-1')).toEqual(next);
    expect(await profiles().find('other')).toEqual(other);
    expect(await profiles().findByClientId('client-of-profile-1')).toBeUndefined();
  });

  it.each([1, 2, 4])('refuses revision %i for a profile that has revision 2', async (revision) => {
    const profile = aProfile({ revision: 2 });
    await profiles().insert(profile);

    expect(await profiles().update({ ...profile, name: 'too late', revision })).toBe(false);
    expect(await profiles().find(profile.id)).toEqual(profile);
  });

  it('refuses to update a profile that it does not have', async () => {
    expect(await profiles().update(aProfile({ revision: 2 }))).toBe(false);
    expect(await ids(profiles())).toEqual([]);
  });

  it('lets one of 20 simultaneous writers of a revision win', async () => {
    await profiles().insert(aProfile());

    const won = await atOnce(20, (index) => profiles().update(aProfile({ name: `writer ${index}`, revision: 2 })));

    expect(won.filter(Boolean)).toHaveLength(1);
    expect((await profiles().find('profile-1'))?.name).toBe(`writer ${won.indexOf(true)}`);
  });

  it.each(['clientId', 'accessTokenDigest'] as const)('refuses an update to a taken %s', async (field) => {
    const [one, two] = [aProfile({ id: 'one' }), aProfile({ id: 'two' })];
    await profiles().insert(one);
    await profiles().insert(two);

    const update = profiles().update({ ...two, [field]: one[field], revision: 2 });
    await expect(update).rejects.toMatchObject(conflict(`profile.${field}`));
    expect(await profiles().find('two')).toEqual(two);
  });
}

async function ids(profiles: ProfileStore): Promise<string[]> {
  return (await profiles.listChoices()).map(({ id }) => id);
}

/** Changes what the caller holds, as deep as it goes. */
function change(profile: ProfileRecord): void {
  profile.createdAt.setTime(1);
  profile.updatedAt.setTime(1);
  profile.formerTokenExpiresAt?.setTime(1);
  (profile.mailDomains as string[]).push('changed');
  Object.assign(profile.roleMap.groupTool, { coach: 'changed' });
  Object.assign(profile.custom[0] ?? {}, { value: 'changed' });
  Object.assign(profile, { name: 'changed' });
}
