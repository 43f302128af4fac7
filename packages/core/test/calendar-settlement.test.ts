import { describe, expect, it } from '@jest/globals';
import { COURSE, SEMINAR } from './support/installation.js';
import { createClassroom, getApplication } from './support/meetings.js';
import type { Classroom } from './support/meetings.js';

const MINUTE_MS = 60_000;
const ALL = { after: undefined, limit: 99 };

/** Lets the next write of the host take effect only when the test says so, and then fail all the same. */
function holdNextWrite({ host: { calendar } }: Classroom): {
  readonly begun: Promise<void>;
  readonly release: () => void;
} {
  let begin = (): void => undefined;
  let release = (): void => undefined;
  const begun = new Promise<void>((resolve) => (begin = resolve));
  const held = new Promise<void>((resolve) => (release = resolve));
  calendar.before = async () => {
    calendar.before = async () => {};
    begin();
    await held;
    calendar.after = () => {
      calendar.after = async () => {};
      return Promise.reject(new Error('The answer came too late.'));
    };
  };
  return { begun, release };
}

describe('a write that the host took although it seemed to fail', () => {
  it('leaves nothing in the calendar of an entry that was removed in the meantime', async () => {
    const classroom = await createClassroom();
    const { host, calendar, profile, anEvent, calendarRemoval, listEntries, storage } = classroom;
    const { begun, release } = holdNextWrite(classroom);
    const received = calendar.receive(profile, [anEvent()]);
    await begun;
    const [entry] = await listEntries();
    await calendarRemoval.remove(await listEntries());
    release();
    await received;
    expect(host.calendar.list()).toEqual([]);
    expect(await storage.calendarEntries.find(entry?.id ?? '')).toBeUndefined();
  });

  it('does not stay where the entry was changed in the meantime', async () => {
    const classroom = await createClassroom();
    const { host, calendar, profile, anEvent, storage, log } = classroom;
    const { begun, release } = holdNextWrite(classroom);
    const received = calendar.receive(profile, [anEvent({ name: 'Old' })]);
    await begun;
    await calendar.receive(profile, [anEvent({ name: 'New' })]);
    release();
    expect(await received).toMatchObject([{ applied: true }]);
    expect(host.calendar.list()).toMatchObject([{ title: 'New' }]);
    expect(await storage.calendarEntries.listUnsettled(ALL)).toEqual([]);
    expect(log).toEqual([]);
  });

  it('is refused where the entry is as it was, and made again later', async () => {
    const classroom = await createClassroom();
    const { host, calendar, profile, anEvent, storage, upkeep } = classroom;
    const { release } = holdNextWrite(classroom);
    release();
    expect(await calendar.receive(profile, [anEvent()])).toMatchObject([{ code: 'ERR_CALENDAR_FAILED' }]);
    expect(host.calendar.writes).toBe(1);
    expect(await storage.calendarEntries.listUnsettled(ALL)).toHaveLength(1);
    await upkeep.run();
    expect(await storage.calendarEntries.listUnsettled(ALL)).toEqual([]);
  });
});

describe('an entry whose application is gone', () => {
  it('leaves the calendar, and nobody lists it any more, also where the calendar fails at first', async () => {
    const { host, calendar, profile, receive, anEvent, storage, clock, listEntries, upkeep } = await createClassroom();
    await receive(anEvent());
    host.calendar.fails = true;
    await calendar.receive(profile, [anEvent({ name: 'Changed' })]);
    const { id } = await getApplication({ storage }, SEMINAR);
    await storage.applications.delete(id);
    clock.now = new Date(clock.now.getTime() + MINUTE_MS);
    await upkeep.run();
    expect(await listEntries()).toEqual([]);
    expect(await storage.calendarEntries.listUnsettled(ALL)).toMatchObject([{ state: 'leaving' }]);
    host.calendar.fails = false;
    await upkeep.run();
    expect(host.calendar.list()).toEqual([]);
    expect(await storage.calendarEntries.listUnsettled(ALL)).toEqual([]);
  });

  it('is left for a minute to whoever removes the application', async () => {
    const { host, calendar, profile, anEvent, storage, listEntries, upkeep } = await createClassroom();
    host.calendar.fails = true;
    await calendar.receive(profile, [anEvent()]);
    host.calendar.fails = false;
    const { id } = await getApplication({ storage }, SEMINAR);
    await storage.applications.delete(id);
    await upkeep.run();
    expect(host.calendar.writes).toBe(1);
    expect(await storage.calendarEntries.listUnsettled(ALL)).toEqual(await listEntries());
    expect(await listEntries()).toHaveLength(1);
  });

  it('stays where somebody gives it to another application in the meantime', async () => {
    const classroom = await createClassroom({ places: [SEMINAR, COURSE], contextScope: 'course' });
    const { host, calendar, profile, anEvent, storage, clock, upkeep } = classroom;
    host.calendar.fails = true;
    await calendar.receive(profile, [anEvent()]);
    host.calendar.fails = false;
    clock.now = new Date(clock.now.getTime() + MINUTE_MS);
    const [entry] = await storage.calendarEntries.listUnsettled(ALL);
    if (entry === undefined) throw new Error('No entry was stored.');
    const applications = [await getApplication({ storage }, SEMINAR), await getApplication({ storage }, COURSE)];
    const heir = applications.find(({ id }) => id !== entry.applicationId);
    await storage.applications.delete(entry.applicationId);
    const save = storage.calendarEntries.save.bind(storage.calendarEntries);
    storage.calendarEntries.save = async (changes) => {
      storage.calendarEntries.save = save;
      await save({ inserts: [], updates: [{ ...entry, applicationId: heir?.id ?? '' }] });
      return save(changes);
    };
    await upkeep.run();
    expect(await storage.calendarEntries.find(entry.id)).toMatchObject({ state: 'live', applicationId: heir?.id });
    expect(host.calendar.writes).toBe(1);
    await upkeep.run();
    expect(host.calendar.entries.size).toBe(1);
    expect(await storage.calendarEntries.listUnsettled(ALL)).toEqual([]);
  });
});
