import { describe, expect, it } from '@jest/globals';
import type { Place } from '../src/index.js';
import {
  COURSE,
  SEMINAR,
  aProfileChange,
  aProfileInput,
  configure,
  createInstallation,
} from './support/installation.js';
import { storeEntries } from './support/calendar-entries.js';
import type { Installation } from './support/installation.js';

type Configured = Installation & { readonly profileId: string };

async function createConfigured(places: readonly Place[] = [SEMINAR]): Promise<Configured> {
  const installation = await createInstallation();
  const { id } = await configure(installation, { places, contextScope: places.length > 1 ? 'course' : 'place' });
  return { ...installation, profileId: id };
}

async function addMeetings(installation: Installation, place: Place, hours: readonly number[]): Promise<void> {
  const toStart = (hour: number): Date => new Date(installation.clock.now.getTime() + hour * 3_600_000);
  const entries = hours.map((hour) => ({ title: `Meeting ${hour}`, startsAt: toStart(hour) }));
  await storeEntries(installation, place, entries);
}

describe('the view of a place', () => {
  it('shows a participant what there is', async () => {
    const { view } = await createConfigured();
    expect(await view.get('student', SEMINAR)).toMatchObject({
      title: 'Seminar',
      mayConfigure: false,
      mayHost: false,
      studentsCanHost: false,
      profileName: 'Main',
      obstacle: undefined,
      consent: { required: false, acceptedAt: undefined },
      meetings: [],
      timeZone: 'Europe/Zurich',
    });
  });

  it.each([
    ['student', false, false],
    ['coach', true, false],
    ['author', true, true],
  ])('tells a %s apart', async (userId, mayHost, mayConfigure) => {
    const { view } = await createConfigured();
    expect(await view.get(userId, SEMINAR)).toMatchObject({ mayHost, mayConfigure });
  });

  it('OO-U14 tells who may host by the profile’s role map', async () => {
    const { view, profiles, profileId } = await createConfigured();
    const swapped = { coach: 'learner', participant: 'instructor' } as const;
    const roleMap = { courseElement: swapped, courseTool: swapped, groupTool: swapped };
    await profiles.update('operator', profileId, aProfileChange({ roleMap, studentsCanHost: true }));
    expect(await view.get('student', SEMINAR)).toMatchObject({ mayHost: true, studentsCanHost: true });
    expect(await view.get('coach', SEMINAR)).toMatchObject({ mayHost: false });
    expect(await view.get('author', SEMINAR)).toMatchObject({ mayHost: true });
  });

  it.each<[string, object, (installation: Configured) => unknown]>([
    ['ERR_ZOOM_DISABLED', {}, ({ changeSettings }) => changeSettings({ enabled: false })],
    ['ERR_ZOOM_DISABLED', {}, ({ changeSettings }) => changeSettings({ enabledForCourseElement: false })],
    [
      'ERR_PROFILE_INACTIVE',
      { name: 'Main' },
      ({ profiles, profileId }) => profiles.update('operator', profileId, aProfileChange({ status: 'inactive' })),
    ],
    ['ERR_EMAIL_MISSING', {}, ({ host }) => host.addUser('student', { email: undefined })],
    ['ERR_EMAIL_MALFORMED', { email: 'sam@home' }, ({ host }) => host.addUser('student', { email: ' Sam@Home' })],
  ])('says what stands in the way: %s %j', async (code, values, change) => {
    const installation = await createConfigured();
    await change(installation);
    const { obstacle, consent, title } = await installation.view.get('student', SEMINAR);
    expect(obstacle).toEqual({ code, values });
    expect(consent.items).toEqual([]);
    expect(title).toBe('Seminar');
  });

  it('OO-S19 says that a place is not configured, and stores nothing', async () => {
    const { view, storage } = await createInstallation();
    expect(await view.get('student', SEMINAR)).toMatchObject({
      obstacle: { code: 'ERR_PLACE_NOT_CONFIGURED' },
      profileName: undefined,
      mayHost: false,
    });
    expect(await storage.applications.findByPlace('courseElement:seminar')).toBeUndefined();
  });

  it('OO-U4 tells operators, once a minute, who could not open Zoom and why', async () => {
    const { view, host, activities } = await createConfigured();
    host.addUser('student', { email: undefined });
    for (let time = 0; time < 3; time += 1) await view.get('student', SEMINAR);
    expect((await activities.list({ kind: 'launch' })).records).toMatchObject([
      { outcome: 'refused', code: 'ERR_EMAIL_MISSING', person: 'Display student', placeTitle: 'Biology: Seminar' },
    ]);
  });

  it('tells the first obstacle of several, in the order of a launch', async () => {
    const { view, host, profiles, profileId, changeSettings } = await createConfigured();
    host.addUser('student', { email: undefined });
    await profiles.update('operator', profileId, aProfileChange({ status: 'inactive' }));
    expect((await view.get('student', SEMINAR)).obstacle?.code).toBe('ERR_PROFILE_INACTIVE');
    await changeSettings({ enabled: false });
    expect((await view.get('student', SEMINAR)).obstacle?.code).toBe('ERR_ZOOM_DISABLED');
  });

  it.each<[string, string, (installation: Configured) => unknown]>([
    ['a stranger', 'stranger', () => undefined],
    ['a suspended user', 'student', ({ host }) => host.addUser('student', { status: 'suspended' })],
    ['an unknown user', 'nobody', () => undefined],
    ['everybody, once the place is gone', 'student', ({ host }) => host.infos.clear()],
    ['everybody, once the tool is off', 'author', ({ host }) => host.switchTool(SEMINAR, false)],
  ])('is refused to %s', async (_who, userId, change) => {
    const installation = await createConfigured();
    await change(installation);
    await expect(installation.view.get(userId, SEMINAR)).rejects.toMatchObject({ code: 'ERR_ACCESS_DENIED' });
  });
});

describe('OO-U10 the next meetings of a place', () => {
  it('are without those that are over, the earliest first', async () => {
    const installation = await createConfigured();
    await addMeetings(installation, SEMINAR, [9, 1, -3, -0.5, 7, 3, 5]);
    const { meetings } = await installation.view.get('student', SEMINAR);
    expect(meetings.map(({ title }) => title)).toEqual([-0.5, 1, 3, 5, 7, 9].map((hour) => `Meeting ${hour}`));
    expect(Object.keys(meetings[0] ?? {}).sort()).toEqual(['dates', 'endsAt', 'id', 'startsAt', 'title']);
  });

  it('are at most a thousand', async () => {
    const installation = await createConfigured();
    const hours = Array.from({ length: 1020 }, (_, at) => at + 1);
    await addMeetings(installation, SEMINAR, hours.toReversed());
    const { meetings } = await installation.view.get('student', SEMINAR);
    expect(meetings.map(({ title }) => title)).toEqual(hours.slice(0, 1000).map((hour) => `Meeting ${hour}`));
  });

  it('are none that end later than a date can be written, though one is stored', async () => {
    const installation = await createConfigured();
    const hoursTo = (year: number): number => (Date.UTC(year, 0, 1) - installation.clock.now.getTime()) / 3_600_000;
    await addMeetings(installation, SEMINAR, [1, hoursTo(9999), hoursTo(10_000), hoursTo(58_000)]);
    const { meetings } = await installation.view.get('student', SEMINAR);
    expect(meetings.map(({ endsAt }) => endsAt.getUTCFullYear())).toEqual([2026, 9999]);
  });

  it('are those of the whole course where its places share a context', async () => {
    const installation = await createConfigured([SEMINAR, COURSE]);
    await addMeetings(installation, SEMINAR, [1]);
    await addMeetings(installation, COURSE, [2]);
    for (const place of [SEMINAR, COURSE]) {
      const { meetings } = await installation.view.get('student', place);
      expect(meetings.map(({ title }) => title)).toEqual(['Meeting 1', 'Meeting 2']);
    }
  });

  it('are not those of a place of the same course that opens another profile’s Zoom', async () => {
    const installation = await createConfigured([SEMINAR, COURSE]);
    await addMeetings(installation, COURSE, [2]);
    const { id } = await installation.profiles.create('operator', aProfileInput({ name: 'Other' }));
    const decision = { profileId: id, formerProfileId: installation.profileId };
    await installation.applications.chooseProfile('author', SEMINAR, decision);
    expect((await installation.view.get('student', SEMINAR)).meetings).toEqual([]);
    expect((await installation.view.get('student', COURSE)).meetings).toHaveLength(1);
  });

  it.each([{ enabled: false }, { enabledForCourseElement: false }])(
    'are not shown while it is set: %j',
    async (change) => {
      const installation = await createConfigured();
      await addMeetings(installation, SEMINAR, [1]);
      await installation.changeSettings(change);
      expect((await installation.view.get('student', SEMINAR)).meetings).toEqual([]);
    },
  );
});

describe('what the view tells of the calendar', () => {
  it.each<[string, boolean, number]>([
    ['student', false, 0],
    ['coach', true, 2],
    ['author', true, 2],
    ['operator', true, 2],
  ])('is, to the %s, who manages it and how many subscribe', async (userId, mayManage, feeds) => {
    const installation = await createConfigured();
    installation.host.allow('operator', SEMINAR, {});
    await installation.feeds.subscribe('student', SEMINAR);
    await installation.feeds.subscribe('coach', SEMINAR);
    const { calendar } = await installation.view.get(userId, SEMINAR);
    expect(calendar).toMatchObject({ isOn: true, mayManage, feeds });
  });

  it('is the person’s own address, to nobody else', async () => {
    const { feeds, view } = await createConfigured();
    expect((await view.get('student', SEMINAR)).calendar.feedUrl).toBeUndefined();
    await feeds.subscribe('student', SEMINAR);
    expect((await view.get('student', SEMINAR)).calendar.feedUrl).toBe(await feeds.findUrl('student', SEMINAR));
    expect((await view.get('author', SEMINAR)).calendar.feedUrl).toBeUndefined();
  });

  it.each([{ calendarEntries: false }, { enabled: false }, { enabledForCourseElement: false }])(
    'is that it is off while it is set: %j',
    async (change) => {
      const { changeSettings, view } = await createConfigured();
      await changeSettings(change);
      expect((await view.get('student', SEMINAR)).calendar.isOn).toBe(false);
    },
  );

  it('is that it is off where Zoom is not configured', async () => {
    const { view } = await createInstallation();
    const off = { isOn: false, mayManage: true, feedUrl: undefined, feeds: 0 };
    expect((await view.get('coach', SEMINAR)).calendar).toEqual(off);
  });
});
