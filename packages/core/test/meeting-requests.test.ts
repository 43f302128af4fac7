import { describe, expect, it } from '@jest/globals';
import type { MeetingQuery } from '../src/index.js';
import { COURSE, GROUP, SEMINAR, configure } from './support/installation.js';
import { DAY, START, aLinkTo, anEvent, createClassroom, getApplication } from './support/meetings.js';
import type { Classroom } from './support/meetings.js';

/** A series of three dates (Moodle ids 1 to 3) and a single meeting (4); a meeting of another profile (5). */
async function createWithMeetings() {
  const classroom = await createClassroom();
  const { receive, calendar } = classroom;
  await receive(...[0, 1, 2].map((index) => classroom.anEvent({ timestart: START + index * DAY })));
  await receive(classroom.anEvent({ name: 'Plants', description: aLinkTo('880002'), timestart: START + 9 * DAY }));
  const other = await configure(classroom, { name: 'Other', places: [GROUP] });
  const { contextId: otherContextId } = await getApplication(classroom, GROUP);
  await calendar.receive(other, [anEvent(otherContextId)]);
  return { ...classroom, other, otherContextId };
}

function listShown({ host }: Pick<Classroom, 'host'>): string[] {
  return host.calendar.list().map(({ title, start }) => `${title} ${start.getUTCDate()}`);
}

describe("the removal of meetings by Moodle's ids", () => {
  it.each([
    ['one date of a series', [{ moodleId: 1, series: false }], ['Cells 6', 'Cells 7', 'Plants 14', 'Cells 5']],
    ['a series', [{ moodleId: 2, series: true }], ['Plants 14', 'Cells 5']],
    ['a meeting as a series', [{ moodleId: 4, series: true }], ['Cells 5', 'Cells 6', 'Cells 7', 'Cells 5']],
    [
      'a date by two of its names',
      [
        { moodleId: 3, series: false },
        { moodleId: 3, series: false },
      ],
      ['Cells 5', 'Cells 6', 'Plants 14', 'Cells 5'],
    ],
    ['nothing', [], ['Cells 5', 'Cells 6', 'Cells 7', 'Plants 14', 'Cells 5']],
  ])('OO-U11 removes %s', async (_what, deletions, shown) => {
    const classroom = await createWithMeetings();
    expect(await classroom.meetingRequests.remove(classroom.profile, deletions)).toBe(true);
    expect(listShown(classroom)).toEqual(shown);
  });

  it.each([
    ['that nobody has', 99],
    ['of another profile', 5],
  ])('removes nothing at all if one is an id %s', async (_what, moodleId) => {
    const classroom = await createWithMeetings();
    const deletions = [1, moodleId].map((id) => ({ moodleId: id, series: false }));
    expect(await classroom.meetingRequests.remove(classroom.profile, deletions)).toBe(false);
    expect(listShown(classroom)).toHaveLength(5);
  });

  it('makes the next date the first of the series', async () => {
    const { meetingRequests, profile, contextId } = await createWithMeetings();
    await meetingRequests.remove(profile, [{ moodleId: 1, series: false }]);
    const { found } = await meetingRequests.find(profile, { moodleIds: [], contextIds: [contextId] });
    expect(found.map(({ entry, seriesMoodleId }) => [entry.moodleId, seriesMoodleId])).toEqual([
      [2, 2],
      [3, 2],
      [4, 0],
    ]);
  });

  it('never uses an id again: what was removed is unknown from then on', async () => {
    const { meetingRequests, profile, receive, anEvent: anEventHere } = await createWithMeetings();
    await meetingRequests.remove(profile, [{ moodleId: 4, series: false }]);
    expect(await meetingRequests.remove(profile, [{ moodleId: 4, series: false }])).toBe(false);
    const [again] = await receive(anEventHere({ name: 'Plants', description: aLinkTo('880002') }));
    expect(again?.entry.moodleId).toBe(6);
  });

  it('is noted as an activity of the calendar', async () => {
    const { meetingRequests, profile, activities } = await createWithMeetings();
    await meetingRequests.remove(profile, [{ moodleId: 1, series: true }]);
    const { records } = await activities.list({ kind: 'calendar' });
    expect(records.filter(({ detail }) => detail['removed'] !== undefined)).toMatchObject([
      { outcome: 'ok', detail: { removed: 3 }, profileName: 'Main', placeTitle: 'Biology: Seminar' },
    ]);
  });

  it.each([
    ['ERR_CALENDAR_ENTRY_NOT_FOUND', true, 99],
    ['ERR_CALENDAR_DISABLED', false, 1],
  ])('OO-U4 is noted, when it is refused, with %s', async (code, calendarEntries, moodleId) => {
    const { meetingRequests, profile, changeSettings, activities } = await createWithMeetings();
    await changeSettings({ calendarEntries });
    await meetingRequests.remove(profile, [{ moodleId, series: false }]).catch(() => false);
    const { records } = await activities.list({ kind: 'calendar' });
    const refused = records.filter(({ outcome }) => outcome === 'refused');
    expect(refused).toMatchObject([{ code, profileName: profile.name }]);
  });

  it('OO-S11 is refused while calendar entries are switched off', async () => {
    const classroom = await createWithMeetings();
    await classroom.changeSettings({ calendarEntries: false });
    const removal = classroom.meetingRequests.remove(classroom.profile, [{ moodleId: 1, series: false }]);
    await expect(removal).rejects.toMatchObject({ code: 'ERR_CALENDAR_DISABLED' });
    expect(listShown(classroom)).toHaveLength(5);
  });
});

describe('the removal of meetings of places that share a context', () => {
  /** Zoom's meeting of the element, and the same meeting of the course tool with a profile of its own. */
  const createShared = async () => {
    const classroom = await createClassroom({ contextScope: 'course' });
    const { calendar, anEvent: anEventHere, receive } = classroom;
    const other = await configure(classroom, { name: 'Other', contextScope: 'course', places: [COURSE] });
    await receive(anEventHere(), anEventHere({ timestart: START + DAY }));
    await calendar.receive(other, [anEventHere({ timestart: START + 2 * DAY })]);
    return classroom;
  };

  it('takes no date of another profile along with a series', async () => {
    const { meetingRequests, profile, host } = await createShared();
    expect(await meetingRequests.remove(profile, [{ moodleId: 1, series: true }])).toBe(true);
    expect(host.calendar.list()).toMatchObject([{ link: COURSE }]);
  });

  it('finds no date of another profile, nor counts it to a series', async () => {
    const { meetingRequests, profile, contextId } = await createShared();
    await meetingRequests.remove(profile, [{ moodleId: 2, series: false }]);
    const { found } = await meetingRequests.find(profile, { moodleIds: [3], contextIds: [contextId] });
    expect(found.map(({ entry, seriesMoodleId }) => [entry.moodleId, seriesMoodleId])).toEqual([[1, 0]]);
  });
});

describe('OO-S11 meetings of a type of place that is switched off', () => {
  it('are found and removed by nobody', async () => {
    const { changeSettings, meetingRequests, profile, contextId, host } = await createWithMeetings();
    await changeSettings({ enabledForCourseElement: false });
    const query = { moodleIds: [1], contextIds: [contextId] };
    expect(await meetingRequests.find(profile, query)).toEqual({ found: [], unknownContexts: [contextId] });
    expect(await meetingRequests.remove(profile, [{ moodleId: 1, series: true }])).toBe(false);
    expect(host.calendar.entries.size).toBe(5);
  });

  it('are neither found nor removed along with those of the places beside them', async () => {
    const classroom = await createClassroom({ contextScope: 'course', places: [SEMINAR, COURSE] });
    const {
      changeSettings,
      meetingRequests,
      profile,
      contextId,
      host,
      storage,
      receive,
      anEvent: anEventHere,
    } = classroom;
    await receive(anEventHere(), anEventHere({ timestart: START + DAY }));
    const [first, second] = await classroom.listEntries();
    const [element, tool] = await Promise.all([SEMINAR, COURSE].map((place) => getApplication(classroom, place)));
    if (first === undefined || second === undefined || !element || !tool) throw new Error('There are no dates.');
    const updates = [
      { ...first, applicationId: element.id },
      { ...second, applicationId: tool.id },
    ];
    await storage.calendarEntries.save({ inserts: [], updates });
    await changeSettings({ enabledForCourseTool: false });
    const { found, unknownContexts } = await meetingRequests.find(profile, { moodleIds: [2], contextIds: [contextId] });
    expect(found).toMatchObject([{ entry: { moodleId: 1 }, seriesMoodleId: 0 }]);
    expect(unknownContexts).toEqual([]);
    expect(await meetingRequests.remove(profile, [{ moodleId: 1, series: true }])).toBe(true);
    expect([...host.calendar.entries.keys()]).toEqual([second.id]);
  });
});

describe('the search for meetings', () => {
  it('loads no context for the ids of another profile', async () => {
    const { meetingRequests, profile, storage } = await createWithMeetings();
    const loaded: string[] = [];
    const listByContext = storage.calendarEntries.listByContext.bind(storage.calendarEntries);
    storage.calendarEntries.listByContext = (contextId) => {
      loaded.push(contextId);
      return listByContext(contextId);
    };
    await meetingRequests.find(profile, { moodleIds: [5, 99], contextIds: [] });
    expect(loaded).toEqual([]);
  });

  const from = new Date((START + DAY) * 1000);
  const later = new Date(from.getTime() + 1);

  it.each<[string, (contextId: string) => MeetingQuery, number[]]>([
    ['by id', () => ({ moodleIds: [4, 2], contextIds: [] }), [2, 4]],
    ['by context', (id) => ({ moodleIds: [], contextIds: [id] }), [1, 2, 3, 4]],
    ['by both, each once', (id) => ({ moodleIds: [2], contextIds: [id, id] }), [1, 2, 3, 4]],
    ['from a time on', (id) => ({ moodleIds: [], contextIds: [id], from }), [2, 3, 4]],
    ['to a time', (id) => ({ moodleIds: [], contextIds: [id], until: from }), [1, 2]],
    ['that go on at a time', (id) => ({ moodleIds: [], contextIds: [id], from: later, until: later }), [2]],
    ['by the id of another profile: not', () => ({ moodleIds: [5], contextIds: [] }), []],
    ['by an unknown id: not', () => ({ moodleIds: [99], contextIds: [] }), []],
  ])('finds them %s', async (_what, toQuery, moodleIds) => {
    const { meetingRequests, profile, contextId } = await createWithMeetings();
    const { found, unknownContexts } = await meetingRequests.find(profile, toQuery(contextId));
    expect(found.map(({ entry }) => entry.moodleId)).toEqual(moodleIds);
    expect(unknownContexts).toEqual([]);
  });

  it('tells of contexts that are not those of the profile', async () => {
    const { meetingRequests, profile, otherContextId } = await createWithMeetings();
    const contextIds = [otherContextId, '123456789012345'];
    const answer = await meetingRequests.find(profile, { moodleIds: [], contextIds });
    expect(answer).toEqual({ found: [], unknownContexts: contextIds });
  });

  it('finds neither what is leaving the calendar nor a place that was removed', async () => {
    const { meetingRequests, profile, contextId, host, lifeCycle } = await createWithMeetings();
    host.calendar.fails = true;
    await meetingRequests.remove(profile, [{ moodleId: 1, series: true }]);
    const { found } = await meetingRequests.find(profile, { moodleIds: [1], contextIds: [contextId] });
    expect(found.map(({ entry }) => entry.moodleId)).toEqual([4]);
    await lifeCycle.deleted(SEMINAR);
    const gone = await meetingRequests.find(profile, { moodleIds: [4], contextIds: [contextId] });
    expect(gone).toEqual({ found: [], unknownContexts: [contextId] });
  });
});
