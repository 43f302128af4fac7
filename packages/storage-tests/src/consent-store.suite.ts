import { describe, expect, it } from '@jest/globals';
import type { ConsentRecord, ConsentStore, Storage } from '@lms-zoom/core';
import { ALIKE_KEYS, DIFFICULT_TEXTS, atOnce } from './expectations.js';
import { aConsent } from './records.js';

/** What each user agreed to, for each profile. */
export function consentStoreSuite(storage: () => Storage): void {
  const consents = (): ConsentStore => storage().consents;

  describe('consents', () => {
    lookUps(consents);
    lists(consents);
    deletions(consents);
  });
}

function lookUps(consents: () => ConsentStore): void {
  it('are found as they were saved last', async () => {
    expect(await consents().find('user-1', 'profile-1')).toBeUndefined();
    await consents().save(aConsent());
    expect(await consents().find('user-1', 'profile-1')).toEqual(aConsent());

    const again = aConsent({
      recipient: 'https://zoom.example',
      kinds: [],
      acceptedAt: new Date('2026-05-01T00:00:00.999Z'),
    });
    await consents().save(again);
    expect(await consents().find('user-1', 'profile-1')).toEqual(again);
  });

  it('are of one user for one profile, though ids are alike', async () => {
    const saved = [
      ...ALIKE_KEYS.map((userId) => aConsent({ userId, kinds: ['user', userId] })),
      ...ALIKE_KEYS.map((profileId) => aConsent({ profileId, kinds: ['profile', profileId] })),
    ];
    for (const consent of saved) await consents().save(consent);

    for (const consent of saved) expect(await consents().find(consent.userId, consent.profileId)).toEqual(consent);
    expect(await consents().find('profile-1', 'user-1')).toBeUndefined();
  });

  it('keep every text as it is', async () => {
    const consent = aConsent({ kinds: DIFFICULT_TEXTS });
    await consents().save(consent);

    expect(await consents().find('user-1', 'profile-1')).toEqual(consent);
  });

  it('may be saved by several at once', async () => {
    await atOnce(20, () => consents().save(aConsent()));

    expect(await consents().listByUsers('profile-1', ['user-1'])).toEqual([aConsent()]);
  });

  it('are copies', async () => {
    const kinds = ['email'];
    const given = aConsent({ kinds });
    await consents().save(given);
    kinds.push('given');
    given.acceptedAt.setTime(0);
    const answers = [
      await consents().find('user-1', 'profile-1'),
      ...(await consents().listByUsers('profile-1', ['user-1'])),
    ];
    for (const answer of answers) {
      answer?.acceptedAt.setTime(0);
      (answer?.kinds as string[]).push('answered');
    }

    expect(await consents().find('user-1', 'profile-1')).toEqual(aConsent({ kinds: ['email'] }));
  });
}

function lists(consents: () => ConsentStore): void {
  it('are listed for the users that are asked for, each once, and for the profile only', async () => {
    for (const userId of ['a', 'b', 'c']) await consents().save(aConsent({ userId }));
    await consents().save(aConsent({ userId: 'a', profileId: 'profile-2' }));
    await consents().save(aConsent({ userId: 'd', profileId: 'profile-2' }));

    expect(byUser(await consents().listByUsers('profile-1', ['c', 'a', 'd', 'a', 'nobody']))).toEqual([
      aConsent({ userId: 'a' }),
      aConsent({ userId: 'c' }),
    ]);
    expect(await consents().listByUsers('profile-1', [])).toEqual([]);
  });

  it('are listed for 1000 users', async () => {
    const users = Array.from({ length: 1_000 }, (_, index) => `user-${index}`);
    for (const userId of ['user-0', 'user-99', 'user-100', 'user-999']) await consents().save(aConsent({ userId }));

    const listed = await consents().listByUsers('profile-1', users);
    expect(byUser(listed).map(({ userId }) => userId)).toEqual(['user-0', 'user-100', 'user-99', 'user-999']);
  });
}

function deletions(consents: () => ConsentStore): void {
  it('can be deleted one by one, and deleting none does nothing', async () => {
    await consents().save(aConsent());
    await consents().save(aConsent({ profileId: 'profile-2' }));
    await consents().delete('user-1', 'profile-1');
    await consents().delete('user-1', 'profile-1');

    expect(await consents().find('user-1', 'profile-1')).toBeUndefined();
    expect(await consents().find('user-1', 'profile-2')).toBeDefined();
  });

  it('are deleted with their user, for every profile, and no others', async () => {
    await consents().save(aConsent());
    await consents().save(aConsent({ profileId: 'profile-2' }));
    await consents().save(aConsent({ userId: 'User-1' }));
    await consents().deleteByUser('user-1');

    expect(await consents().find('user-1', 'profile-1')).toBeUndefined();
    expect(await consents().find('user-1', 'profile-2')).toBeUndefined();
    expect(await consents().find('User-1', 'profile-1')).toBeDefined();
  });
}

function byUser(consents: ConsentRecord[]): ConsentRecord[] {
  return consents.sort((a, b) => (a.userId < b.userId ? -1 : 1));
}
