import { describe, expect, it } from '@jest/globals';
import { storeEntries } from './support/calendar-entries.js';
import { createConfigured, subscribe } from './support/feeds.js';
import type { Configured } from './support/feeds.js';
import { COURSE, SEMINAR, aProfileChange, aProfileInput } from './support/installation.js';
import type { Installation } from './support/installation.js';
import { DAY, START, anEvent, getApplication, schedule } from './support/meetings.js';
import { readCalendar } from './support/read-calendar.js';
import type { ReadMeeting } from './support/read-calendar.js';

async function readMeetings({ feeds }: Installation, secret: string): Promise<readonly ReadMeeting[]> {
  const text = await feeds.read(secret);
  if (text === undefined) throw new Error('The feed is not there.');
  return readCalendar(text).meetings;
}

describe('a feed', () => {
  it('holds the meetings of the place, also those that are over, in the person’s time zone', async () => {
    const installation = await createConfigured();
    installation.host.addUser('student', { timeZone: 'America/New_York' });
    const secret = await subscribe(installation, 'student');
    for (const meeting of ['1000000001', '1000000002'])
      await schedule(installation, { ...installation, place: SEMINAR, meeting });
    installation.clock.now = new Date((START + 30 * DAY) * 1000);
    const calendar = readCalendar((await installation.feeds.read(secret)) ?? '');
    expect(calendar).toMatchObject({ name: 'Seminar – Biology', timeZone: 'America/New_York' });
    expect(calendar.meetings.map(({ summary }) => summary).sort()).toEqual([
      'Meeting 1000000001',
      'Meeting 1000000002',
    ]);
  });

  it('changes a meeting, and makes no second one, when Zoom sends it again', async () => {
    const installation = await createConfigured();
    const { calendar, clock, profile } = installation;
    const secret = await subscribe(installation, 'student');
    const { contextId } = await getApplication(installation, SEMINAR);
    await calendar.receive(profile, [anEvent(contextId)]);
    const [before] = await readMeetings(installation, secret);
    clock.now = new Date(clock.now.getTime() + 60_000);
    await calendar.receive(profile, [anEvent(contextId, { name: 'Tissue', timestart: START + DAY })]);
    const [after, ...others] = await readMeetings(installation, secret);
    expect(others).toEqual([]);
    expect(after).toMatchObject({ uid: before?.uid, summary: 'Tissue', start: new Date((START + DAY) * 1000) });
    expect(after?.sequence).toBeGreaterThan(before?.sequence ?? 0);
    expect(after?.changedAt).toEqual(clock.now);
  });

  it('is the same text, whenever it is read, until something changes', async () => {
    const installation = await createConfigured();
    const { calendar, clock, feeds, profile } = installation;
    const secret = await subscribe(installation, 'student');
    const { contextId } = await getApplication(installation, SEMINAR);
    const events = [0, 1, 2].map((day) => anEvent(contextId, { timestart: START + day * DAY }));
    await calendar.receive(profile, events);
    const text = await feeds.read(secret);
    clock.now = new Date(clock.now.getTime() + 3_600_000);
    await calendar.receive(profile, events);
    expect(await feeds.read(secret)).toBe(text);
    await calendar.receive(profile, [anEvent(contextId, { name: 'Tissue' })]);
    expect(await feeds.read(secret)).not.toBe(text);
  });

  it('holds 500 meetings', async () => {
    const installation = await createConfigured();
    const secret = await subscribe(installation, 'student');
    const { contextId } = await getApplication(installation, SEMINAR);
    const events = Array.from({ length: 500 }, (_, at) =>
      anEvent(contextId, { name: `Meeting ${at}`, timestart: START + at * DAY }),
    );
    await installation.calendar.receive(installation.profile, events);
    const meetings = await readMeetings(installation, secret);
    expect(meetings.map(({ summary }) => summary)).toEqual(events.map(({ name }) => name));
    expect(new Set(meetings.map(({ uid }) => uid)).size).toBe(500);
  });

  it('holds what ended within the last 90 days, and what comes', async () => {
    const installation = await createConfigured();
    const { clock } = installation;
    const secret = await subscribe(installation, 'student');
    const inDays = (days: number): Date => new Date(clock.now.getTime() + days * DAY * 1000);
    await storeEntries(installation, SEMINAR, [
      { title: 'Last year', startsAt: inDays(-95), endsAt: inDays(-90) },
      { title: 'Last term', startsAt: inDays(-95), endsAt: inDays(-89) },
      { title: 'Next year', startsAt: inDays(365) },
    ]);
    const meetings = await readMeetings(installation, secret);
    expect(meetings.map(({ summary }) => summary)).toEqual(['Last term', 'Next year']);
  });

  it('holds at most the next 500, for whose sake those that are over go', async () => {
    const installation = await createConfigured();
    const { clock } = installation;
    const secret = await subscribe(installation, 'student');
    const inHours = (hours: number): Date => new Date(clock.now.getTime() + hours * 3_600_000);
    const toHours = (hour: number): { title: string; startsAt: Date } => ({
      title: `${hour}`,
      startsAt: inHours(hour),
    });
    const hours = Array.from({ length: 602 }, (_, at) => at - 100);
    await storeEntries(installation, SEMINAR, hours.map(toHours));
    const titles = (await readMeetings(installation, secret)).map(({ summary }) => summary);
    expect([titles.length, titles[0], titles.at(-1)]).toEqual([500, '0', '499']);
  });

  it('is written once for all who read the same, and anew for whoever has another time zone', async () => {
    const installation = await createConfigured();
    const { feeds, host, storage } = installation;
    host.addUser('coach', { timeZone: 'America/New_York' });
    const [student, author, coach] = await Promise.all(
      ['student', 'author', 'coach'].map((person) => subscribe(installation, person)),
    );
    await schedule(installation, { ...installation, place: SEMINAR, meeting: '1000000001' });
    const text = await feeds.read(student ?? '');
    // Whoever writes a text would see the new title, which no new revision tells of.
    const listUpcoming = storage.calendarEntries.listUpcoming.bind(storage.calendarEntries);
    storage.calendarEntries.listUpcoming = async (...range) =>
      (await listUpcoming(...range)).map((entry) => ({ ...entry, title: 'Written anew' }));
    expect(await feeds.read(author ?? '')).toBe(text);
    expect(await readMeetings(installation, coach ?? '')).toMatchObject([{ summary: 'Written anew' }]);
  });

  it('changes with the names and the address of the place', async () => {
    const installation = await createConfigured();
    const { feeds, host } = installation;
    const secret = await subscribe(installation, 'student');
    await schedule(installation, { ...installation, place: SEMINAR, meeting: '1000000001' });
    await feeds.read(secret);
    const context = { kind: 'course', id: 'biology', title: 'Life', description: undefined } as const;
    host.change(SEMINAR, { title: 'Lecture', context });
    expect(readCalendar((await feeds.read(secret)) ?? '').name).toBe('Lecture – Life');
    host.change(SEMINAR, { url: 'https://lms.example/moved' });
    expect(await readMeetings(installation, secret)).toMatchObject([{ url: 'https://lms.example/moved' }]);
  });

  it('holds the meetings of all places of a course that share them, and of no other profile', async () => {
    const installation = await createConfigured([SEMINAR, COURSE]);
    const { applications, profile, profiles, storage, clock } = installation;
    const { id } = await getApplication(installation, SEMINAR);
    await storage.applications.noteLaunches(new Map([[id, clock.now]]));
    await schedule(installation, { profile, place: COURSE, meeting: '1000000001' });
    const secret = await subscribe(installation, 'student');
    expect(await readMeetings(installation, secret)).toHaveLength(1);
    const other = await profiles.create('operator', aProfileInput({ name: 'Other' }));
    await applications.chooseProfile('author', COURSE, { profileId: other.id, formerProfileId: profile.id });
    await schedule(installation, { profile: other, place: COURSE, meeting: '1000000002' });
    const summaries = (await readMeetings(installation, secret)).map(({ summary }) => summary);
    expect(summaries).toEqual(['Meeting 1000000001']);
  });

  it('loses a meeting that a coach removes', async () => {
    const installation = await createConfigured();
    const { meetings, profile, storage } = installation;
    await schedule(installation, { profile, place: SEMINAR, meeting: '1000000001' });
    const secret = await subscribe(installation, 'student');
    const { contextId } = await getApplication(installation, SEMINAR);
    const [entry] = await storage.calendarEntries.listByContext(contextId);
    await meetings.remove('coach', SEMINAR, entry?.id ?? '', { series: false });
    expect(await readMeetings(installation, secret)).toEqual([]);
  });

  it('is there while the profile is inactive, since the meetings are', async () => {
    const installation = await createConfigured();
    const secret = await subscribe(installation, 'student');
    const { id } = installation.profile;
    await installation.profiles.update('operator', id, aProfileChange({ status: 'inactive' }));
    expect(await installation.feeds.read(secret)).toBeDefined();
  });
});

describe('a feed is not there', () => {
  const denied = { mayView: false, roles: [] };
  type Change = (installation: Configured) => unknown;

  it.each<[string, Change, Change]>([
    [
      'the person has left the course',
      ({ host }) => host.allow('student', SEMINAR, denied),
      ({ host }) => host.allow('student', SEMINAR, { roles: ['participant'] }),
    ],
    [
      'the person is suspended',
      ({ host }) => host.addUser('student', { status: 'suspended' }),
      ({ host }) => host.addUser('student'),
    ],
    [
      'Zoom is switched off',
      ({ changeSettings }) => changeSettings({ enabled: false }),
      ({ changeSettings }) => changeSettings({ enabled: true }),
    ],
    [
      'Zoom is switched off for such places',
      ({ changeSettings }) => changeSettings({ enabledForCourseElement: false }),
      ({ changeSettings }) => changeSettings({ enabledForCourseElement: true }),
    ],
    [
      'calendar entries are switched off',
      ({ changeSettings }) => changeSettings({ calendarEntries: false }),
      ({ changeSettings }) => changeSettings({ calendarEntries: true }),
    ],
    [
      'the tool is switched off there',
      ({ host }) => host.switchTool(SEMINAR, false),
      ({ host }) => host.switchTool(SEMINAR, true),
    ],
  ])('while %s', async (_why, change, undo) => {
    const installation = await createConfigured();
    const secret = await subscribe(installation, 'student');
    await change(installation);
    expect(await installation.feeds.read(secret)).toBeUndefined();
    await undo(installation);
    expect(await installation.feeds.read(secret)).toBeDefined();
  });

  it.each<[string, Change]>([
    ['the person is deleted', ({ host }) => host.addUser('student', { status: 'deleted' })],
    ['the host knows the person no more', ({ host }) => host.users.delete('student')],
    ['the person is erased', ({ erasure }) => erasure.erase('student')],
    ['the host knows the place no more', ({ host }) => host.infos.delete(SEMINAR.id)],
    ['the place is deleted', ({ lifeCycle }) => lifeCycle.deleted(SEMINAR)],
    ['the person unsubscribes', ({ feeds }) => feeds.unsubscribe('student', SEMINAR)],
    ['a coach withdraws all', ({ feeds }) => feeds.revokeAll('coach', SEMINAR)],
  ])('after %s', async (_why, change) => {
    const installation = await createConfigured();
    const secret = await subscribe(installation, 'student');
    await change(installation);
    expect(await installation.feeds.read(secret)).toBeUndefined();
  });

  it('but an error, while it cannot be read', async () => {
    const installation = await createConfigured();
    const secret = await subscribe(installation, 'student');
    installation.host.places.access = () => Promise.reject(new Error('The host is busy.'));
    await expect(installation.feeds.read(secret)).rejects.toThrow('busy');
  });
});
