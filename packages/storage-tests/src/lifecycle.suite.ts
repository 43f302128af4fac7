import { describe, expect, it } from '@jest/globals';
import type { Storage, StorageFactory } from '@lms-zoom/core';
import { UNAVAILABLE } from './expectations.js';
import {
  aCalendarEntry,
  aContext,
  aLaunchProgress,
  anApplication,
  aPlatformKey,
  aProfile,
  aSubject,
  someSettings,
} from './records.js';

const CALLS: Readonly<Record<string, (storage: Storage) => Promise<unknown>>> = {
  'profiles.insert': ({ profiles }) => profiles.insert(aProfile()),
  'profiles.find': ({ profiles }) => profiles.find('profile-1'),
  'profiles.findByClientId': ({ profiles }) => profiles.findByClientId('client'),
  'profiles.findByAccessTokenDigest': ({ profiles }) => profiles.findByAccessTokenDigest('digest'),
  'profiles.list': ({ profiles }) => profiles.list(),
  'profiles.update': ({ profiles }) => profiles.update(aProfile({ revision: 2 })),
  'applications.find': ({ applications }) => applications.find('application-1'),
  'applications.findByPlace': ({ applications }) => applications.findByPlace('courseTool:1'),
  'applications.findByDeployment': ({ applications }) => applications.findByDeployment('deployment'),
  'applications.listByContext': ({ applications }) => applications.listByContext('123456789012345'),
  'applications.countByProfile': ({ applications }) => applications.countByProfile(),
  'applications.findOrInsert': ({ applications }) => applications.findOrInsert(anApplication(), aContext()),
  'applications.setProfile': ({ applications }) => applications.setProfile('application-1', 'profile-2', new Date(0)),
  'settings.load': ({ settings }) => settings.load(),
  'settings.save': ({ settings }) => settings.save(someSettings()),
  'platformKeys.list': ({ platformKeys }) => platformKeys.list(),
  'platformKeys.insertFirst': ({ platformKeys }) => platformKeys.insertFirst(aPlatformKey()),
  'spentTokens.spend': ({ spentTokens }) => spentTokens.spend('hint:1', new Date(0)),
  'spentTokens.sweep': ({ spentTokens }) => spentTokens.sweep(new Date(0)),
  'spentTokens.isSpent': ({ spentTokens }) => spentTokens.isSpent('hint:1'),
  'launchProgress.save': ({ launchProgress }) => launchProgress.save(aLaunchProgress()),
  'launchProgress.find': ({ launchProgress }) => launchProgress.find('launch-1'),
  'launchProgress.sweep': ({ launchProgress }) => launchProgress.sweep(new Date(0)),
  'subjects.findOrInsert': ({ subjects }) => subjects.findOrInsert(aSubject()),
  'calendarEntries.findOrInsert': ({ calendarEntries }) => calendarEntries.findOrInsert(aCalendarEntry()),
  'calendarEntries.update': ({ calendarEntries }) => calendarEntries.update({ ...aCalendarEntry(), moodleId: 1 }),
  'calendarEntries.listByContext': ({ calendarEntries }) => calendarEntries.listByContext('123456789012345'),
};

/** Closing, and two storages that must not meet. */
export function lifecycleSuite(storage: () => Storage, make: StorageFactory): void {
  describe('a storage', () => {
    it('can be closed any number of times, also at once', async () => {
      await Promise.all([storage().close(), storage().close()]);
      await expect(storage().close()).resolves.toBeUndefined();
    });

    it.each(Object.entries(CALLS))('that is closed refuses %s as unavailable', async (_name, call) => {
      await storage().close();

      await expect(call(storage())).rejects.toMatchObject(UNAVAILABLE);
    });

    it('shares nothing with another one', async () => {
      const other = await make();
      try {
        await storage().profiles.insert(aProfile());
        await storage().spentTokens.spend('hint:1', new Date(0));

        expect(await other.profiles.list()).toEqual([]);
        expect(await other.spentTokens.spend('hint:1', new Date(0))).toBe(true);
      } finally {
        await other.close();
      }
      expect(await storage().profiles.list()).toEqual([aProfile()]);
    });
  });
}
