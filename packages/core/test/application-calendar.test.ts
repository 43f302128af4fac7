import { describe, expect, it } from '@jest/globals';
import type { ApplicationCalendar, CalendarEntryRecord, Place, Profile } from '../src/index.js';
import { storeEntries } from './support/calendar-entries.js';
import type { EntryChange } from './support/calendar-entries.js';
import { listChanges } from './support/changes.js';
import { COURSE, GROUP, SEMINAR, aProfileInput, configure, createInstallation } from './support/installation.js';
import type { Installation } from './support/installation.js';
import { getApplication, schedule } from './support/meetings.js';

const ONE = { series: false };

interface Configured extends Installation {
  readonly profile: Profile;
}

async function createConfigured(places: readonly Place[] = [SEMINAR, GROUP]): Promise<Configured> {
  const installation = await createInstallation();
  return { ...installation, profile: await configure(installation, { places }) };
}

/** Meetings on the days that follow, which the host's calendar shows. */
async function addMeetings(installation: Installation, place: Place, count: number): Promise<CalendarEntryRecord[]> {
  const { clock, upkeep } = installation;
  const days = Array.from({ length: count }, (_, at) => at + 1);
  const entries = days.map((day) => ({
    title: `Day ${day}`,
    startsAt: new Date(clock.now.getTime() + day * 86_400_000),
  }));
  const stored = await storeEntries(installation, place, entries);
  await upkeep.run();
  return stored;
}

async function getId(installation: Installation, place: Place): Promise<string> {
  return (await getApplication(installation, place)).id;
}

describe('the calendar entries that operators see', () => {
  it('come ten a page, the earliest first, with the place they belong to', async () => {
    const installation = await createConfigured();
    await addMeetings(installation, SEMINAR, 23);
    await addMeetings(installation, GROUP, 1);
    const id = await getId(installation, SEMINAR);
    const list = async (page: number): Promise<string[]> =>
      (await installation.applicationCalendar.list(id, page)).entries.map(({ title }) => title);
    const first = await installation.applicationCalendar.list(id, 1);
    expect(first).toMatchObject({ total: 23, page: 1, pageSize: 10 });
    expect(first.place).toEqual({
      type: 'courseElement',
      title: 'Seminar',
      contextTitle: 'Biology',
      url: 'https://lms.example/courses/biology/seminar',
    });
    const all = [...(await list(1)), ...(await list(2)), ...(await list(3))];
    expect(all).toEqual(Array.from({ length: 23 }, (_, at) => `Day ${at + 1}`));
    expect(await list(4)).toEqual([]);
  });

  it('tell whether the host’s calendar shows them as they are', async () => {
    const installation = await createConfigured();
    const { applicationCalendar, host, upkeep } = installation;
    host.calendar.fails = true;
    const [entry] = await addMeetings(installation, SEMINAR, 1);
    const id = await getId(installation, SEMINAR);
    const { startsAt, endsAt } = entry ?? {};
    const shown = { id: entry?.id, title: 'Day 1', startsAt, endsAt, dates: 1 };
    expect((await applicationCalendar.list(id, 1)).entries).toEqual([{ ...shown, isSettled: false }]);
    host.calendar.fails = false;
    await upkeep.run();
    expect((await applicationCalendar.list(id, 1)).entries).toEqual([{ ...shown, isSettled: true }]);
  });

  it('are there, too, of a place that the host knows no more', async () => {
    const installation = await createConfigured();
    await addMeetings(installation, SEMINAR, 1);
    installation.host.infos.clear();
    const { place, total } = await installation.applicationCalendar.list(await getId(installation, SEMINAR), 1);
    expect(place).toEqual({ type: 'courseElement', title: undefined, contextTitle: undefined, url: undefined });
    expect(total).toBe(1);
  });

  it('are there while Zoom is off, so that they can be cleared away', async () => {
    const installation = await createConfigured();
    await addMeetings(installation, SEMINAR, 1);
    await installation.changeSettings({ enabled: false, calendarEntries: false });
    const { total } = await installation.applicationCalendar.list(await getId(installation, SEMINAR), 1);
    expect(total).toBe(1);
  });

  it('end in the year 9999 at the latest, though a later time is stored', async () => {
    const installation = await createConfigured();
    await storeEntries(installation, SEMINAR, [{ startsAt: new Date(Date.UTC(58_000, 0, 1)) }]);
    const { entries } = await installation.applicationCalendar.list(await getId(installation, SEMINAR), 1);
    const last = new Date('9999-12-31T23:59:59.999Z');
    expect(entries).toMatchObject([{ startsAt: last, endsAt: last }]);
  });
});

describe('entries that an operator removes', () => {
  it('are one of a place, and the others stay', async () => {
    const installation = await createConfigured();
    const { applicationCalendar, host } = installation;
    const [, second] = await addMeetings(installation, SEMINAR, 3);
    const id = await getId(installation, SEMINAR);
    await applicationCalendar.remove('operator', id, second?.id ?? '', ONE);
    const { entries } = await applicationCalendar.list(id, 1);
    expect(entries.map(({ title }) => title)).toEqual(['Day 1', 'Day 3']);
    expect(
      host.calendar
        .list()
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Day 1', 'Day 3']);
  });

  it('are all dates of a meeting, whose number each of them tells, and other meetings stay', async () => {
    const installation = await createConfigured();
    const { applicationCalendar, clock, host, upkeep } = installation;
    const toDate = (occurrence: number): EntryChange => ({
      ...{ meetingId: 'series', occurrence, title: 'Series' },
      startsAt: new Date(clock.now.getTime() + occurrence * 86_400_000),
    });
    const [first] = await storeEntries(
      installation,
      SEMINAR,
      Array.from({ length: 12 }, (_, at) => toDate(at)),
    );
    await storeEntries(installation, GROUP, [{ meetingId: 'series', title: 'Of the group' }]);
    await storeEntries(installation, SEMINAR, [{ title: 'Alone', startsAt: new Date('2027-01-01T00:00:00Z') }]);
    await upkeep.run();
    const id = await getId(installation, SEMINAR);
    const { entries } = await applicationCalendar.list(id, 2);
    expect(entries.map(({ title, dates }) => [title, dates])).toEqual([
      ['Series', 12],
      ['Series', 12],
      ['Alone', 1],
    ]);
    expect(await applicationCalendar.remove('operator', id, first?.id ?? '', { series: true })).toBe(12);
    const left = host.calendar.list().map(({ title }) => title);
    expect(left.sort()).toEqual(['Alone', 'Of the group']);
    const removal = (await listChanges(installation)).find(({ code }) => code === 'calendarEntriesRemoved');
    expect(removal?.detail).toEqual({ entries: 12 });
  });

  it('are all of a place, and those of other places stay', async () => {
    const installation = await createConfigured();
    const { applicationCalendar, host } = installation;
    await addMeetings(installation, SEMINAR, 12);
    await addMeetings(installation, GROUP, 2);
    expect(await applicationCalendar.removeAll('operator', await getId(installation, SEMINAR))).toBe(12);
    expect(host.calendar.list().map(({ link }) => link)).toEqual([GROUP, GROUP]);
    expect(await applicationCalendar.count()).toBe(2);
  });

  it('are all of a place that has many, a batch at a time', async () => {
    const installation = await createConfigured();
    const { applicationCalendar, storage } = installation;
    await addMeetings(installation, SEMINAR, 450);
    const save = storage.calendarEntries.save.bind(storage.calendarEntries);
    const batches: number[] = [];
    storage.calendarEntries.save = (changes) => {
      batches.push(changes.updates.length);
      return save(changes);
    };
    expect(await applicationCalendar.removeAll('operator', await getId(installation, SEMINAR))).toBe(450);
    expect(batches).toEqual([200, 200, 50]);
    expect(await applicationCalendar.count()).toBe(0);
  });

  it('are all of all places and profiles', async () => {
    const installation = await createConfigured([SEMINAR]);
    const { applicationCalendar, applications, host, profiles } = installation;
    const other = await profiles.create('operator', aProfileInput({ name: 'Other' }));
    await applications.chooseProfile('author', GROUP, { profileId: other.id, formerProfileId: undefined });
    await addMeetings(installation, SEMINAR, 450);
    await addMeetings(installation, GROUP, 3);
    expect(await applicationCalendar.count()).toBe(453);
    expect(await applicationCalendar.removeEverything('operator')).toBe(453);
    expect(await applicationCalendar.count()).toBe(0);
    expect(host.calendar.entries.size).toBe(0);
  });

  it('are no obstacle to Zoom, which may send them again', async () => {
    const installation = await createConfigured();
    const { applicationCalendar, host, profile } = installation;
    await schedule(installation, { profile, place: SEMINAR, meeting: '1000000001' });
    await applicationCalendar.removeEverything('operator');
    await schedule(installation, { profile, place: SEMINAR, meeting: '1000000001' });
    expect(host.calendar.entries.size).toBe(1);
  });

  it('leave our list at once and the host’s calendar later, while that fails', async () => {
    const installation = await createConfigured();
    const { applicationCalendar, host, upkeep } = installation;
    await addMeetings(installation, SEMINAR, 3);
    host.calendar.fails = true;
    expect(await applicationCalendar.removeEverything('operator')).toBe(3);
    expect(await applicationCalendar.count()).toBe(0);
    expect(host.calendar.entries.size).toBe(3);
    host.calendar.fails = false;
    await upkeep.run();
    expect(host.calendar.entries.size).toBe(0);
  });

  it('are noted, one by one or by their number', async () => {
    const installation = await createConfigured();
    const { applicationCalendar } = installation;
    const [first] = await addMeetings(installation, SEMINAR, 3);
    await addMeetings(installation, GROUP, 4);
    const id = await getId(installation, SEMINAR);
    await applicationCalendar.remove('operator', id, first?.id ?? '', ONE);
    await applicationCalendar.removeAll('operator', id);
    await applicationCalendar.removeAll('operator', id);
    await applicationCalendar.removeEverything('operator');
    await applicationCalendar.removeEverything('operator');
    const changes = (await listChanges(installation)).filter(({ code }) => code?.startsWith('calendarEntr'));
    const noted = changes.map(({ code, detail, placeTitle }) => [code, detail['entries'], placeTitle]);
    expect(noted).toHaveLength(3);
    expect(noted).toEqual(
      expect.arrayContaining([
        ['calendarEntryRemoved', 1, 'Biology: Seminar'],
        ['calendarEntriesRemoved', 2, 'Biology: Seminar'],
        ['calendarEntriesRemoved', 4, undefined],
      ]),
    );
    expect(changes.every(({ person }) => person === 'Display operator')).toBe(true);
  });

  it.each<[string, (calendar: ApplicationCalendar, id: string) => Promise<number>]>([
    ['a place', (calendar, id) => calendar.removeAll('operator', id)],
    ['everywhere', (calendar) => calendar.removeEverything('operator')],
  ])('of %s are noted, as far as they went, when the storage goes away half-way', async (_where, remove) => {
    const installation = await createConfigured();
    const { applicationCalendar, storage } = installation;
    await addMeetings(installation, SEMINAR, 450);
    const id = await getId(installation, SEMINAR);
    const save = storage.calendarEntries.save.bind(storage.calendarEntries);
    let calls = 0;
    storage.calendarEntries.save = (changes) => {
      calls += 1;
      return calls > 2 ? Promise.reject(new Error('gone')) : save(changes);
    };
    await expect(remove(applicationCalendar, id)).rejects.toThrow('gone');
    const changes = await listChanges(installation);
    const removed = changes.find(({ code }) => code === 'calendarEntriesRemoved')?.detail['entries'];
    expect(removed).toBe(450 - (await applicationCalendar.count()));
    expect(removed).toBeGreaterThan(0);
  });
});

describe('what is not there', () => {
  it('is an application that is gone', async () => {
    const installation = await createConfigured();
    const { applicationCalendar, lifeCycle } = installation;
    const id = await getId(installation, SEMINAR);
    await lifeCycle.deleted(SEMINAR);
    const gone = { code: 'ERR_APPLICATION_NOT_FOUND' };
    await expect(applicationCalendar.list(id, 1)).rejects.toMatchObject(gone);
    await expect(applicationCalendar.remove('operator', id, 'entry', ONE)).rejects.toMatchObject(gone);
    await expect(applicationCalendar.removeAll('operator', id)).rejects.toMatchObject(gone);
  });

  it('is an entry that is unknown, another place’s, or removed already', async () => {
    const installation = await createConfigured();
    const { applicationCalendar } = installation;
    const [own] = await addMeetings(installation, SEMINAR, 1);
    const [foreign] = await addMeetings(installation, GROUP, 1);
    const id = await getId(installation, SEMINAR);
    await applicationCalendar.remove('operator', id, own?.id ?? '', ONE);
    for (const entryId of ['unknown', foreign?.id ?? '', own?.id ?? '']) {
      await expect(applicationCalendar.remove('operator', id, entryId, ONE)).rejects.toMatchObject({
        code: 'ERR_CALENDAR_ENTRY_NOT_FOUND',
      });
    }
    expect(await applicationCalendar.count()).toBe(1);
  });

  it('is no entry of a place that shares its meetings: each such place lists them all', async () => {
    const installation = await createInstallation();
    const profile = await configure(installation, { places: [SEMINAR, COURSE], contextScope: 'course' });
    await schedule(installation, { profile, place: SEMINAR, meeting: '1000000001' });
    for (const place of [SEMINAR, COURSE]) {
      const { total } = await installation.applicationCalendar.list(await getId(installation, place), 1);
      expect(total).toBe(1);
    }
  });
});
