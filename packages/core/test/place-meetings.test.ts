import { describe, expect, it } from '@jest/globals';
import type { CalendarEntryRecord, Place, Profile } from '../src/index.js';
import { storeEntries } from './support/calendar-entries.js';
import { listChanges } from './support/changes.js';
import { subscribe } from './support/feeds.js';
import { COURSE, GROUP, SEMINAR, aProfileInput, configure, createInstallation } from './support/installation.js';
import type { Installation } from './support/installation.js';
import { getApplication, schedule } from './support/meetings.js';
import { readCalendar } from './support/read-calendar.js';

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
    await meetings.remove(userId, SEMINAR, entry.id);
    expect(host.calendar.entries.size).toBe(0);
    expect((await view.get('student', SEMINAR)).meetings).toEqual([]);
  });

  it('is noted as removed, without its title', async () => {
    const installation = await createWithMeeting();
    await installation.meetings.remove('coach', SEMINAR, installation.entry.id);
    const changes = await listChanges(installation);
    expect(changes.find(({ code }) => code === 'meetingRemoved')).toMatchObject({
      person: 'Display coach',
      placeTitle: 'Biology: Seminar',
      profileName: 'Main',
      detail: { startsAt: '2026-03-05T09:00:00.000Z' },
    });
    expect(JSON.stringify(changes)).not.toContain('88188039049');
  });

  it.each(['student', 'stranger', 'operator'])('is not removed by a %s who manages nothing there', async (userId) => {
    const { host, meetings, entry } = await createWithMeeting();
    await expect(meetings.remove(userId, SEMINAR, entry.id)).rejects.toMatchObject({ code: 'ERR_ACCESS_DENIED' });
    expect(host.calendar.entries.size).toBe(1);
  });

  it('is gone for everybody though the host’s calendar fails, and leaves that one later', async () => {
    const { host, meetings, upkeep, view, entry } = await createWithMeeting();
    host.calendar.fails = true;
    await meetings.remove('coach', SEMINAR, entry.id);
    expect((await view.get('student', SEMINAR)).meetings).toEqual([]);
    expect(host.calendar.entries.size).toBe(1);
    host.calendar.fails = false;
    await upkeep.run();
    expect(host.calendar.entries.size).toBe(0);
  });

  it('comes back when Zoom sends it again', async () => {
    const installation = await createWithMeeting();
    const { host, meetings, profile, view, entry } = installation;
    await meetings.remove('coach', SEMINAR, entry.id);
    await schedule(installation, { profile, place: SEMINAR, meeting: '88188039049' });
    expect((await view.get('student', SEMINAR)).meetings).toHaveLength(1);
    expect(host.calendar.entries.size).toBe(1);
  });
});

describe('ERR_CALENDAR_ENTRY_NOT_FOUND', () => {
  type Find = (installation: WithMeeting) => string | Promise<string>;

  it.each<[string, Find]>([
    ['an id that nothing has', () => 'nothing'],
    [
      'a meeting that was removed',
      async ({ meetings, entry }) => {
        await meetings.remove('coach', SEMINAR, entry.id);
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
    [
      'any meeting, while calendar entries are switched off',
      async ({ changeSettings, entry }) => {
        await changeSettings({ calendarEntries: false });
        return entry.id;
      },
    ],
  ])('is told of %s', async (_what, find) => {
    const installation = await createWithMeeting([SEMINAR, GROUP]);
    const { meetings } = installation;
    const id = await find(installation);
    const code = 'ERR_CALENDAR_ENTRY_NOT_FOUND';
    await expect(meetings.remove('coach', SEMINAR, id)).rejects.toMatchObject({ code });
    await expect(meetings.getFile('student', SEMINAR, id)).rejects.toMatchObject({ code });
  });
});

describe('the file of a meeting', () => {
  it('is the meeting as the feed has it, so that no calendar shows it twice', async () => {
    const installation = await createWithMeeting();
    const { feeds, meetings, profile, entry } = installation;
    await schedule(installation, { profile, place: SEMINAR, meeting: '1000000001' });
    const file = readCalendar(await meetings.getFile('student', SEMINAR, entry.id));
    expect(file.meetings).toMatchObject([{ uid: `${entry.id}@campus-1`, summary: 'Meeting 88188039049' }]);
    const secret = await subscribe(installation, 'student');
    const feed = readCalendar((await feeds.read(secret)) ?? '');
    expect(feed.meetings).toHaveLength(2);
    expect(feed.meetings).toContainEqual(file.meetings[0]);
  });

  it('is of a meeting that is over, too', async () => {
    const { clock, meetings, entry } = await createWithMeeting();
    clock.now = new Date('2026-06-01T00:00:00Z');
    expect(await meetings.getFile('student', SEMINAR, entry.id)).toContain('BEGIN:VEVENT');
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
    expect(files.map((file) => readCalendar(file).meetings[0]?.uid)).toEqual([`${id}@campus-1`, `${id}@campus-1`]);
  });
});
