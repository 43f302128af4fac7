import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import type { Storage } from '@lms-zoom/core';
import { openSqliteStorage } from '@lms-zoom/storage-sql';
import { aCalendarEntry, aCalendarFeed, aConsent, aContext, anActivity, anApplication } from '@lms-zoom/storage-tests';
import Libsql from 'libsql';

/** What the first release wrote: its tables, two profiles, two applications, settings, three calendar entries. */
const FIRST_RELEASE = readFileSync(new URL('first-release.sql', import.meta.url), 'utf8');

const PROFILE = {
  id: 'profile-1',
  name: 'Zoom of the Faculty',
  status: 'active',
  ltiKey: 'bmV2ZXIgYSByZWFsIGtleQ',
  clientId: 'client-1',
  accessTokenSealed: 'sealed-1',
  accessTokenDigest: 'digest-1',
  formerTokenDigest: undefined,
  formerTokenExpiresAt: undefined,
  mailDomains: [],
  studentsCanHost: false,
  zoomBaseUrl: 'https://applications.zoom.us',
  releaseNames: true,
  roleMap: {
    courseElement: { coach: 'instructor', participant: 'learner' },
    courseTool: { coach: 'instructor', participant: 'learner' },
    groupTool: { coach: 'instructor', participant: 'learner' },
  },
  contextScope: 'place',
  custom: [],
  createdAt: new Date('2026-03-01T08:15:30.123Z'),
  updatedAt: new Date('2026-03-02T09:00:00.007Z'),
  revision: 3,
} as const;

const SETTINGS = {
  enabled: true,
  enabledForCourseElement: true,
  enabledForCourseTool: false,
  enabledForGroupTool: true,
  calendarEntries: false,
  consentRequired: false,
  revision: 1,
};

describe('a database of the first release', () => {
  let folder: string;
  let storage: Storage;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'storage-sql-'));
    const file = join(folder, 'first.sqlite');
    const libsql = new Libsql(file);
    libsql.exec(FIRST_RELEASE);
    libsql.close();
    storage = await openSqliteStorage({ file, timeoutMs: 5_000 });
  });
  afterEach(async () => {
    await storage.close();
    rmSync(folder, { recursive: true });
  });

  it('has its profiles, which do what they did', async () => {
    const { profiles } = storage;

    expect(await profiles.find('profile-1')).toEqual(PROFILE);
    expect(await profiles.findByAccessTokenDigest('digest-2')).toMatchObject({ id: 'profile-2', releaseNames: false });
  });

  it('can be searched and sorted', async () => {
    const query = { sort: 'name', descending: false, offset: 0, limit: 10 } as const;

    expect((await storage.profiles.listChoices()).map(({ id }) => id)).toEqual(['profile-1', 'profile-2']);
    expect(await storage.profiles.search({ ...query, search: 'faculty' })).toMatchObject({
      rows: [{ id: 'profile-1', applications: 2, lastLaunchAt: undefined }],
      total: 1,
    });
    expect((await storage.profiles.search({ ...query, search: 'école fran' })).rows).toMatchObject([
      { id: 'profile-2' },
    ]);
    expect((await storage.profiles.search({ ...query, search: 'client-2' })).total).toBe(1);
  });

  it('has its applications, each with its context', async () => {
    const createdAt = new Date('2026-03-04T10:00:00.000Z');
    const application = {
      ...anApplication({ id: 'application-2', type: 'groupTool', placeKey: 'groupTool:2', createdAt }),
      ...{ contextId: '100000000000002', deploymentId: 'deployment-2', resourceLinkId: 'link-2', updatedAt: createdAt },
    };

    expect(await storage.applications.findByPlace('groupTool:2')).toEqual(application);
    expect(await storage.applications.listByProfile('profile-1', { offset: 1, limit: 5 })).toEqual({
      applications: [application],
      total: 2,
    });
  });

  it('has its settings, which can be saved', async () => {
    expect(await storage.settings.load()).toEqual(SETTINGS);
    expect(await storage.settings.save(SETTINGS)).toBe(false);
    expect(await storage.settings.save({ ...SETTINGS, consentRequired: true, revision: 2 })).toBe(true);
  });

  it('has its calendar entries, shown as they are in the calendars of their places; those without an application are gone', async () => {
    const { calendarEntries } = storage;
    const entry = {
      ...aCalendarEntry({ id: 'entry-1', contextId: '100000000000001', meetingId: '93113113113', description: '' }),
      ...{ moodleId: 4, target: { kind: 'place', place: { type: 'courseElement', id: '1' } } },
      ...{ startsAt: new Date('2026-04-01T12:00:00.000Z'), endsAt: new Date('2026-04-01T13:30:00.000Z') },
      ...{ createdAt: new Date('2026-03-03T10:00:00.000Z'), updatedAt: new Date('2026-03-04T10:00:00.000Z') },
      ...{ revision: 1, appliedRevision: 1 },
    };

    expect(await calendarEntries.listByContext('100000000000001')).toEqual([entry]);
    expect(await calendarEntries.listByMoodleIds([4, 5, 6])).toMatchObject([
      { id: 'entry-1' },
      { occurrence: 1, target: { kind: 'place', place: { type: 'groupTool', id: '2' } } },
    ]);
    expect(await calendarEntries.listUnsettled({ after: undefined, limit: 9 })).toEqual([]);
    expect(await calendarEntries.find('entry-3')).toBeUndefined();
  });

  it('goes on counting Moodle ids and revisions of calendar entries', async () => {
    const { calendarEntries } = storage;
    const [entry] = await calendarEntries.listByMoodleIds([4]);
    const changes = { inserts: [aCalendarEntry({ id: 'entry-4' })], updates: [{ ...entry!, title: 'Changed' }] };

    expect(await calendarEntries.save(changes)).toMatchObject([
      { moodleId: 7, revision: 1, appliedRevision: 0 },
      { moodleId: 4, revision: 2, appliedRevision: 1 },
    ]);
    expect(await calendarEntries.listUnsettled({ after: undefined, limit: 9 })).toHaveLength(2);
    expect(await calendarEntries.prune(new Date(0))).toBe(0);
  });

  it('keeps the new rules', async () => {
    const { profiles, applications, consents, activities, calendarFeeds } = storage;
    const former = { formerTokenDigest: 'former', formerTokenExpiresAt: new Date(0) };
    const second = await profiles.find('profile-2');
    const update = (changes: object): Promise<boolean> => profiles.update({ ...PROFILE, ...changes });
    expect(await update({ ...former, revision: 4 })).toBe(true);
    await expect(update({ ...second, ...former, revision: 2 })).rejects.toMatchObject({
      constraint: 'profile.formerTokenDigest',
    });

    expect(await profiles.delete('profile-1', 4)).toBe('inUse');
    const late = anApplication({ id: 'late', profileId: 'profile-1', contextId: '300000000000003' });
    const owned = aContext({ id: '300000000000003', ownerKey: 'courseElement:1' });
    expect(await applications.findOrInsert(late, owned)).toMatchObject({ contextId: '100000000000001' });

    await consents.save(aConsent());
    await activities.insertAll([anActivity()]);
    expect(await consents.find('user-1', 'profile-1')).toEqual(aConsent());
    await calendarFeeds.findOrInsert(aCalendarFeed());
    expect(await calendarFeeds.findOrInsert(aCalendarFeed({ id: 'feed-2' }))).toEqual(aCalendarFeed());
    expect(await activities.list({ limit: 1 })).toEqual([anActivity()]);
  });
});
