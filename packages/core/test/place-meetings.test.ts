import { describe, expect, it } from '@jest/globals';
import type { CalendarEntryRecord, Place, Profile } from '../src/index.js';
import { storeEntries } from './support/calendar-entries.js';
import type { EntryChange } from './support/calendar-entries.js';
import { listChanges } from './support/changes.js';
import { subscribe } from './support/feeds.js';
import { COURSE, GROUP, SEMINAR, aProfileInput, configure, createInstallation } from './support/installation.js';
import type { Installation } from './support/installation.js';
import { DAY, START, aLinkTo, createClassroom, getApplication, schedule } from './support/meetings.js';
import type { Classroom } from './support/meetings.js';
import { readCalendar } from './support/read-calendar.js';

const ONE = { series: false };
const ALL = { series: true };

interface WithMeeting extends Installation {
  readonly profile: Profile;
  readonly entry: CalendarEntryRecord;
}

/** A place with one meeting that the host's calendar shows. */
async function createWithMeeting(places: readonly Place[] = [SEMINAR]): Promise<WithMeeting> {
  const installation = await createInstallation();
  const profile = await configure(installation, { places });
  await schedule(installation, { profile, place: SEMINAR, meeting: '88188039049' });
  return { ...installation, profile, entry: await getEntry(installation, SEMINAR) };
}

async function getEntry(installation: Installation, place: Place): Promise<CalendarEntryRecord> {
  const { contextId } = await getApplication(installation, place);
  const [entry] = await installation.storage.calendarEntries.listByContext(contextId);
  if (entry === undefined) throw new Error('There is no entry.');
  return entry;
}

describe('OO-U11 a meeting that Zoom does not tell to be gone', () => {
  it.each(['coach', 'author', 'operator'])('is removed from all calendars by the %s', async (userId) => {
    const { host, meetings, view, entry } = await createWithMeeting();
    host.allow('operator', SEMINAR, {});
    expect(host.calendar.entries.size).toBe(1);
    await meetings.remove(userId, SEMINAR, entry.id, ONE);
    expect(host.calendar.entries.size).toBe(0);
    expect((await view.get('student', SEMINAR)).meetings).toEqual([]);
  });

  it('is noted as removed, without its title', async () => {
    const installation = await createWithMeeting();
    await installation.meetings.remove('coach', SEMINAR, installation.entry.id, ONE);
    const changes = await listChanges(installation);
    expect(changes.find(({ code }) => code === 'meetingRemoved')).toMatchObject({
      person: 'Display coach',
      placeTitle: 'Biology: Seminar',
      profileName: 'Main',
      detail: { startsAt: '2026-03-05T09:00:00.000Z', removed: 1 },
    });
    expect(JSON.stringify(changes)).not.toContain('88188039049');
  });

  it.each(['student', 'stranger', 'operator'])('is not removed by a %s who manages nothing there', async (userId) => {
    const { host, meetings, entry } = await createWithMeeting();
    await expect(meetings.remove(userId, SEMINAR, entry.id, ONE)).rejects.toMatchObject({ code: 'ERR_ACCESS_DENIED' });
    expect(host.calendar.entries.size).toBe(1);
  });

  it('is gone for everybody though the host’s calendar fails, and leaves that one later', async () => {
    const { host, meetings, upkeep, view, entry } = await createWithMeeting();
    host.calendar.fails = true;
    await meetings.remove('coach', SEMINAR, entry.id, ONE);
    expect((await view.get('student', SEMINAR)).meetings).toEqual([]);
    expect(host.calendar.entries.size).toBe(1);
    host.calendar.fails = false;
    await upkeep.run();
    expect(host.calendar.entries.size).toBe(0);
  });

  it('comes back when Zoom sends it again', async () => {
    const installation = await createWithMeeting();
    const { host, meetings, profile, view, entry } = installation;
    await meetings.remove('coach', SEMINAR, entry.id, ONE);
    await schedule(installation, { profile, place: SEMINAR, meeting: '88188039049' });
    expect((await view.get('student', SEMINAR)).meetings).toHaveLength(1);
    expect(host.calendar.entries.size).toBe(1);
  });
});

describe('a meeting with several dates', () => {
  /** Three dates of one meeting, and another meeting. */
  async function createSeries(): Promise<Classroom> {
    const classroom = await createClassroom();
    const { anEvent, receive } = classroom;
    await receive(
      ...[0, 1, 2].map((day) => anEvent({ timestart: START + day * DAY })),
      anEvent({ name: 'Tissue', description: aLinkTo('1000000001'), timestart: START + 9 * DAY }),
    );
    return classroom;
  }

  const listTitles = async ({ view }: Installation): Promise<string[]> =>
    (await view.get('student', SEMINAR)).meetings.map(({ title }) => title);

  it('loses one date, or all of them, and other meetings stay', async () => {
    const classroom = await createSeries();
    const [, second] = await classroom.listEntries();
    expect(await classroom.meetings.remove('coach', SEMINAR, second?.id ?? '', ONE)).toBe(1);
    expect((await listTitles(classroom)).sort()).toEqual(['Cells', 'Cells', 'Tissue']);
    const cells = (await classroom.listEntries()).find(({ title }) => title === 'Cells');
    expect(await classroom.meetings.remove('coach', SEMINAR, cells?.id ?? '', ALL)).toBe(2);
    expect(await listTitles(classroom)).toEqual(['Tissue']);
    expect(classroom.host.calendar.list().map(({ title }) => title)).toEqual(['Tissue']);
    const removals = (await listChanges(classroom)).filter(({ code }) => code === 'meetingRemoved');
    expect(removals.map(({ detail }) => detail['removed']).sort()).toEqual([1, 2]);
  });

  it('loses its past dates, too, with all of them', async () => {
    const { clock, listEntries, meetings } = await createSeries();
    clock.now = new Date((START + DAY + 7200) * 1000);
    const last = (await listEntries()).findLast(({ title }) => title === 'Cells');
    expect(await meetings.remove('coach', SEMINAR, last?.id ?? '', ALL)).toBe(3);
  });

  it('does not count a date that was removed, though the host’s calendar still shows it', async () => {
    const { host, listEntries, meetings, view } = await createSeries();
    host.calendar.fails = true;
    const [first, second] = await listEntries();
    await meetings.remove('coach', SEMINAR, first?.id ?? '', ONE);
    const shown = (await view.get('student', SEMINAR)).meetings;
    expect(shown.map(({ title, dates }) => `${title} ${dates}`)).toEqual(['Cells 2', 'Cells 2', 'Tissue 1']);
    expect(await meetings.remove('coach', SEMINAR, second?.id ?? '', ALL)).toBe(2);
  });

  it('is told with the number of its dates, by one question for all meetings', async () => {
    const { storage, view } = await createSeries();
    const { calendarEntries } = storage;
    const listByMeetings = calendarEntries.listByMeetings.bind(calendarEntries);
    let questions = 0;
    calendarEntries.listByMeetings = (...meetings) => {
      questions += 1;
      return listByMeetings(...meetings);
    };
    const { meetings } = await view.get('student', SEMINAR);
    expect(meetings.map(({ title, dates }) => `${title} ${dates}`).sort()).toEqual([
      ...['Cells 3', 'Cells 3', 'Cells 3', 'Tissue 1'],
    ]);
    expect(questions).toBe(1);
  });

  it('keeps, and does not count, dates of another profile’s place in its course', async () => {
    const classroom = await createClassroom({ places: [SEMINAR, COURSE], contextScope: 'course' });
    const { applications, meetings, profile, profiles, storage, view } = classroom;
    const toDate = (occurrence: number): EntryChange => ({ meetingId: 'series', occurrence });
    const [own] = await storeEntries(classroom, SEMINAR, [toDate(0), toDate(1)]);
    const [foreign] = await storeEntries(classroom, COURSE, [toDate(2)]);
    const other = await profiles.create('operator', aProfileInput({ name: 'Other' }));
    await applications.chooseProfile('author', COURSE, { profileId: other.id, formerProfileId: profile.id });
    expect((await view.get('student', SEMINAR)).meetings.map(({ dates }) => dates)).toEqual([2, 2]);
    expect(await meetings.remove('coach', SEMINAR, own?.id ?? '', ALL)).toBe(2);
    expect(await storage.calendarEntries.find(foreign?.id ?? '')).toMatchObject({ state: 'live' });
  });
});

describe('meetings that are left when calendar entries are switched off', () => {
  it('are listed, saved as files and removed as before', async () => {
    const { changeSettings, entry, meetings, view } = await createWithMeeting();
    await changeSettings({ calendarEntries: false });
    expect(await view.get('student', SEMINAR)).toMatchObject({
      meetings: [{ id: entry.id }],
      calendar: { isOn: false },
    });
    expect((await meetings.getFile('student', SEMINAR, entry.id)).name).toBe('Meeting 88188039049 2026-03-05.ics');
    await meetings.remove('coach', SEMINAR, entry.id, ONE);
    expect((await view.get('student', SEMINAR)).meetings).toEqual([]);
  });
});

describe('ERR_CALENDAR_ENTRY_NOT_FOUND', () => {
  type Find = (installation: WithMeeting) => string | Promise<string>;

  it.each<[string, Find]>([
    ['an id that nothing has', () => 'nothing'],
    [
      'a meeting that was removed',
      async ({ meetings, entry }) => {
        await meetings.remove('coach', SEMINAR, entry.id, ONE);
        return entry.id;
      },
    ],
    [
      'a meeting that the host’s calendar still shows, though it was removed',
      async ({ host, meetings, entry }) => {
        host.calendar.fails = true;
        await meetings.remove('coach', SEMINAR, entry.id, ONE);
        return entry.id;
      },
    ],
    [
      'a meeting of another place',
      async (installation) => {
        await schedule(installation, { ...installation, place: GROUP, meeting: '1000000001' });
        return (await getEntry(installation, GROUP)).id;
      },
    ],
    [
      'any meeting, once the place opens another profile’s Zoom that did not send it',
      async (installation) => {
        const { id } = await installation.profiles.create('operator', aProfileInput({ name: 'Other' }));
        const [stray] = await storeEntries(installation, GROUP, [{ contextId: installation.entry.contextId }]);
        const { id: profileId } = installation.profile;
        await installation.applications.chooseProfile('author', GROUP, { profileId: id, formerProfileId: profileId });
        return stray?.id ?? '';
      },
    ],
    ...[{ enabled: false }, { enabledForCourseElement: false }].map((change): [string, Find] => [
      `any meeting, while it is set: ${JSON.stringify(change)}`,
      async ({ changeSettings, entry }) => {
        await changeSettings(change);
        return entry.id;
      },
    ]),
  ])('is told of %s', async (_what, find) => {
    const installation = await createWithMeeting([SEMINAR, GROUP]);
    const { meetings } = installation;
    const id = await find(installation);
    const code = 'ERR_CALENDAR_ENTRY_NOT_FOUND';
    await expect(meetings.remove('coach', SEMINAR, id, ONE)).rejects.toMatchObject({ code });
    await expect(meetings.getFile('student', SEMINAR, id)).rejects.toMatchObject({ code });
  });
});

describe('the file of a meeting', () => {
  it('is the meeting as the feed has it, so that no calendar shows it twice', async () => {
    const installation = await createWithMeeting();
    const { feeds, meetings, profile, entry } = installation;
    await schedule(installation, { profile, place: SEMINAR, meeting: '1000000001' });
    const file = readCalendar((await meetings.getFile('student', SEMINAR, entry.id)).text);
    expect(file.meetings).toMatchObject([{ uid: `${entry.id}@campus-1`, summary: 'Meeting 88188039049' }]);
    const secret = await subscribe(installation, 'student');
    const feed = readCalendar((await feeds.read(secret)) ?? '');
    expect(feed.meetings).toHaveLength(2);
    expect(feed.meetings).toContainEqual(file.meetings[0]);
  });

  it('is of a meeting that is over, too', async () => {
    const { clock, meetings, entry } = await createWithMeeting();
    clock.now = new Date('2026-06-01T00:00:00Z');
    expect((await meetings.getFile('student', SEMINAR, entry.id)).text).toContain('BEGIN:VEVENT');
  });

  it.each([
    ['stranger', 'may not view the place'],
    ['nobody', 'is unknown'],
  ])('is not for a %s, who %s', async (userId) => {
    const { meetings, entry } = await createWithMeeting();
    await expect(meetings.getFile(userId, SEMINAR, entry.id)).rejects.toMatchObject({ code: 'ERR_ACCESS_DENIED' });
  });

  it('is had at each place that shares the meeting', async () => {
    const installation = await createInstallation();
    const profile = await configure(installation, { places: [SEMINAR, COURSE], contextScope: 'course' });
    await schedule(installation, { profile, place: SEMINAR, meeting: '88188039049' });
    const { id } = await getEntry(installation, SEMINAR);
    const files = await Promise.all(
      [SEMINAR, COURSE].map((place) => installation.meetings.getFile('student', place, id)),
    );
    expect(files.map(({ text }) => readCalendar(text).meetings[0]?.uid)).toEqual([`${id}@campus-1`, `${id}@campus-1`]);
  });
});
