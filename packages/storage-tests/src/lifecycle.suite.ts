import { describe, expect, it } from '@jest/globals';
import type { Storage, StorageFactory } from '@lms-zoom/core';
import { UNAVAILABLE } from './expectations.js';
import {
  aCalendarEntry,
  aCalendarFeed,
  aConsent,
  aContext,
  aLaunchProgress,
  anActivity,
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
  'profiles.listChoices': ({ profiles }) => profiles.listChoices(),
  'profiles.listActiveZoomBaseUrls': ({ profiles }) => profiles.listActiveZoomBaseUrls(),
  'profiles.search': ({ profiles }) =>
    profiles.search({ search: '', sort: 'name', descending: false, offset: 0, limit: 1 }),
  'profiles.update': ({ profiles }) => profiles.update(aProfile({ revision: 2 })),
  'profiles.delete': ({ profiles }) => profiles.delete('profile-1', 1),
  'applications.find': ({ applications }) => applications.find('application-1'),
  'applications.findByPlace': ({ applications }) => applications.findByPlace('courseTool:1'),
  'applications.findByDeployment': ({ applications }) => applications.findByDeployment('deployment'),
  'applications.listByContext': ({ applications }) => applications.listByContext('123456789012345'),
  'applications.listByProfile': ({ applications }) => applications.listByProfile('profile-1', { offset: 0, limit: 1 }),
  'applications.getUsage': ({ applications }) => applications.getUsage('profile-1'),
  'applications.countByType': ({ applications }) => applications.countByType(),
  'applications.findOrInsert': ({ applications }) => applications.findOrInsert(anApplication(), aContext()),
  'applications.setProfile': ({ applications }) =>
    applications.setProfile('application-1', { from: 'profile-1', to: 'profile-2', updatedAt: new Date(0) }),
  'applications.noteLaunches': ({ applications }) => applications.noteLaunches(new Map([['a', new Date(0)]])),
  'applications.delete': ({ applications }) => applications.delete('application-1'),
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
  'subjects.deleteByUser': ({ subjects }) => subjects.deleteByUser('user-1'),
  'calendarEntries.save': ({ calendarEntries }) => calendarEntries.save({ inserts: [aCalendarEntry()], updates: [] }),
  'calendarEntries.find': ({ calendarEntries }) => calendarEntries.find('entry-1'),
  'calendarEntries.listByMoodleIds': ({ calendarEntries }) => calendarEntries.listByMoodleIds([1]),
  'calendarEntries.listByMeetings': ({ calendarEntries }) =>
    calendarEntries.listByMeetings('123456789012345', ['meeting-of-entry-1']),
  'calendarEntries.listByContext': ({ calendarEntries }) => calendarEntries.listByContext('123456789012345'),
  'calendarEntries.listPageOfContext': ({ calendarEntries }) =>
    calendarEntries.listPageOfContext('123456789012345', { offset: 0, limit: 1 }),
  'calendarEntries.listUpcoming': ({ calendarEntries }) =>
    calendarEntries.listUpcoming(['application-1'], { after: new Date(0), limit: 1 }),
  'calendarEntries.listAll': ({ calendarEntries }) => calendarEntries.listAll({ after: undefined, limit: 1 }),
  'calendarEntries.count': ({ calendarEntries }) => calendarEntries.count(),
  'calendarEntries.listUnsettled': ({ calendarEntries }) =>
    calendarEntries.listUnsettled({ after: undefined, limit: 1 }),
  'calendarEntries.markApplied': ({ calendarEntries }) => calendarEntries.markApplied([{ id: 'entry-1', revision: 1 }]),
  'calendarEntries.deleteLeaving': ({ calendarEntries }) =>
    calendarEntries.deleteLeaving([{ id: 'entry-1', revision: 1 }]),
  'calendarEntries.prune': ({ calendarEntries }) => calendarEntries.prune(new Date(0)),
  'calendarFeeds.findOrInsert': ({ calendarFeeds }) => calendarFeeds.findOrInsert(aCalendarFeed()),
  'calendarFeeds.find': ({ calendarFeeds }) => calendarFeeds.find('feed-1'),
  'calendarFeeds.findByUser': ({ calendarFeeds }) => calendarFeeds.findByUser('user-1', 'courseTool:1'),
  'calendarFeeds.countByPlace': ({ calendarFeeds }) => calendarFeeds.countByPlace('courseTool:1'),
  'calendarFeeds.delete': ({ calendarFeeds }) => calendarFeeds.delete('user-1', 'courseTool:1'),
  'calendarFeeds.deleteByPlace': ({ calendarFeeds }) => calendarFeeds.deleteByPlace('courseTool:1'),
  'calendarFeeds.deleteByUser': ({ calendarFeeds }) => calendarFeeds.deleteByUser('user-1'),
  'consents.find': ({ consents }) => consents.find('user-1', 'profile-1'),
  'consents.listByUsers': ({ consents }) => consents.listByUsers('profile-1', ['user-1']),
  'consents.save': ({ consents }) => consents.save(aConsent()),
  'consents.delete': ({ consents }) => consents.delete('user-1', 'profile-1'),
  'consents.deleteByUser': ({ consents }) => consents.deleteByUser('user-1'),
  'activities.insertAll': ({ activities }) => activities.insertAll([anActivity()]),
  'activities.list': ({ activities }) => activities.list({ limit: 1 }),
  'activities.sweep': ({ activities }) => activities.sweep({ kinds: ['launch'], before: new Date(0), keep: 1 }),
  'activities.eraseUser': ({ activities }) => activities.eraseUser('user-1'),
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

        expect(await other.profiles.find('profile-1')).toBeUndefined();
        expect(await other.spentTokens.spend('hint:1', new Date(0))).toBe(true);
      } finally {
        await other.close();
      }
      expect(await storage().profiles.find('profile-1')).toEqual(aProfile());
    });
  });
}
