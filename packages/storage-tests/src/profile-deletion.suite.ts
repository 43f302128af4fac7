import { describe, expect, it } from '@jest/globals';
import type { ApplicationRecord, Storage } from '@lms-zoom/core';
import { conflict } from './expectations.js';
import { aConsent, aContext, anApplication, aProfile } from './records.js';

/** What is deleted with a profile, what keeps it, and who wins when it is used at the same moment. */
export function profileDeletionSuite(storage: () => Storage): void {
  describe('a profile', () => {
    outcomes(storage);
    races(storage);
  });
}

function outcomes(storage: () => Storage): void {
  it('is deleted with its consents, and nothing else is', async () => {
    const { profiles, consents } = storage();
    await profiles.insert(aProfile({ revision: 3 }));
    await profiles.insert(aProfile({ id: 'profile-2' }));
    await consents.save(aConsent());
    await consents.save(aConsent({ profileId: 'profile-2' }));

    expect(await profiles.delete('profile-1', 3)).toBe('deleted');
    expect(await profiles.find('profile-1')).toBeUndefined();
    expect(await consents.find('user-1', 'profile-1')).toBeUndefined();
    expect(await profiles.find('profile-2')).toEqual(aProfile({ id: 'profile-2' }));
    expect(await consents.find('user-1', 'profile-2')).toEqual(aConsent({ profileId: 'profile-2' }));
    await expect(profiles.insert(aProfile())).resolves.toBeUndefined();
  });

  it('stays, with its consents, while an application has it', async () => {
    const { profiles, applications, consents } = storage();
    await profiles.insert(aProfile());
    await consents.save(aConsent());
    await applications.findOrInsert(anApplication(), aContext());

    expect(await profiles.delete('profile-1', 1)).toBe('inUse');
    expect(await profiles.find('profile-1')).toEqual(aProfile());
    expect(await consents.find('user-1', 'profile-1')).toEqual(aConsent());

    await applications.delete('application-1');
    expect(await profiles.delete('profile-1', 1)).toBe('deleted');
  });

  it.each([1, 3])('that has revision 2 is not deleted as revision %i, be it in use or not', async (revision) => {
    const { profiles, applications, consents } = storage();
    await profiles.insert(aProfile({ revision: 2 }));
    await consents.save(aConsent());

    expect(await profiles.delete('profile-1', revision)).toBe('changed');
    await applications.findOrInsert(anApplication(), aContext());
    expect(await profiles.delete('profile-1', revision)).toBe('changed');
    expect(await profiles.find('profile-1')).toEqual(aProfile({ revision: 2 }));
    expect(await consents.find('user-1', 'profile-1')).toEqual(aConsent());
  });

  it('that is unknown has changed', async () => {
    expect(await storage().profiles.delete('profile-1', 1)).toBe('changed');
  });
}

function races(storage: () => Storage): void {
  it('is deleted or gets an application, never both, when both come at once', async () => {
    for (let round = 0; round < 20; round += 1) {
      const profileId = `profile-${round}`;
      await storage().profiles.insert(aProfile({ id: profileId }));
      const calls = [() => storage().profiles.delete(profileId, 1), () => insertApplication(storage(), profileId)];
      if (round % 2 === 0) calls.reverse();
      await Promise.allSettled(calls.map((call) => call()));

      await expectProfileOfApplications(storage(), profileId);
    }
  });

  it('is deleted or gets an application from another profile, never both, when both come at once', async () => {
    await storage().profiles.insert(aProfile({ id: 'from' }));
    for (let round = 0; round < 20; round += 1) {
      const to = `profile-${round}`;
      await storage().profiles.insert(aProfile({ id: to }));
      const { id } = await insertApplication(storage(), 'from', `moved-${round}`);
      const change = { from: 'from', to, updatedAt: new Date(0) };
      const calls = [() => storage().profiles.delete(to, 1), () => storage().applications.setProfile(id, change)];
      if (round % 2 === 0) calls.reverse();
      await Promise.allSettled(calls.map((call: () => Promise<unknown>) => call()));

      await expectProfileOfApplications(storage(), to);
    }
  });

  it('that is deleted can get no application any more', async () => {
    await storage().profiles.insert(aProfile());
    await storage().profiles.delete('profile-1', 1);

    await expect(insertApplication(storage(), 'profile-1')).rejects.toMatchObject(conflict('application.profileId'));
  });
}

function insertApplication({ applications }: Storage, profileId: string, id = profileId): Promise<ApplicationRecord> {
  const context = aContext({ id: `context of ${id}`, ownerKey: `courseElement:${id}` });
  return applications.findOrInsert(anApplication({ id, profileId, contextId: context.id }), context);
}

/** Either the profile or no application of it. */
async function expectProfileOfApplications({ profiles, applications }: Storage, profileId: string): Promise<void> {
  const { total } = await applications.listByProfile(profileId, { offset: 0, limit: 1 });
  expect({ total, profile: (await profiles.find(profileId)) !== undefined }).toEqual({ total, profile: total === 1 });
}
