import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Storage } from '@lms-zoom/core';
import { openSqliteStorage } from '@lms-zoom/storage-sql';
import {
  aCalendarEntry,
  aCalendarFeed,
  aContext,
  anApplication,
  aPlatformKey,
  aProfile,
  aSubject,
  someSettings,
} from '@lms-zoom/storage-tests';

const EXPIRES_AT = new Date('2026-03-01T12:00:00.000Z');

describe('two storages on one file', () => {
  let folder: string;
  let storages: [Storage, Storage];
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'storage-sql-'));
    const open = () => openSqliteStorage({ file: join(folder, 'one.sqlite'), timeoutMs: 10_000 });
    storages = await Promise.all([open(), open()]);
  });
  afterEach(async () => {
    for (const storage of storages) await storage.close();
    rmSync(folder, { recursive: true });
  });

  /** Calls both storages in turn, 40 times in all, before any call has ended. */
  const race = <T>(call: (storage: Storage, index: number) => Promise<T>): Promise<T[]> =>
    Promise.all(Array.from({ length: 40 }, (_, index) => call(storages[index % 2]!, index)));

  it('see what the other one wrote', async () => {
    await storages[0].profiles.insert(aProfile());

    expect(await storages[1].profiles.find('profile-1')).toEqual(aProfile());
  });

  it('spend a token once', async () => {
    const spent = await race(({ spentTokens }) => spentTokens.spend('hint:1', EXPIRES_AT));

    expect(spent.filter(Boolean)).toHaveLength(1);
  });

  it('make one application for a place', async () => {
    await storages[0].profiles.insert(aProfile());
    const answers = await race(({ applications }, index) => {
      const contextId = String(100_000_000_000_000 + index);
      const application = anApplication({ id: `application-${index}`, placeKey: 'courseTool:1', contextId });
      return applications.findOrInsert(application, aContext({ id: contextId }));
    });

    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await storages[1].applications.countByType()).toEqual(new Map([['courseElement', 1]]));
  });

  it('make one context for a course', async () => {
    await storages[0].profiles.insert(aProfile());
    const answers = await race(({ applications }, index) => {
      const contextId = String(100_000_000_000_000 + index);
      const application = anApplication({ id: `application-${index}`, contextId });
      return applications.findOrInsert(application, aContext({ id: contextId, ownerKey: 'course:1' }));
    });

    expect(new Set(answers.map(({ contextId }) => contextId)).size).toBe(1);
    expect(new Set(answers.map(({ id }) => id)).size).toBe(40);
  });

  it('delete a profile or give it an application, never both', async () => {
    for (let round = 0; round < 10; round += 1) {
      const profileId = `profile-${round}`;
      await storages[0].profiles.insert(aProfile({ id: profileId }));
      const context = aContext({ id: profileId, ownerKey: profileId });
      const [deleted] = await Promise.allSettled([
        storages[0].profiles.delete(profileId, 1),
        storages[1].applications.findOrInsert(anApplication({ id: profileId, profileId }), context),
      ]);

      const { total } = await storages[0].applications.listByProfile(profileId, { offset: 0, limit: 1 });
      expect(deleted).toEqual({ status: 'fulfilled', value: total === 0 ? 'deleted' : 'inUse' });
    }
  });

  it('let one first save of the settings win, and one of each later revision', async () => {
    for (const revision of [1, 2]) {
      const won = await race(({ settings }, index) =>
        settings.save(someSettings({ enabled: index % 2 === 0, revision })),
      );

      expect(won.filter(Boolean)).toHaveLength(1);
      expect(await storages[0].settings.load()).toMatchObject({ enabled: won.indexOf(true) % 2 === 0, revision });
    }
  });

  it('take one first platform key', async () => {
    const taken = await race(({ platformKeys }, index) => platformKeys.insertFirst(aPlatformKey({ kid: `${index}` })));

    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await storages[0].platformKeys.list()).toHaveLength(1);
  });

  it('give a user one sub, and one feed of a place', async () => {
    const subjects = await race((storage, index) => storage.subjects.findOrInsert(aSubject({ sub: `sub-${index}` })));
    const feeds = await race((storage, index) =>
      storage.calendarFeeds.findOrInsert(aCalendarFeed({ id: `feed-${index}` })),
    );

    expect(new Set(subjects.map(({ sub }) => sub)).size).toBe(1);
    expect(new Set(feeds.map(({ id }) => id)).size).toBe(1);
  });

  it('give an occurrence one entry, and let one writer of its revision win', async () => {
    await insertApplication(storages[0]);
    const saves = await race(({ calendarEntries }, index) =>
      calendarEntries.save({ inserts: [aCalendarEntry({ id: `entry-${index}`, meetingId: 'the-same' })], updates: [] }),
    );
    const [entry, ...others] = saves.flatMap((saved) => saved ?? []);
    const updates = await race(({ calendarEntries }, index) =>
      calendarEntries.save({ inserts: [], updates: [{ ...entry!, title: `writer ${index}` }] }),
    );
    const won = updates.flatMap((saved) => saved ?? []);

    expect(others).toEqual([]);
    expect(won).toEqual([{ ...entry, revision: 2, title: won[0]?.title }]);
    expect(await storages[1].calendarEntries.listAll({ after: undefined, limit: 9 })).toEqual(won);
  });

  it('give no entry to an application that is gone', async () => {
    for (let round = 0; round < 10; round += 1) {
      await insertApplication(storages[0]);
      const [, saved] = await Promise.all([
        storages[0].applications.delete('application-1'),
        storages[1].calendarEntries.save({ inserts: [aCalendarEntry({ id: `entry-${round}` })], updates: [] }),
      ]);
      const late = aCalendarEntry({ id: `late-${round}` });

      expect(await storages[1].calendarEntries.find(`entry-${round}`)).toEqual(saved?.[0]);
      expect(await storages[1].calendarEntries.save({ inserts: [late], updates: [] })).toBeUndefined();
    }
  });

  it('let one writer of a revision win', async () => {
    await storages[0].profiles.insert(aProfile());
    const won = await race(({ profiles }, index) =>
      profiles.update(aProfile({ name: `writer ${index}`, revision: 2 })),
    );

    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await storages[1].profiles.find('profile-1')).toMatchObject({ name: `writer ${won.indexOf(true)}` });
  });
});

async function insertApplication({ profiles, applications }: Storage): Promise<void> {
  if ((await profiles.find('profile-1')) === undefined) await profiles.insert(aProfile());
  await applications.findOrInsert(anApplication(), aContext());
}
