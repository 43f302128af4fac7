import { describe, expect, it } from '@jest/globals';
import { StorageUnavailableError, toPlaceKey } from '../src/index.js';
import type { ApplicationRecord, Place } from '../src/index.js';
import { listChangeCodes } from './support/changes.js';
import { COPY, createWithCopy } from './support/copied-place.js';
import { COURSE, GROUP, SEMINAR, configure, createInstallation } from './support/installation.js';
import type { Installation } from './support/installation.js';
import { getApplication, schedule } from './support/meetings.js';

function find({ storage }: Installation, place: Place): Promise<ApplicationRecord | undefined> {
  return storage.applications.findByPlace(toPlaceKey(place));
}

describe('a deleted place', () => {
  it('OO-C11 takes its application, its context and its calendar entries with it', async () => {
    const installation = await createInstallation();
    const { host, storage, lifeCycle } = installation;
    const profile = await configure(installation, { places: [SEMINAR, GROUP] });
    const { contextId } = await getApplication(installation, SEMINAR);
    for (const meeting of ['880001', '880002']) await schedule(installation, { profile, place: SEMINAR, meeting });
    await schedule(installation, { profile, place: GROUP, meeting: '880003' });
    host.infos.delete(SEMINAR.id);
    await lifeCycle.deleted(SEMINAR);
    await lifeCycle.deleted(SEMINAR);
    expect(await find(installation, SEMINAR)).toBeUndefined();
    expect(await storage.calendarEntries.listByContext(contextId)).toEqual([]);
    expect(host.calendar.list().map(({ link }) => link)).toEqual([GROUP]);
    const codes = await listChangeCodes(installation);
    expect(codes.filter((code) => code === 'placeDeleted')).toHaveLength(1);
  });

  it('OO-C11 a deleted group takes its application and calendar entries with it', async () => {
    const installation = await createInstallation();
    const profile = await configure(installation, { places: [GROUP] });
    await schedule(installation, { profile, place: GROUP, meeting: '880001' });
    await installation.lifeCycle.groupDeleted('study-group');
    expect(await find(installation, GROUP)).toBeUndefined();
    expect(installation.host.calendar.entries.size).toBe(0);
  });

  it('is no matter for a place that had no application', async () => {
    const installation = await createInstallation();
    await installation.lifeCycle.deleted(SEMINAR);
    await installation.lifeCycle.groupDeleted('no-such');
    expect(await listChangeCodes(installation)).toEqual([]);
  });

  it('OO-C13 goes at once even if the calendar fails; its entries leave the calendar later', async () => {
    const installation = await createInstallation();
    const { host, lifeCycle, storage, upkeep } = installation;
    const profile = await configure(installation, { places: [SEMINAR] });
    await schedule(installation, { profile, place: SEMINAR, meeting: '880001' });
    host.calendar.fails = true;
    await lifeCycle.deleted(SEMINAR);
    expect(await find(installation, SEMINAR)).toBeUndefined();
    expect(await storage.calendarEntries.count()).toBe(0);
    await upkeep.run();
    expect(host.calendar.entries.size).toBe(1);
    host.calendar.fails = false;
    await upkeep.run();
    expect(host.calendar.entries.size).toBe(0);
    expect(await storage.calendarEntries.listUnsettled({ after: undefined, limit: 10 })).toEqual([]);
  });

  it('OO-C13 is removed by the next try when the storage is away at first', async () => {
    const installation = await createInstallation();
    const { host, lifeCycle, storage } = installation;
    const profile = await configure(installation, { places: [SEMINAR] });
    await schedule(installation, { profile, place: SEMINAR, meeting: '880001' });
    const remove = storage.applications.delete.bind(storage.applications);
    storage.applications.delete = () => Promise.reject(new StorageUnavailableError('Away.'));
    await expect(lifeCycle.deleted(SEMINAR)).rejects.toThrow('Away.');
    storage.applications.delete = remove;
    await lifeCycle.deleted(SEMINAR);
    expect(await find(installation, SEMINAR)).toBeUndefined();
    expect(host.calendar.entries.size).toBe(0);
  });

  it('takes the feeds of the place with it, and no others', async () => {
    const installation = await createInstallation();
    const { lifeCycle, storage, clock } = installation;
    await configure(installation, { places: [SEMINAR, GROUP] });
    const keys = [SEMINAR, GROUP].map(toPlaceKey);
    for (const placeKey of keys) {
      await storage.calendarFeeds.findOrInsert({ id: placeKey, userId: 'student', placeKey, createdAt: clock.now });
    }
    await lifeCycle.deleted(SEMINAR);
    expect(await Promise.all(keys.map((key) => storage.calendarFeeds.countByPlace(key)))).toEqual([0, 1]);
  });

  it('OO-C13 keeps nothing of its feeds when they could not be deleted at first, once the next try is through', async () => {
    const installation = await createInstallation();
    const { lifeCycle, storage, feeds } = installation;
    await configure(installation, { places: [SEMINAR] });
    await feeds.subscribe('student', SEMINAR);
    const deleteByPlace = storage.calendarFeeds.deleteByPlace.bind(storage.calendarFeeds);
    storage.calendarFeeds.deleteByPlace = () => Promise.reject(new StorageUnavailableError('Away.'));
    await expect(lifeCycle.deleted(SEMINAR)).rejects.toThrow('Away.');
    storage.calendarFeeds.deleteByPlace = deleteByPlace;
    await lifeCycle.deleted(SEMINAR);
    expect(await find(installation, SEMINAR)).toBeUndefined();
    expect(await feeds.count(SEMINAR)).toBe(0);
  });

  it('OO-C11 leaves the meetings of a common context to the place that was launched last and is still there', async () => {
    const installation = await createWithCopy();
    const { host, storage, lifeCycle } = installation;
    const profile = await configure(installation, { contextScope: 'course', places: [SEMINAR] });
    await schedule(installation, { profile, place: SEMINAR, meeting: '880001' });
    for (const place of [COPY, COURSE]) await lifeCycle.copied({ from: SEMINAR, to: place, authorId: 'author' });
    const [copy, course] = await Promise.all([COPY, COURSE].map((place) => getApplication(installation, place)));
    const time = installation.clock.now;
    await storage.applications.noteLaunches(new Map([[course?.id ?? '', time]]));
    await lifeCycle.deleted(SEMINAR);
    const target = { kind: 'course', id: 'biology' };
    expect(host.calendar.list()).toMatchObject([{ title: 'Meeting 880001', target, link: COURSE }]);
    const [entry] = await storage.calendarEntries.listByContext(course?.contextId ?? '');
    expect(entry?.applicationId).toBe(course?.id);
    host.infos.delete(COPY.id);
    await lifeCycle.deleted(COURSE);
    expect(host.calendar.entries.size).toBe(0);
    expect(await storage.calendarEntries.listByContext(course?.contextId ?? '')).toEqual([]);
    expect(await find(installation, COPY)).toEqual(copy);
  });

  it('OO-C13 leaves its meetings to a tool of its context that is switched off, whose calendar takes them once it is on again', async () => {
    const installation = await createInstallation();
    const { host, lifeCycle, upkeep, storage } = installation;
    const profile = await configure(installation, { contextScope: 'course', places: [SEMINAR, COURSE] });
    host.switchTool(COURSE, false);
    await schedule(installation, { profile, place: SEMINAR, meeting: '880001' });
    host.calendar.fails = true;
    await lifeCycle.deleted(SEMINAR);
    expect(await find(installation, SEMINAR)).toBeUndefined();
    const { contextId } = await getApplication(installation, COURSE);
    expect(await storage.calendarEntries.listByContext(contextId)).toHaveLength(1);
    host.calendar.fails = false;
    await upkeep.run();
    expect(host.calendar.list()).toMatchObject([{ link: COURSE, target: { kind: 'place', place: COURSE } }]);
  });

  it('leaves its meetings to an open place rather than to a switched-off one that was launched later', async () => {
    const installation = await createWithCopy();
    const { host, lifeCycle, storage, clock } = installation;
    const profile = await configure(installation, { contextScope: 'course', places: [SEMINAR] });
    await schedule(installation, { profile, place: SEMINAR, meeting: '880001' });
    for (const place of [COPY, COURSE]) await lifeCycle.copied({ from: SEMINAR, to: place, authorId: 'author' });
    host.switchTool(COURSE, false);
    const { id } = await getApplication(installation, COURSE);
    await storage.applications.noteLaunches(new Map([[id, clock.now]]));
    await lifeCycle.deleted(SEMINAR);
    expect(host.calendar.list()).toMatchObject([{ link: COPY, target: { kind: 'course', id: 'biology' } }]);
  });

  it('leaves no entry behind when the calendar refused to hand its meetings over, and the heir is deleted then', async () => {
    const installation = await createInstallation();
    const { host, lifeCycle, storage, upkeep } = installation;
    const profile = await configure(installation, { contextScope: 'course', places: [SEMINAR, COURSE] });
    await schedule(installation, { profile, place: SEMINAR, meeting: '880001' });
    host.calendar.fails = true;
    await lifeCycle.deleted(SEMINAR);
    expect(host.calendar.list()).toMatchObject([{ target: { kind: 'course', id: 'biology' } }]);
    host.calendar.fails = false;
    await lifeCycle.deleted(COURSE);
    await upkeep.run();
    expect(host.calendar.list()).toEqual([]);
    expect(await storage.calendarEntries.listUnsettled({ after: undefined, limit: 10 })).toEqual([]);
  });

  it('takes no entry with it that another application was given in the meantime', async () => {
    const installation = await createInstallation();
    const { host, lifeCycle, storage } = installation;
    const profile = await configure(installation, { contextScope: 'course', places: [SEMINAR, COURSE] });
    await schedule(installation, { profile, place: SEMINAR, meeting: '880001' });
    const { id: heirId, contextId } = await getApplication(installation, COURSE);
    const { id: ownId } = await getApplication(installation, SEMINAR);
    const [entry] = await storage.calendarEntries.listByContext(contextId);
    if (entry === undefined) throw new Error('No entry was stored.');
    // Whichever place it led to, it leads to the first one now.
    await storage.calendarEntries.save({ inserts: [], updates: [{ ...entry, applicationId: ownId }] });
    host.infos.delete(COURSE.id);
    const save = storage.calendarEntries.save.bind(storage.calendarEntries);
    storage.calendarEntries.save = async (changes) => {
      storage.calendarEntries.save = save;
      await save({
        inserts: [],
        updates: changes.updates.map((one) => ({ ...one, state: 'live', applicationId: heirId })),
      });
      return save(changes);
    };
    await lifeCycle.deleted(SEMINAR);
    expect(await storage.calendarEntries.listByContext(contextId)).toMatchObject([{ applicationId: heirId }]);
  });

  it('leaves no meeting to a place of another profile, which opens another Zoom', async () => {
    const installation = await createInstallation();
    const { host, lifeCycle, view } = installation;
    const profile = await configure(installation, { contextScope: 'course', places: [SEMINAR] });
    await configure(installation, { name: 'Other', contextScope: 'course', places: [COURSE] });
    await schedule(installation, { profile, place: SEMINAR, meeting: '880001' });
    expect((await view.get('student', COURSE)).meetings).toEqual([]);
    await lifeCycle.deleted(SEMINAR);
    expect(host.calendar.entries.size).toBe(0);
  });

  it('OO-C11 hands over what a call of Zoom brings while it is being removed', async () => {
    const installation = await createInstallation();
    const { host, lifeCycle, storage } = installation;
    const profile = await configure(installation, { contextScope: 'course', places: [SEMINAR, COURSE] });
    const { id, contextId } = await getApplication(installation, SEMINAR);
    const { id: heirId } = await getApplication(installation, COURSE);
    await storage.applications.noteLaunches(new Map([[id, installation.clock.now]]));
    const deleteApplication = storage.applications.delete.bind(storage.applications);
    storage.applications.delete = async (applicationId) => {
      await schedule(installation, { profile, place: SEMINAR, meeting: '880001' });
      return deleteApplication(applicationId);
    };
    await lifeCycle.deleted(SEMINAR);
    expect(host.calendar.list()).toMatchObject([{ link: COURSE, target: { kind: 'place', place: COURSE } }]);
    expect(await storage.calendarEntries.listByContext(contextId)).toMatchObject([{ applicationId: heirId }]);
  });

  it('brings the entries of the last place of a common context back into its own calendar', async () => {
    const installation = await createInstallation();
    const { host, lifeCycle, storage, clock } = installation;
    const profile = await configure(installation, { contextScope: 'course', places: [SEMINAR, COURSE] });
    const { id } = await getApplication(installation, COURSE);
    await storage.applications.noteLaunches(new Map([[id, clock.now]]));
    await schedule(installation, { profile, place: COURSE, meeting: '880001' });
    expect(host.calendar.list()).toMatchObject([{ target: { kind: 'course', id: 'biology' }, link: COURSE }]);
    await lifeCycle.deleted(SEMINAR);
    expect(host.calendar.list()).toMatchObject([{ target: { kind: 'place', place: COURSE }, link: COURSE }]);
  });

  it('leaves the meetings of a common context to a place that participants see, whichever was launched last', async () => {
    const installation = await createWithCopy();
    const { host, lifeCycle, storage, clock } = installation;
    const profile = await configure(installation, { contextScope: 'course', places: [SEMINAR] });
    await schedule(installation, { profile, place: SEMINAR, meeting: '880001' });
    for (const place of [COPY, COURSE]) await lifeCycle.copied({ from: SEMINAR, to: place, authorId: 'author' });
    host.change(COPY, { visible: false });
    const { id } = await getApplication(installation, COPY);
    await storage.applications.noteLaunches(new Map([[id, clock.now]]));
    await lifeCycle.deleted(SEMINAR);
    expect(host.calendar.list()).toMatchObject([{ link: COURSE, target: { kind: 'course', id: 'biology' } }]);
  });

  it('leaves the entries alone that lead to another place of a common context', async () => {
    const installation = await createWithCopy();
    const { host, storage, clock, lifeCycle } = installation;
    const profile = await configure(installation, { contextScope: 'course', places: [SEMINAR] });
    await schedule(installation, { profile, place: SEMINAR, meeting: '880001' });
    for (const place of [COPY, COURSE]) await lifeCycle.copied({ from: SEMINAR, to: place, authorId: 'author' });
    const { id: launchedLast } = await getApplication(installation, COPY);
    await storage.applications.noteLaunches(new Map([[launchedLast, clock.now]]));
    const entries = new Map(host.calendar.entries);
    await lifeCycle.deleted(COURSE);
    expect(host.calendar.entries).toEqual(entries);
    expect(await find(installation, COURSE)).toBeUndefined();
  });
});
