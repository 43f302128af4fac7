import { describe, expect, it } from '@jest/globals';
import { CalendarTargets, MeetingCalendar, MeetingIntake, StorageUnavailableError } from '../src/index.js';
import { COURSE, SEMINAR } from './support/installation.js';
import { DAY, START, createClassroom } from './support/meetings.js';
import type { Classroom } from './support/meetings.js';

/** Zoom's side of another instance of the host over the same storage and the same calendar. */
function createOtherInstance({ storage, host, settings, settlement, activityLog, clock }: Classroom): MeetingCalendar {
  const { applications } = storage;
  const targets = new CalendarTargets({ applications, places: host.places, settings, activityLog });
  const intake = new MeetingIntake({ storage, calendar: host.calendar });
  return new MeetingCalendar({ targets, intake, settlement, activityLog, now: () => clock.now });
}

/** Nothing waits to be shown, and the calendar shows what is stored. */
async function expectSettled({ storage, host, listEntries }: Classroom): Promise<void> {
  expect(await storage.calendarEntries.listUnsettled({ after: undefined, limit: 100 })).toEqual([]);
  const shown = [...host.calendar.entries].map(([id, { title, start }]) => ({ id, title, start }));
  const stored = (await listEntries()).map(({ id, title, startsAt: start }) => ({ id, title, start }));
  const byId = (one: { id: string }, other: { id: string }): number => one.id.localeCompare(other.id);
  expect(shown.sort(byId)).toEqual(stored.sort(byId));
}

describe('simultaneous calls', () => {
  it.each([1, 3])('leave one set of entries when 50 of them tell of the same %i dates', async (dates) => {
    const classroom = await createClassroom();
    const { receive, anEvent, host, calendar, profile } = classroom;
    const other = createOtherInstance(classroom);
    const events = Array.from({ length: dates }, (_, index) => anEvent({ timestart: START + index * DAY }));
    const calls = Array.from({ length: 50 }, (_, index) =>
      (index % 2 === 0 ? calendar : other).receive(profile, events),
    );
    const outcomes = (await Promise.all(calls)).flat();
    expect(outcomes.filter(({ applied }) => applied)).toHaveLength(50 * dates);
    expect(new Set(outcomes.map((outcome) => outcome.applied && outcome.entry.id)).size).toBe(dates);
    expect(host.calendar.entries.size).toBe(dates);
    await expectSettled(classroom);
    expect(await receive(...events)).toHaveLength(dates);
  });

  it('are applied in the order in which they came, even if the first has to wait', async () => {
    const classroom = await createClassroom();
    const { storage, receive, anEvent, host } = classroom;
    const load = storage.settings.load.bind(storage.settings);
    let isFirst = true;
    storage.settings.load = async () => {
      if (isFirst) {
        isFirst = false;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return load();
    };
    await Promise.all(['one', 'two', 'three'].map((name) => receive(anEvent({ name }))));
    expect(host.calendar.list().map(({ title }) => title)).toEqual(['three']);
    await expectSettled(classroom);
  });

  it('leave what was stored last in a calendar that is slow with the first', async () => {
    const classroom = await createClassroom();
    const { receive, anEvent, host } = classroom;
    host.calendar.before = async ({ title }) => {
      if (title === undefined) return;
      const delay = { one: 40, two: 20 }[title] ?? 0;
      await new Promise((resolve) => setTimeout(resolve, delay));
    };
    await Promise.all(['one', 'two', 'three'].map((name) => receive(anEvent({ name }))));
    expect(host.calendar.list().map(({ title }) => title)).toEqual(['three']);
    await expectSettled(classroom);
  });

  it('of a series and of one of its dates end with all that was sent', async () => {
    const classroom = await createClassroom();
    const { receive, anEvent } = classroom;
    const dates = [0, 1, 2].map((index) => anEvent({ timestart: START + index * DAY }));
    await receive(...dates);
    await Promise.all([receive(anEvent({ timestart: START + DAY, name: 'Moved' })), receive(...dates.slice(1))]);
    await expectSettled(classroom);
    expect((await classroom.listEntries()).map(({ title }) => title)).toEqual(['Cells', 'Cells']);
  });

  it('are decided anew when the storage says that somebody was faster, and fail together after many times', async () => {
    const classroom = await createClassroom();
    const { clock, storage, receive, anEvent, host, listEntries } = classroom;
    const save = storage.calendarEntries.save.bind(storage.calendarEntries);
    let conflicts = 3;
    storage.calendarEntries.save = async (changes) => {
      conflicts -= 1;
      clock.now = new Date(clock.now.getTime() + 1000);
      return conflicts < 0 ? save(changes) : undefined;
    };
    const seconds = clock.now.getTime() / 1000;
    const [outcome] = await receive(anEvent({ timestart: undefined }));
    // One moment for the whole call, however often it is decided.
    expect(outcome?.entry).toMatchObject({ startsAt: new Date(seconds * 1000), createdAt: new Date(seconds * 1000) });
    conflicts = Number.POSITIVE_INFINITY;
    await expect(receive(anEvent({ name: 'Later' }))).rejects.toThrow(StorageUnavailableError);
    expect(await listEntries()).toMatchObject([{ title: 'Cells' }]);
    expect(host.calendar.list()).toMatchObject([{ title: 'Cells' }]);
  });
});

describe('a removal at the same time', () => {
  it('OO-C11 leaves no entry in a calendar that is still being written to', async () => {
    const classroom = await createClassroom();
    const { receive, anEvent, host, listEntries, calendarRemoval } = classroom;
    let release = (): void => undefined;
    const written = new Promise<void>((resolve) => (release = resolve));
    let isWriting = (): void => undefined;
    const writing = new Promise<void>((resolve) => (isWriting = resolve));
    host.calendar.before = async ({ kind }) => {
      if (kind === 'remove') return;
      isWriting();
      await written;
    };
    const received = receive(anEvent());
    await writing;
    expect(await calendarRemoval.remove(await listEntries())).toBe(1);
    expect(await listEntries()).toEqual([]);
    release();
    await received;
    expect(host.calendar.entries.size).toBe(0);
  });

  it('OO-C11 of the place leaves nothing, whichever way a call of Zoom meets it', async () => {
    for (let step = 0; step < 25; step += 1) {
      const classroom = await createClassroom();
      const { calendar, profile, anEvent, host, lifeCycle, listEntries } = classroom;
      const received = calendar.receive(profile, [anEvent(), anEvent({ timestart: START + DAY })]);
      for (let tick = 0; tick < step; tick += 1) await Promise.resolve();
      await Promise.all([received, lifeCycle.deleted(SEMINAR)]);
      expect([await listEntries(), host.calendar.list()]).toEqual([[], []]);
    }
  });

  it('OO-C11 of one of two places hands over everything, whichever way a call of Zoom meets it', async () => {
    for (let step = 0; step < 25; step += 1) {
      const classroom = await createClassroom({ contextScope: 'course', places: [SEMINAR, COURSE] });
      const { receive, anEvent, host, lifeCycle } = classroom;
      const received = receive(anEvent());
      for (let tick = 0; tick < step; tick += 1) await Promise.resolve();
      await Promise.all([received, lifeCycle.deleted(SEMINAR)]);
      expect(host.calendar.list()).toMatchObject([{ link: COURSE }]);
      await expectSettled(classroom);
    }
  });

  it('takes away what was changed since it was listed, and counts what was gone already as gone', async () => {
    const classroom = await createClassroom();
    const { receive, anEvent, host, listEntries, calendarRemoval } = classroom;
    await receive(anEvent(), anEvent({ timestart: START + DAY }));
    const entries = await listEntries();
    await calendarRemoval.remove(entries.slice(0, 1));
    await receive(anEvent({ timestart: START + DAY, name: 'Changed' }));
    expect(await calendarRemoval.remove(entries)).toBe(1);
    expect(host.calendar.entries.size).toBe(0);
    await expectSettled(classroom);
  });

  it('is undone by a call that comes while the calendar still refuses to take the entry away', async () => {
    const classroom = await createClassroom();
    const { receive, anEvent, host, listEntries, calendarRemoval } = classroom;
    await receive(anEvent());
    host.calendar.fails = true;
    await calendarRemoval.remove(await listEntries());
    expect(await listEntries()).toEqual([]);
    host.calendar.fails = false;
    await receive(anEvent({ name: 'Again' }));
    expect(host.calendar.list()).toMatchObject([{ title: 'Again' }]);
    await expectSettled(classroom);
  });
});
