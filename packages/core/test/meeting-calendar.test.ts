import { describe, expect, it } from '@jest/globals';
import type { MeetingEvent, Place } from '../src/index.js';
import { toPlaceKey } from '../src/index.js';
import { COURSE, SEMINAR, aProfileInput, configure } from './support/installation.js';
import type { Installation } from './support/installation.js';
import { DAY, START, aLinkTo, createClassroom, getApplication } from './support/meetings.js';

/** A place is opened now, and later than those before it. */
async function launch(installation: Installation, place: Place): Promise<void> {
  const { clock, storage } = installation;
  clock.now = new Date(clock.now.getTime() + 1000);
  const { id } = await getApplication(installation, place);
  await storage.applications.noteLaunches(new Map([[id, clock.now]]));
}

describe('a meeting', () => {
  it('becomes an entry in the calendar of its place, with a link back to that, and without its join link', async () => {
    const { host, receive, anEvent } = await createClassroom();
    const [outcome] = await receive(anEvent({ description: `<p onclick="x()">Bring a pen</p>${aLinkTo('880001')}` }));
    expect(outcome).toMatchObject({ applied: true, seriesMoodleId: 0, entry: { moodleId: 1, meetingId: '880001' } });
    expect(outcome?.entry.joinUrl).toBeUndefined();
    expect([...host.calendar.entries]).toEqual([
      [
        outcome?.entry.id,
        {
          title: 'Cells',
          description: '<p>Bring a pen</p>',
          joinUrl: undefined,
          start: new Date('2026-03-05T09:00:00Z'),
          end: new Date('2026-03-05T10:00:00Z'),
          target: { kind: 'place', place: SEMINAR },
          link: SEMINAR,
        },
      ],
    ]);
  });

  it('OO-U11 keeps its description, and has its join link where the host wants it', async () => {
    const { host, receive, anEvent, listEntries } = await createClassroom();
    host.calendar.showsJoinLinks = true;
    await receive(anEvent({ description: `<p>Bring a pen</p>${aLinkTo('880001')}` }));
    const joinUrl = 'https://us05web.zoom.us/j/880001';
    expect(host.calendar.list()).toMatchObject([{ description: '<p>Bring a pen</p>', joinUrl }]);
    expect(await listEntries()).toMatchObject([{ joinUrl }]);
  });

  it('moves its entry when it is rescheduled, instead of doubling it', async () => {
    const { host, receive, anEvent } = await createClassroom();
    const [first] = await receive(anEvent());
    const [second] = await receive(anEvent({ name: 'Cells II', timestart: START + DAY }));
    expect(second?.entry).toMatchObject({ id: first?.entry.id, moodleId: 1, revision: 2 });
    expect(host.calendar.list()).toMatchObject([{ title: 'Cells II', start: new Date('2026-03-06T09:00:00Z') }]);
  });

  it('OO-C10 is told to the host again when Zoom sends it again: a renamed place, or a lost entry, is put right', async () => {
    const { host, receive, anEvent, clock } = await createClassroom();
    const [first] = await receive(anEvent());
    host.calendar.entries.clear();
    clock.now = new Date(clock.now.getTime() + 1000);
    const [second] = await receive(anEvent());
    expect(second?.entry).toEqual({ ...first?.entry, appliedRevision: 1 });
    expect(host.calendar.list()).toMatchObject([{ title: 'Cells' }]);
  });

  it('OO-C7 without a number in its link has an entry, too, and the same when it is sent again', async () => {
    const { host, receive, anEvent } = await createClassroom();
    const event = anEvent({ description: 'https://us05web.zoom.us/j/' });
    await receive(event);
    await receive(event, { ...event, name: 'Plants' });
    expect(host.calendar.list().map(({ title }) => title)).toEqual(['Cells', 'Plants']);
  });

  it('has a title that is cut without a broken character, so that the same call again changes nothing', async () => {
    const { receive, anEvent } = await createClassroom();
    const event = anEvent({ name: `${'x'.repeat(254)}\u{1f600}` });
    const [first] = await receive(event);
    const [second] = await receive(event);
    expect(first?.entry.title).toBe('x'.repeat(254));
    expect(second?.entry.revision).toBe(1);
  });

  it('starts now and takes no time where Zoom says neither', async () => {
    const { host, receive, anEvent, clock } = await createClassroom();
    await receive(anEvent({ timestart: undefined, timeduration: 0 }));
    expect(host.calendar.list()).toMatchObject([{ start: clock.now, end: clock.now }]);
  });

  it('is sent to the same context by two profiles without a mix-up', async () => {
    const { calendar, host, profiles, anEvent } = await createClassroom();
    const other = await profiles.create('operator', aProfileInput({ name: 'Other' }));
    expect(await calendar.receive(other, [anEvent()])).toMatchObject([{ applied: false, code: 'ERR_CONTEXT_UNKNOWN' }]);
    expect(host.calendar.writes).toBe(0);
  });

  it('keeps its entry when the place gets another profile, whose token reaches it from then on', async () => {
    const { applications, calendar, host, profile, profiles, anEvent, receive } = await createClassroom();
    const [first] = await receive(anEvent());
    const other = await profiles.create('operator', aProfileInput({ name: 'Other' }));
    await applications.chooseProfile('author', SEMINAR, { profileId: other.id, formerProfileId: profile.id });
    expect(await calendar.receive(profile, [anEvent()])).toMatchObject([{ code: 'ERR_CONTEXT_UNKNOWN' }]);
    const [outcome] = await calendar.receive(other, [anEvent({ name: 'Cells II' })]);
    expect(outcome).toMatchObject({ applied: true, entry: { id: first?.entry.id } });
    expect(host.calendar.list()).toMatchObject([{ title: 'Cells II', link: SEMINAR }]);
  });
});

describe('an event that is refused', () => {
  it.each<[string, Partial<MeetingEvent>]>([
    ['ERR_CONTEXT_UNKNOWN', { contextId: '123456789012345' }],
    ['ERR_CONTEXT_UNKNOWN', { contextId: '' }],
    ['ERR_MEETING_TIME_INVALID', { timestart: 0 }],
    ['ERR_MEETING_TIME_INVALID', { timestart: -1 }],
    ['ERR_MEETING_TIME_INVALID', { timestart: Number.NaN }],
    ['ERR_MEETING_TIME_INVALID', { timestart: 1.5 }],
    ['ERR_MEETING_TIME_INVALID', { timestart: 1e300 }],
    ['ERR_MEETING_TIME_INVALID', { timestart: Date.UTC(2026, 2, 5, 9) }],
    ['ERR_MEETING_TIME_INVALID', { timeduration: -1 }],
    ['ERR_MEETING_TIME_INVALID', { timeduration: Number.POSITIVE_INFINITY }],
    ['ERR_MEETING_TIME_INVALID', { timeduration: 367 * DAY }],
  ])('OO-C6 says why (%s), and the others of the call are applied: %j', async (code, change) => {
    const { calendar, host, profile, anEvent } = await createClassroom();
    const other = anEvent({ name: 'Plants', description: aLinkTo('880002') });
    const outcomes = await calendar.receive(profile, [anEvent(change), undefined, other]);
    expect(outcomes).toMatchObject([
      { applied: false, code },
      { applied: false, code: 'ERR_MEETING_UNREADABLE' },
      { applied: true, entry: { title: 'Plants' } },
    ]);
    expect(host.calendar.list()).toMatchObject([{ title: 'Plants' }]);
  });

  it('OO-S11 is each one while calendar entries are switched off', async () => {
    const { calendar, changeSettings, host, profile, anEvent } = await createClassroom();
    await changeSettings({ calendarEntries: false });
    const refusal = { applied: false, code: 'ERR_CALENDAR_DISABLED' };
    expect(await calendar.receive(profile, [anEvent(), undefined])).toMatchObject([refusal, refusal]);
    expect(host.calendar.writes).toBe(0);
  });

  it('OO-S11 is that of a type of place that is switched off', async () => {
    const { calendar, changeSettings, profile, anEvent } = await createClassroom();
    await changeSettings({ enabledForCourseElement: false });
    expect(await calendar.receive(profile, [anEvent()])).toMatchObject([{ code: 'ERR_CONTEXT_UNKNOWN' }]);
  });

  it('OO-C8 is that of a place that is gone, or whose tool is switched off', async () => {
    const { calendar, host, profile, anEvent, receive } = await createClassroom();
    host.switchTool(SEMINAR, false);
    expect(await calendar.receive(profile, [anEvent()])).toMatchObject([{ code: 'ERR_CONTEXT_UNKNOWN' }]);
    host.switchTool(SEMINAR, true);
    expect(await receive(anEvent())).toHaveLength(1);
    host.infos.clear();
    expect(await calendar.receive(profile, [anEvent()])).toMatchObject([{ code: 'ERR_CONTEXT_UNKNOWN' }]);
  });

  it('is what the host refuses, which is stored and succeeds as the same entry when Zoom sends it again', async () => {
    const { calendar, host, profile, anEvent, receive, listEntries } = await createClassroom();
    host.calendar.fails = true;
    expect(await calendar.receive(profile, [anEvent()])).toMatchObject([{ code: 'ERR_CALENDAR_FAILED' }]);
    const [stored] = await listEntries();
    host.calendar.fails = false;
    const [outcome] = await receive(anEvent());
    expect(outcome?.entry).toMatchObject({ id: stored?.id, moodleId: 1 });
    expect(host.calendar.entries.size).toBe(1);
  });

  it('is only the one that the host refuses', async () => {
    const { calendar, host, profile, anEvent, log } = await createClassroom();
    host.calendar.before = ({ title }) =>
      title === 'Cells' ? Promise.reject(new Error('No cells.')) : Promise.resolve();
    const plants = anEvent({ name: 'Plants', description: aLinkTo('880002') });
    expect(await calendar.receive(profile, [anEvent(), plants])).toMatchObject([
      { applied: false, code: 'ERR_CALENDAR_FAILED' },
      { applied: true },
    ]);
    expect(log).toEqual(['The host refused calendar entries; they are tried again later.']);
  });
});

describe('two profiles whose places share a context', () => {
  /** A place of the course with a profile of its own each; both have the same meeting. */
  const createShared = async (event: Partial<MeetingEvent> = {}) => {
    const classroom = await createClassroom({ contextScope: 'course' });
    const { calendar, anEvent } = classroom;
    const other = await configure(classroom, { name: 'Other', contextScope: 'course', places: [COURSE] });
    const [outcome] = await calendar.receive(other, [anEvent(event)]);
    if (outcome?.applied !== true) throw new Error('The contexts are not shared.');
    return { ...classroom, entry: outcome.entry };
  };

  it.each([
    ['with the same link', {}],
    ['without a link', { description: '' }],
  ])('have an entry each for a meeting %s, which the other changes in nothing', async (_what, change) => {
    const { receive, anEvent, entry, listEntries, host } = await createShared(change);
    const [own] = await receive(anEvent({ ...change, timeduration: 60 }));
    expect(own).toMatchObject({ seriesMoodleId: 0, entry: { occurrence: 1 } });
    expect(await listEntries()).toEqual([
      { ...entry, appliedRevision: 1 },
      expect.objectContaining({ id: own?.entry.id }),
    ]);
    const [again] = await receive(anEvent({ ...change, timeduration: 120 }));
    expect(again?.entry.id).toBe(own?.entry.id);
    expect(host.calendar.list().map(({ link }) => link)).toEqual([COURSE, SEMINAR]);
  });

  it('keep their dates when the other sends the whole series', async () => {
    const { receive, anEvent, entry, listEntries } = await createShared({ timestart: START + 9 * DAY });
    const dates = await receive(anEvent(), anEvent({ timestart: START + DAY }));
    expect(dates.map(({ entry: { occurrence } }) => occurrence)).toEqual([1, 2]);
    await receive(anEvent({ timestart: START + 2 * DAY }), anEvent({ timestart: START + 3 * DAY }));
    expect(await listEntries()).toContainEqual({ ...entry, appliedRevision: 1 });
    expect(await listEntries()).toHaveLength(3);
  });
});

describe('places of a course that share a context', () => {
  const shared = { contextScope: 'course', places: [SEMINAR, COURSE] } as const;
  const course = { kind: 'course', id: 'biology' };

  it('have one entry a meeting in the calendar of the course, whichever of them was launched last', async () => {
    const classroom = await createClassroom(shared);
    const { host, receive, anEvent } = classroom;
    await launch(classroom, COURSE);
    const [first] = await receive(anEvent());
    expect(host.calendar.list()).toMatchObject([{ target: course, link: COURSE }]);
    await launch(classroom, SEMINAR);
    const [second] = await receive(anEvent());
    expect(second?.entry.id).toBe(first?.entry.id);
    expect(host.calendar.list()).toMatchObject([{ target: course, link: SEMINAR }]);
  });

  it('are linked to by one that participants see, if there is one', async () => {
    const classroom = await createClassroom(shared);
    const { host, receive, anEvent } = classroom;
    await launch(classroom, SEMINAR);
    host.change(SEMINAR, { visible: false });
    await receive(anEvent());
    expect(host.calendar.list()).toMatchObject([{ target: course, link: COURSE }]);
    host.change(COURSE, { visible: false });
    await receive(anEvent());
    expect(host.calendar.list()).toMatchObject([{ target: course, link: SEMINAR }]);
  });

  it('are linked to by one that is open, in the calendar of the course all the same', async () => {
    const classroom = await createClassroom(shared);
    const { host, receive, anEvent } = classroom;
    await launch(classroom, COURSE);
    host.switchTool(COURSE, false);
    await receive(anEvent());
    expect(host.calendar.list()).toMatchObject([{ target: course, link: SEMINAR }]);
  });

  it('keep one entry when the type of the one that it led to is switched off', async () => {
    const classroom = await createClassroom(shared);
    const { changeSettings, host, receive, anEvent } = classroom;
    await launch(classroom, COURSE);
    const [first] = await receive(anEvent());
    await changeSettings({ enabledForCourseTool: false });
    const [second] = await receive(anEvent());
    expect(second?.entry.id).toBe(first?.entry.id);
    expect(host.calendar.list()).toMatchObject([{ link: SEMINAR }]);
  });

  it('OO-K7 are asked for once a call, and all is stored in one step', async () => {
    const { calendar, host, profile, storage, anEvent } = await createClassroom(shared);
    const asked: string[] = [];
    const note = <Rest extends unknown[], Answer>(what: string, method: (...rest: Rest) => Answer) => {
      return (...rest: Rest): Answer => {
        asked.push(what);
        return method(...rest);
      };
    };
    const { find } = host.places;
    host.places.find = (place) => note(toPlaceKey(place), find)(place);
    storage.settings.load = note('settings', storage.settings.load.bind(storage.settings));
    storage.calendarEntries.save = note('save', storage.calendarEntries.save.bind(storage.calendarEntries));
    const events = Array.from({ length: 500 }, (_, index) => anEvent({ description: aLinkTo(`${880_000 + index}`) }));
    const outcomes = await calendar.receive(profile, events);
    expect(outcomes.filter(({ applied }) => applied)).toHaveLength(500);
    expect(asked.sort()).toEqual(['settings', 'save', toPlaceKey(SEMINAR), toPlaceKey(COURSE)].sort());
    expect(host.calendar.entries.size).toBe(500);
  });
});

describe('the activities of calendar calls', () => {
  it('OO-U4 tell for each call what was applied, and why what was not', async () => {
    const { calendar, profile, activities, anEvent } = await createClassroom();
    await calendar.receive(profile, [anEvent(), undefined, anEvent({ timestart: -1 })]);
    expect((await activities.list({ kind: 'calendar' })).records).toMatchObject([
      {
        outcome: 'refused',
        code: 'ERR_MEETING_UNREADABLE',
        detail: { applied: 1, refused: 2 },
        placeTitle: 'Biology: Seminar',
        profileName: 'Main',
      },
    ]);
  });

  it('tell a refusal by the host as a failure', async () => {
    const { calendar, host, profile, activities, anEvent } = await createClassroom();
    host.calendar.fails = true;
    await calendar.receive(profile, [anEvent()]);
    expect((await activities.list({ outcome: 'failed' })).records).toMatchObject([{ code: 'ERR_CALENDAR_FAILED' }]);
  });
});
