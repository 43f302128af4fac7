import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Storage } from '@lms-zoom/core';
import { openSqliteStorage } from '@lms-zoom/storage-sql';
import { aCalendarEntry, aContext, anApplication, aPlatformKey, aProfile, aSubject } from '@lms-zoom/storage-tests';

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

    expect(await storages[1].profiles.list()).toEqual([aProfile()]);
  });

  it('spend a token once', async () => {
    const spent = await race(({ spentTokens }) => spentTokens.spend('hint:1', EXPIRES_AT));

    expect(spent.filter(Boolean)).toHaveLength(1);
  });

  it('make one application for a place', async () => {
    const answers = await race(({ applications }, index) => {
      const contextId = String(100_000_000_000_000 + index);
      const application = anApplication({ id: `application-${index}`, placeKey: 'courseTool:1', contextId });
      return applications.findOrInsert(application, aContext({ id: contextId }));
    });

    expect(new Set(answers.map(({ id }) => id)).size).toBe(1);
    expect(await storages[1].applications.countByProfile()).toEqual(new Map([['profile-1', 1]]));
  });

  it('take one first platform key', async () => {
    const taken = await race(({ platformKeys }, index) => platformKeys.insertFirst(aPlatformKey({ kid: `${index}` })));

    expect(taken.filter(Boolean)).toHaveLength(1);
    expect(await storages[0].platformKeys.list()).toHaveLength(1);
  });

  it('give a user one sub, and an occurrence one entry', async () => {
    const subjects = await race((storage, index) => storage.subjects.findOrInsert(aSubject({ sub: `sub-${index}` })));
    const entries = await race((storage, index) =>
      storage.calendarEntries.findOrInsert(aCalendarEntry({ id: `entry-${index}`, meetingId: 'the-same' })),
    );

    expect(new Set(subjects.map(({ sub }) => sub)).size).toBe(1);
    expect(new Set(entries.map(({ id, moodleId }) => `${id} ${moodleId}`)).size).toBe(1);
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
