import { describe, expect, it } from '@jest/globals';
import type { MeetingEvent, Profile } from '../src/index.js';
import { toPlaceKey } from '../src/index.js';
import { SEMINAR, createInstallation, aProfileInput } from './support/installation.js';
import type { Installation } from './support/installation.js';

const START = Date.UTC(2026, 2, 5, 9) / 1000;

async function createWithProfile(): Promise<
  Installation & { profile: Profile; anEvent: (change?: Partial<MeetingEvent>) => MeetingEvent }
> {
  const installation = await createInstallation();
  const profile = await installation.profiles.create(aProfileInput({ name: 'Main', ltiKey: 'key' }));
  await installation.applications.chooseProfile('author', SEMINAR, profile.id);
  const application = await installation.storage.applications.findByPlace(toPlaceKey(SEMINAR));
  const anEvent = (change: Partial<MeetingEvent> = {}): MeetingEvent => ({
    name: 'Cells',
    description: '<p><a href="https://us05web.zoom.us/j/88188039049?pwd=x">Click here to join</a></p>',
    contextId: application?.contextId ?? '',
    timestart: START,
    timeduration: 3600,
    ...change,
  });
  return { ...installation, profile, anEvent };
}

describe('meetings in the calendar', () => {
  it('makes an entry in the calendar of the place, with a link back to it', async () => {
    const { calendar, host, profile, anEvent } = await createWithProfile();
    const outcome = await calendar.apply(profile, anEvent());
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
    const first = await calendar.apply(profile, anEvent());
    const second = await calendar.apply(profile, anEvent({ name: 'Cells II', timestart: START + 86_400 }));
    expect(second).toMatchObject({ entry: { moodleId: 1 } });
    expect(first.applied && second.applied && second.entry.id === first.entry.id).toBe(true);
    expect([...host.entries.values()]).toMatchObject([{ title: 'Cells II', start: new Date('2026-03-06T09:00:00Z') }]);
  });

  it('makes one entry of simultaneous calls for one meeting', async () => {
    const { calendar, host, profile, anEvent, storage } = await createWithProfile();
    await Promise.all(Array.from({ length: 10 }, () => calendar.apply(profile, anEvent())));
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
    ['ERR_MEETING_TIME_INVALID', { timeduration: -1 }],
  ])('OO-C6 OO-C7 refuses with %s and changes nothing: %j', async (code, change) => {
    const { calendar, host, profile, anEvent } = await createWithProfile();
    expect(await calendar.apply(profile, anEvent(change))).toMatchObject({ applied: false, code });
    expect(host.entries.size).toBe(0);
  });

  it('refuses the context of another profile', async () => {
    const { calendar, host, profiles, anEvent } = await createWithProfile();
    const other = await profiles.create(aProfileInput({ name: 'Other', ltiKey: 'other' }));
    expect(await calendar.apply(other, anEvent())).toMatchObject({ code: 'ERR_CONTEXT_UNKNOWN' });
    expect(host.entries.size).toBe(0);
  });

  it('OO-C8 refuses an event of a place that is gone', async () => {
    const { calendar, host, profile, anEvent } = await createWithProfile();
    host.infos.clear();
    expect(await calendar.apply(profile, anEvent())).toMatchObject({ code: 'ERR_CONTEXT_UNKNOWN' });
  });

  it('says so when the host refuses, and succeeds with the same entry when Zoom sends the event again', async () => {
    const { calendar, host, profile, anEvent } = await createWithProfile();
    host.calendarFails = true;
    expect(await calendar.apply(profile, anEvent())).toMatchObject({ applied: false, code: 'ERR_CALENDAR_FAILED' });
    host.calendarFails = false;
    expect(await calendar.apply(profile, anEvent())).toMatchObject({ applied: true, entry: { moodleId: 1 } });
    expect(host.entries.size).toBe(1);
  });

  it('OO-S11 is closed while the module, the calendar entries or the profile are switched off', async () => {
    const { calendar, profile, settings } = await createWithProfile();
    const on = await settings.load();
    expect(await calendar.isOpenFor(profile)).toBe(true);
    expect(await calendar.isOpenFor({ ...profile, status: 'inactive' })).toBe(false);
    await settings.save({ ...on, calendarEntries: false });
    expect(await calendar.isOpenFor(profile)).toBe(false);
    await settings.save({ ...on, enabled: false });
    expect(await calendar.isOpenFor(profile)).toBe(false);
  });
});
