import { afterEach, describe, expect, it } from '@jest/globals';
import type { Storage } from '@lms-zoom/core';
import { insertApplications, insertEntries } from './calendar-set-up.js';
import { conflict } from './expectations.js';
import {
  aCalendarEntry,
  aCalendarFeed,
  aConsent,
  aContext,
  anActivity,
  anApplication,
  aPlatformKey,
  aProfile,
  aSubject,
  someSettings,
} from './records.js';

const EXPIRES_AT = new Date('2026-03-01T12:00:00.500Z');

/** What must be there again after closing and opening. */
export function reopeningSuite(storage: () => Storage, reopen: (closed: Storage) => Promise<Storage>): void {
  describe('a storage that was opened again', () => {
    const opened: Storage[] = [];
    afterEach(async () => {
      for (const again of opened.splice(0)) await again.close();
    });
    const closeAndReopen = async (): Promise<Storage> => {
      await storage().close();
      const again = await reopen(storage());
      opened.push(again);
      return again;
    };

    it('has everything that it had', async () => {
      await fill(storage());
      const entries = await storage().calendarEntries.listByContext('123456789012345');
      const again = await closeAndReopen();

      expect(await again.profiles.find('profile-1')).toEqual(aProfile());
      expect(await again.applications.findByPlace('courseElement:application-1')).toEqual(anApplication());
      expect(await again.settings.load()).toEqual(someSettings());
      expect(await again.platformKeys.list()).toEqual([aPlatformKey()]);
      expect(await again.subjects.findOrInsert(aSubject({ sub: 'late' }))).toEqual(aSubject());
      expect(await again.calendarEntries.listByContext('123456789012345')).toEqual(entries);
      expect(await again.calendarFeeds.find('feed-1')).toEqual(aCalendarFeed());
      expect(await again.consents.find('user-1', 'profile-1')).toEqual(aConsent());
      expect(await again.activities.list({ limit: 10 })).toEqual([anActivity()]);
    });

    it('still knows what must not happen twice', async () => {
      await fill(storage());
      const again = await closeAndReopen();

      expect(await again.spentTokens.spend('hint:1', EXPIRES_AT)).toBe(false);
      expect(await again.settings.save(someSettings())).toBe(false);
      expect(await again.profiles.delete('profile-1', 1)).toBe('inUse');
      expect(await again.platformKeys.insertFirst(aPlatformKey({ kid: 'key-2' }))).toBe(false);
      const second = aProfile({ id: 'profile-2', clientId: aProfile().clientId });
      await expect(again.profiles.insert(second)).rejects.toMatchObject(conflict('profile.clientId'));
    });

    it('goes on counting Moodle ids', async () => {
      await insertApplications(storage());
      const [before] = await insertEntries(storage(), aCalendarEntry({ state: 'leaving' }));
      await storage().calendarEntries.deleteLeaving([before]);
      const [after] = await insertEntries(await closeAndReopen(), aCalendarEntry());

      expect(after.moodleId).toBeGreaterThan(before.moodleId);
    });
  });
}

async function fill(storage: Storage): Promise<void> {
  await storage.profiles.insert(aProfile());
  await storage.applications.findOrInsert(anApplication(), aContext());
  await storage.settings.save(someSettings());
  await storage.platformKeys.insertFirst(aPlatformKey());
  await storage.spentTokens.spend('hint:1', EXPIRES_AT);
  await storage.subjects.findOrInsert(aSubject());
  await insertEntries(storage, aCalendarEntry({ sequence: 2 }));
  await storage.calendarFeeds.findOrInsert(aCalendarFeed());
  await storage.consents.save(aConsent());
  await storage.activities.insertAll([anActivity()]);
}
