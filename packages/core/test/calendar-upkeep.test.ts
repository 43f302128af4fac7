import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { CalendarSettlement, StorageUnavailableError } from '../src/index.js';
import { storeEntries } from './support/calendar-entries.js';
import { SEMINAR } from './support/installation.js';
import { DAY, START, aLinkTo, createClassroom } from './support/meetings.js';

afterEach(() => {
  jest.useRealTimers();
});

/** Lets everything that waits for nothing but promises happen. */
async function settlePromises(): Promise<void> {
  for (let tick = 0; tick < 200; tick += 1) await Promise.resolve();
}

describe('the upkeep of the calendar', () => {
  it('brings later what the host refused, and takes away later what it kept', async () => {
    const { calendar, calendarRemoval, host, listEntries, profile, receive, anEvent, upkeep } = await createClassroom();
    await receive(anEvent({ name: 'Gone', description: aLinkTo('880002') }));
    host.calendar.fails = true;
    await calendarRemoval.remove(await listEntries());
    await calendar.receive(profile, [anEvent()]);
    await upkeep.run();
    expect(host.calendar.list()).toMatchObject([{ title: 'Gone' }]);
    host.calendar.fails = false;
    await upkeep.run();
    expect(host.calendar.list()).toMatchObject([{ title: 'Cells' }]);
    const writes = host.calendar.writes;
    await upkeep.run();
    expect(host.calendar.writes).toBe(writes);
  });

  it('gets through more entries than one page, also when the first ones go on failing', async () => {
    const { calendar, host, profile, anEvent, upkeep } = await createClassroom();
    host.calendar.fails = true;
    const events = Array.from({ length: 250 }, (_, index) =>
      anEvent({ name: `${index % 2}`, description: aLinkTo(`${880_000 + index}`) }),
    );
    await calendar.receive(profile, events);
    host.calendar.fails = false;
    host.calendar.before = ({ title }) => (title === '0' ? Promise.reject(new Error('No.')) : Promise.resolve());
    await upkeep.run();
    expect(host.calendar.entries.size).toBe(125);
  });

  it('forgets meetings that ended more than 400 days ago; the host keeps them', async () => {
    const { host, receive, anEvent, upkeep, clock, listEntries } = await createClassroom();
    await receive(anEvent(), anEvent({ timestart: START + DAY, description: aLinkTo('880002') }));
    clock.now = new Date((START + 3600 + 400 * DAY) * 1000 + 1);
    await upkeep.run();
    expect(await listEntries()).toMatchObject([{ startsAt: new Date((START + DAY) * 1000) }]);
    expect(host.calendar.entries.size).toBe(2);
  });

  it('keeps a meeting while one of its dates is not over that long, or the calendar still has one to give up', async () => {
    const { host, receive, anEvent, upkeep, clock, listEntries, calendarRemoval } = await createClassroom();
    const listTitles = async (): Promise<string[]> => (await listEntries()).map(({ title }) => title);
    const [young, leaving] = [
      { name: 'Young', description: aLinkTo('880001') },
      { name: 'Leaving', description: aLinkTo('880002') },
    ];
    await receive(anEvent(young), anEvent({ ...young, timestart: START + 3 * DAY }), anEvent({ name: 'Over' }));
    const [, last] = await receive(anEvent(leaving), anEvent({ ...leaving, timestart: START + 7200 }));
    host.calendar.before = ({ kind }) => (kind === 'remove' ? Promise.reject(new Error('No.')) : Promise.resolve());
    await calendarRemoval.remove(last === undefined ? [] : [last.entry]);
    clock.now = new Date((START + 401 * DAY) * 1000);
    await upkeep.run();
    expect((await listTitles()).sort()).toEqual(['Leaving', 'Young', 'Young']);
    host.calendar.before = async () => {};
    clock.now = new Date((START + 404 * DAY) * 1000);
    await upkeep.run();
    expect(await listTitles()).toEqual([]);
  });

  it('keeps an old meeting that Zoom changed within the last 400 days', async () => {
    const { receive, anEvent, upkeep, clock, listEntries } = await createClassroom();
    clock.now = new Date((START + 401 * DAY) * 1000);
    await receive(anEvent());
    await upkeep.run();
    expect(await listEntries()).toHaveLength(1);
    clock.now = new Date((START + 802 * DAY) * 1000);
    await upkeep.run();
    expect(await listEntries()).toEqual([]);
  });

  it('starts no entry again that is still being written', async () => {
    const { calendar, host, profile, anEvent, upkeep } = await createClassroom();
    let release = (): void => undefined;
    host.calendar.before = () => new Promise((resolve) => (release = resolve));
    const received = calendar.receive(profile, [anEvent()]);
    await settlePromises();
    await upkeep.run();
    expect(host.calendar.writes).toBe(1);
    release();
    await received;
    expect(host.calendar.entries.size).toBe(1);
  });

  it('ends within five seconds, in the middle of its pages, and begins no write after that', async () => {
    const classroom = await createClassroom();
    const { host, upkeep, storage, settlement, log } = classroom;
    const entries = await storeEntries(
      classroom,
      SEMINAR,
      Array.from({ length: 250 }, () => ({})),
    );
    const releases: (() => void)[] = [];
    host.calendar.before = () => new Promise((resolve) => releases.push(resolve));
    const listUnsettled = storage.calendarEntries.listUnsettled.bind(storage.calendarEntries);
    let pages = 0;
    storage.calendarEntries.listUnsettled = (page) => {
      pages += 1;
      return listUnsettled(page);
    };
    storage.calendarEntries.prune = () => Promise.reject(new Error('Not any more.'));
    jest.useFakeTimers();
    const run = upkeep.run();
    await settlePromises();
    const call = settlement.settle(entries.slice(200));
    await settlePromises();
    let isClosed = false;
    void upkeep.close().then(() => (isClosed = true));
    await jest.advanceTimersByTimeAsync(5_000);
    await settlePromises();
    expect(isClosed).toBe(true);
    expect(await Promise.all([run, call])).toEqual([undefined, new Set()]);
    expect(pages).toBe(1);
    expect(log).toEqual([]);
    for (const release of releases) release();
    await settlePromises();
    expect(host.calendar.writes).toBe(8);
    expect(await settlement.settle(entries)).toEqual(new Set());
    expect(host.calendar.writes).toBe(8);
    expect(await listUnsettled({ after: undefined, limit: 999 })).toHaveLength(242);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('says so when the storage is away, and goes on the next time', async () => {
    const { storage, log, upkeep } = await createClassroom();
    const prune = storage.calendarEntries.prune.bind(storage.calendarEntries);
    storage.calendarEntries.prune = () => Promise.reject(new StorageUnavailableError('Away.'));
    await upkeep.run();
    expect(log).toEqual(['The calendar could not be tended.']);
    storage.calendarEntries.prune = prune;
    await upkeep.run();
    expect(log).toHaveLength(1);
  });

  it('runs every ten minutes from its start to its end, and then no more', async () => {
    const { calendar, host, profile, anEvent, upkeep } = await createClassroom();
    host.calendar.fails = true;
    await calendar.receive(profile, [anEvent()]);
    host.calendar.fails = false;
    jest.useFakeTimers();
    upkeep.start();
    upkeep.start();
    expect(jest.getTimerCount()).toBe(1);
    await jest.advanceTimersByTimeAsync(10 * 60_000);
    await settlePromises();
    expect(host.calendar.entries.size).toBe(1);
    await upkeep.close();
    await upkeep.close();
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('a calendar that is slow', () => {
  it('is waited for five seconds; then the call is answered, the rest goes on, and the end of the plugin waits for it', async () => {
    const { calendar, host, profile, anEvent, upkeep, storage } = await createClassroom();
    jest.useFakeTimers();
    let release = (): void => undefined;
    host.calendar.before = () => new Promise((resolve) => (release = resolve));
    const received = calendar.receive(profile, [anEvent()]);
    await settlePromises();
    await jest.advanceTimersByTimeAsync(5_000);
    expect(await received).toMatchObject([{ applied: true }]);
    expect(host.calendar.entries.size).toBe(0);
    let isClosed = false;
    const closed = upkeep.close().then(() => (isClosed = true));
    await settlePromises();
    expect(isClosed).toBe(false);
    release();
    await closed;
    expect(host.calendar.entries.size).toBe(1);
    expect(await storage.calendarEntries.listUnsettled({ after: undefined, limit: 10 })).toEqual([]);
    expect(jest.getTimerCount()).toBe(0);
  });

  it('is written to eight times at once, not more, however many calls come', async () => {
    const { host, receive, anEvent } = await createClassroom();
    let [now, most] = [0, 0];
    host.calendar.before = async () => {
      now += 1;
      most = Math.max(most, now);
      await settlePromises();
      now -= 1;
    };
    const events = Array.from({ length: 40 }, (_, index) => anEvent({ description: aLinkTo(`${880_000 + index}`) }));
    await Promise.all([receive(...events.slice(0, 20)), receive(...events.slice(20))]);
    expect(most).toBe(8);
    expect(host.calendar.entries.size).toBe(40);
  });
});

describe('what the storage cannot note of a settled entry', () => {
  it('is logged and written again later; the call is answered as applied', async () => {
    const { host, receive, anEvent, storage, log, upkeep } = await createClassroom();
    const markApplied = storage.calendarEntries.markApplied.bind(storage.calendarEntries);
    storage.calendarEntries.markApplied = () => Promise.reject(new StorageUnavailableError('Away.'));
    expect(await receive(anEvent())).toHaveLength(1);
    expect(log).toHaveLength(1);
    storage.calendarEntries.markApplied = markApplied;
    expect(await storage.calendarEntries.listUnsettled({ after: undefined, limit: 10 })).toHaveLength(1);
    await upkeep.run();
    expect(await storage.calendarEntries.listUnsettled({ after: undefined, limit: 10 })).toEqual([]);
    expect(host.calendar.entries.size).toBe(1);
  });
});

describe('the log of refused entries', () => {
  it('has one line a call with the code and the number, and neither title nor description', async () => {
    const { calendar, host, profile, anEvent, storage, clock } = await createClassroom();
    const lines: object[] = [];
    const error = (fields: object): void => void lines.push(fields);
    const logger = { info: error, warn: error, error };
    host.calendar.fails = true;
    await calendar.receive(profile, [anEvent(), anEvent({ description: aLinkTo('880002') })]);
    const entries = await storage.calendarEntries.listUnsettled({ after: undefined, limit: 10 });
    const deps = { storage, calendar: host.calendar, logger, now: () => clock.now };
    const refused = await new CalendarSettlement(deps).settle(entries);
    expect(refused.size).toBe(2);
    expect(lines).toMatchObject([{ code: 'ERR_CALENDAR_FAILED', entries: 2 }]);
    expect(JSON.stringify(lines)).not.toContain('Cells');
  });
});
