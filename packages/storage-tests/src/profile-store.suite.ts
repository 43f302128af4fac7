import { describe, expect, it } from '@jest/globals';
import type { ProfileStore, Storage } from '@lms-zoom/core';
import { ALIKE_KEYS, DIFFICULT_TEXTS, atOnce, conflict } from './expectations.js';
import { aProfile } from './records.js';

/** Look-ups, uniqueness, order and updates of profiles. */
export function profileStoreSuite(storage: () => Storage): void {
  const profiles = (): ProfileStore => storage().profiles;

  describe('profiles', () => {
    lookUps(profiles);
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

  it('lists by name in code-unit order, then by id', async () => {
    const inOrder = ['', 'B', 'Z', 'a', 'a', 'aa', 'b', 'ä', '\u{1F600}', '\uFF5E'].map((name, index) =>
      aProfile({ id: `profile-${index}`, name }),
    );
    await atOnce(inOrder.length, (index) => profiles().insert(inOrder.toReversed()[index] ?? aProfile()));

    expect(await profiles().list()).toEqual(inOrder);
  });

  it('answers and keeps copies', async () => {
    const profile = aProfile();
    const inserted = aProfile();
    await profiles().insert(inserted);
    inserted.createdAt.setTime(0);
    Object.assign(inserted, { name: 'changed' });

    for (const answer of [await profiles().find(profile.id), ...(await profiles().list())]) {
      expect(answer).toEqual(profile);
      answer?.updatedAt.setTime(0);
      Object.assign(answer ?? {}, { name: 'changed' });
    }
    (await profiles().list()).pop();
    expect(await profiles().list()).toEqual([profile]);
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
      expect(await profiles().list()).toEqual([first]);
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
    expect(await profiles().list()).toHaveLength(1);
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
      zoomBaseUrl: 'https://zoom.example.org',
      updatedAt: new Date('2026-05-01T00:00:00.999Z'),
      revision: 2,
    });

    expect(await profiles().update(next)).toBe(true);
    expect(await profiles().list()).toEqual([next, other]);
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
    expect(await profiles().list()).toEqual([]);
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
