import { describe, expect, it } from '@jest/globals';
import type { MeetingEvent, MeetingOutcome, Profile, SettingsRecord } from '../src/index.js';
import { toPlaceKey } from '../src/index.js';
import { COURSE, SEMINAR, aProfileInput, configure, createInstallation } from './support/installation.js';
import type { Installation } from './support/installation.js';

const START = Date.UTC(2026, 2, 5, 9) / 1000;

async function createWithProfile(): Promise<
  Installation & { profile: Profile; anEvent: (change?: Partial<MeetingEvent>) => MeetingEvent }
> {
  const installation = await createInstallation();
  const profile = await configure(installation, { places: [SEMINAR] });
  const application = await installation.storage.applications.findByPlace(toPlaceKey(SEMINAR));
  const anEvent = (change: Partial<MeetingEvent> = {}): MeetingEvent => ({
    ...toEvent(application?.contextId ?? ''),
    ...change,
  });
  return { ...installation, profile, anEvent };
}

function toEvent(contextId: string): MeetingEvent {
  const description = '<p><a href="https://us05web.zoom.us/j/88188039049?pwd=x">Click here to join</a></p>';
  return { name: 'Cells', description, contextId, timestart: START, timeduration: 3600 };
}

/** What became of the only event of a call. */
async function apply(
  { calendar }: Pick<Installation, 'calendar'>,
  profile: Profile,
  event: MeetingEvent,
): Promise<MeetingOutcome> {
  const [outcome] = (await calendar.receive(profile, [event])) ?? [];
  if (outcome === undefined) throw new Error('The call is not honoured.');
  return outcome;
}

describe('meetings in the calendar', () => {
  it('makes an entry in the calendar of the place, with a link back to it', async () => {
    const { calendar, host, profile, anEvent } = await createWithProfile();
    const outcome = await apply({ calendar }, profile, anEvent());
    expect(outcome).toMatchObject({ applied: true, entry: { moodleId: 1, title: 'Cells' } });
    expect([...host.entries.values()]).toEqual([
      {
        title: 'Cells',
        start: new Date('2026-03-05T09:00:00Z'),
        end: new Date('2026-03-05T10:00:00Z'),
        place: 'seminar',
        link: 'seminar',
      },
    ]);
  });

  it('moves the entry of a rescheduled meeting instead of doubling it', async () => {
    const { calendar, host, profile, anEvent } = await createWithProfile();
    const first = await apply({ calendar }, profile, anEvent());
    const second = await apply({ calendar }, profile, anEvent({ name: 'Cells II', timestart: START + 86_400 }));
    expect(second).toMatchObject({ entry: { moodleId: 1 } });
    expect(first.applied && second.applied && second.entry.id === first.entry.id).toBe(true);
    expect([...host.entries.values()]).toMatchObject([{ title: 'Cells II', start: new Date('2026-03-06T09:00:00Z') }]);
  });

  it('makes one entry of simultaneous calls for one meeting', async () => {
    const { calendar, host, profile, anEvent, storage } = await createWithProfile();
    await Promise.all(Array.from({ length: 10 }, () => apply({ calendar }, profile, anEvent())));
    expect(host.entries.size).toBe(1);
    expect(await storage.calendarEntries.listByContext(anEvent().contextId)).toHaveLength(1);
  });

  it.each([
    ['ERR_CONTEXT_UNKNOWN', { contextId: '123456789012345' }],
    ['ERR_CONTEXT_UNKNOWN', { contextId: '' }],
    ['ERR_MEETING_ID_MISSING', { description: '' }],
    ['ERR_MEETING_ID_MISSING', { description: 'https://us05web.zoom.us/j/' }],
    ['ERR_MEETING_TIME_INVALID', { timestart: 0 }],
    ['ERR_MEETING_TIME_INVALID', { timestart: Number.NaN }],
    ['ERR_MEETING_TIME_INVALID', { timestart: 1e300 }],
    ['ERR_MEETING_TIME_INVALID', { timestart: Date.UTC(2030, 0, 1) }],
    ['ERR_MEETING_TIME_INVALID', { timeduration: -1 }],
  ])('OO-C6 OO-C7 refuses with %s and changes nothing: %j', async (code, change) => {
    const { calendar, host, profile, anEvent } = await createWithProfile();
    expect(await apply({ calendar }, profile, anEvent(change))).toMatchObject({ applied: false, code });
    expect(host.entries.size).toBe(0);
  });

  it('refuses the context of another profile', async () => {
    const { calendar, host, profiles, anEvent } = await createWithProfile();
    const other = await profiles.create('operator', aProfileInput({ name: 'Other' }));
    expect(await apply({ calendar }, other, anEvent())).toMatchObject({ code: 'ERR_CONTEXT_UNKNOWN' });
    expect(host.entries.size).toBe(0);
  });

  it('OO-C8 refuses an event of a place that is gone', async () => {
    const { calendar, host, profile, anEvent } = await createWithProfile();
    host.infos.clear();
    expect(await apply({ calendar }, profile, anEvent())).toMatchObject({ code: 'ERR_CONTEXT_UNKNOWN' });
  });

  it('says so when the host refuses, and succeeds with the same entry when Zoom sends the event again', async () => {
    const { calendar, host, profile, anEvent } = await createWithProfile();
    host.calendarFails = true;
    expect(await apply({ calendar }, profile, anEvent())).toMatchObject({
      applied: false,
      code: 'ERR_CALENDAR_FAILED',
    });
    host.calendarFails = false;
    expect(await apply({ calendar }, profile, anEvent())).toMatchObject({ applied: true, entry: { moodleId: 1 } });
    expect(host.entries.size).toBe(1);
  });

  it('OO-C8 refuses an event of a tool that is switched off', async () => {
    const { calendar, host, profile, anEvent } = await createWithProfile();
    host.switchTool(SEMINAR, false);
    expect(await apply({ calendar }, profile, anEvent())).toMatchObject({ code: 'ERR_CONTEXT_UNKNOWN' });
    host.switchTool(SEMINAR, true);
    expect(await apply({ calendar }, profile, anEvent())).toMatchObject({ applied: true });
  });

  it.each<[string, Partial<SettingsRecord>, Partial<Profile>]>([
    ['ERR_ZOOM_DISABLED', { enabled: false }, {}],
    ['ERR_CALENDAR_DISABLED', { calendarEntries: false }, {}],
    ['ERR_PROFILE_INACTIVE', {}, { status: 'inactive' }],
  ])('OO-S11 honours no call while there is %s, and notes that', async (code, settings, change) => {
    const { calendar, profile, changeSettings, host, activities, anEvent } = await createWithProfile();
    await changeSettings(settings);
    expect(await calendar.receive({ ...profile, ...change }, [anEvent()])).toBeUndefined();
    expect(host.entries.size).toBe(0);
    const { records } = await activities.list({ kind: 'calendar' });
    expect(records).toMatchObject([{ outcome: 'refused', code, detail: { events: 1 }, profileName: 'Main' }]);
  });

  it('OO-U4 notes one activity for a call, with what was applied and why what was not', async () => {
    const { calendar, profile, activities, anEvent } = await createWithProfile();
    const outcomes = await calendar.receive(profile, [anEvent(), undefined, anEvent({ description: '' })]);
    expect(outcomes).toMatchObject([
      { applied: true },
      { applied: false, code: 'ERR_MEETING_UNREADABLE' },
      { applied: false, code: 'ERR_MEETING_ID_MISSING' },
    ]);
    expect((await activities.list({ kind: 'calendar' })).records).toMatchObject([
      {
        outcome: 'refused',
        code: 'ERR_MEETING_UNREADABLE',
        detail: { applied: 1, refused: 2 },
        placeTitle: 'Biology: Seminar',
      },
    ]);
  });

  it('notes a refusal by the host as a failure', async () => {
    const { calendar, host, profile, activities, anEvent } = await createWithProfile();
    host.calendarFails = true;
    await calendar.receive(profile, [anEvent()]);
    expect((await activities.list({ outcome: 'failed' })).records).toMatchObject([{ code: 'ERR_CALENDAR_FAILED' }]);
  });
});

describe('meetings of a course whose places share a context', () => {
  it('ask once a call for the settings and for each place', async () => {
    const installation = await createInstallation();
    const { storage, host, calendar } = installation;
    const profile = await configure(installation, { contextScope: 'course', places: [SEMINAR, COURSE] });
    const application = await storage.applications.findByPlace(toPlaceKey(SEMINAR));
    const asked: string[] = [];
    const { find } = host.places;
    host.places.find = (place) => {
      asked.push(toPlaceKey(place));
      return find(place);
    };
    const load = storage.settings.load.bind(storage.settings);
    storage.settings.load = () => {
      asked.push('settings');
      return load();
    };
    const events = Array.from({ length: 20 }, (_, index) => ({
      ...toEvent(application?.contextId ?? ''),
      description: `https://us05web.zoom.us/j/88188${String(index).padStart(4, '0')}`,
    }));
    expect(await calendar.receive(profile, events)).toHaveLength(20);
    expect(asked.sort()).toEqual([toPlaceKey(SEMINAR), toPlaceKey(COURSE), 'settings'].sort());
  });

  it('go to the place that was launched last, and stay there', async () => {
    const installation = await createInstallation();
    const { storage, host, activityLog, clock } = installation;
    const profile = await configure(installation, { contextScope: 'course', places: [SEMINAR, COURSE] });
    const [element, tool] = await Promise.all(
      [SEMINAR, COURSE].map((place) => storage.applications.findByPlace(toPlaceKey(place))),
    );
    const event = toEvent(element?.contextId ?? '');
    activityLog.noteLaunch(tool?.id ?? '');
    await activityLog.flush();
    await apply(installation, profile, event);
    expect([...host.entries.values()]).toMatchObject([{ place: COURSE.id, link: COURSE.id }]);
    clock.now = new Date(clock.now.getTime() + 1000);
    activityLog.noteLaunch(element?.id ?? '');
    await activityLog.flush();
    await apply(installation, profile, { ...event, timestart: START + 60 });
    expect([...host.entries.values()]).toMatchObject([{ place: COURSE.id, link: COURSE.id }]);
  });
});
