import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CalendarEntryChanges, CalendarEntryRecord, CalendarEntryStore, Storage } from '@lms-zoom/core';
import { insertApplications, insertEntries, toIds, updateEntry } from './calendar-set-up.js';
import { ALIKE_KEYS, DIFFICULT_TEXTS, atOnce, conflict } from './expectations.js';
import { aCalendarEntry } from './records.js';

const CONTEXT = aCalendarEntry().contextId;

/** Saving calendar entries: all changes or none, one entry for an occurrence of a meeting, Moodle's numbers. */
export function calendarEntryStoreSuite(storage: () => Storage): void {
  describe('calendar entries', () => {
    beforeEach(() => insertApplications(storage()));
    inserts(storage);
    updates(storage);
    allOrNone(storage);
    conflicts(storage);
    races(storage);
    moodleIds(storage);
  });
}

function inserts(storage: () => Storage): void {
  const entries = (): CalendarEntryStore => storage().calendarEntries;

  it('are stored with every field, at revision 1, and no calendar shows them yet', async () => {
    const draft = aCalendarEntry({
      ...{ occurrence: 3, applicationId: 'application-2', target: { kind: 'course', id: 'course-7' } },
      ...{ joinUrl: 'https://example.zoom.us/j/1', sequence: 0, state: 'leaving' },
    });
    const [stored] = await insertEntries(storage(), draft);

    expect(stored).toEqual({ ...draft, moodleId: stored.moodleId, revision: 1, appliedRevision: 0 });
    expect(await entries().find(draft.id)).toEqual(stored);
  });

  it('have no join link and no sequence where none was given', async () => {
    await insertEntries(storage(), aCalendarEntry({ joinUrl: undefined, sequence: undefined, description: '' }));

    const stored = await entries().find('entry-1');
    expect([stored?.joinUrl, stored?.sequence, stored?.description]).toEqual([undefined, undefined, '']);
  });

  it('keep every text as it is', async () => {
    const drafts = DIFFICULT_TEXTS.map((text, index) =>
      aCalendarEntry({
        ...{ id: `entry-${index}`, startsAt: new Date(index), title: text, description: text, joinUrl: text },
        target:
          index % 2 === 0 ? { kind: 'course', id: text } : { kind: 'place', place: { type: 'groupTool', id: text } },
      }),
    );
    await entries().save({ inserts: drafts, updates: [] });

    expect(await entries().listByContext(CONTEXT)).toMatchObject(drafts);
  });

  it('differ by context, by meeting and by occurrence', async () => {
    const first = aCalendarEntry({ id: 'a', meetingId: 'm' });
    await insertEntries(
      storage(),
      ...[first, { ...first, id: 'b', contextId: '999999999999999' }, { ...first, id: 'c', occurrence: 1 }],
      ...ALIKE_KEYS.map((meetingId, index) => aCalendarEntry({ id: `alike-${index}`, meetingId })),
    );

    expect(await entries().count()).toBe(3 + ALIKE_KEYS.length);
  });

  it('are copies', async () => {
    const place = { type: 'courseElement', id: 'application-1' } as const;
    const draft = aCalendarEntry({ target: { kind: 'place', place } });
    const [answer] = await insertEntries(storage(), draft);
    const expected = { ...aCalendarEntry(), moodleId: answer.moodleId, revision: 1, appliedRevision: 0 };
    draft.endsAt.setTime(0);
    Object.assign(place, { id: 'draft' });
    answer.createdAt.setTime(0);
    Object.assign(answer.target, { kind: 'answer' });

    expect(await entries().find('entry-1')).toEqual(expected);
  });

  it('are none if there is nothing to save', async () => {
    expect(await entries().save({ inserts: [], updates: [] })).toEqual([]);
  });
}

function updates(storage: () => Storage): void {
  const entries = (): CalendarEntryStore => storage().calendarEntries;

  it('change in what the host is to show, one revision at a time', async () => {
    const [stored, other] = await storeTwo(storage());
    const changed: CalendarEntryRecord = {
      ...stored,
      ...{ applicationId: 'application-2', target: { kind: 'course', id: 'course-7' }, title: 'Seminar, moved' },
      ...{ description: '<p>Room 2</p>', joinUrl: 'https://example.zoom.us/j/2', sequence: 4, state: 'leaving' },
      ...{ startsAt: new Date('2026-04-02T12:00:00.250Z'), endsAt: new Date('2026-04-02T13:00:00.750Z') },
      updatedAt: new Date('2026-03-15T00:00:00.001Z'),
    };
    const answer = await updateEntry(storage(), changed);
    const again = await updateEntry(storage(), { ...answer, joinUrl: undefined, sequence: undefined });

    expect(answer).toEqual({ ...changed, revision: 2 });
    expect(again).toEqual({ ...changed, joinUrl: undefined, sequence: undefined, revision: 3 });
    expect(await entries().find(stored.id)).toEqual(again);
    expect(await entries().find(other.id)).toEqual(other);
  });

  it('change in nothing else', async () => {
    const [stored] = await storeTwo(storage());
    const forged = {
      ...{ contextId: '999999999999999', meetingId: 'another', occurrence: 9, moodleId: 99 },
      ...{ appliedRevision: 1, createdAt: new Date(0) },
    };

    expect(await updateEntry(storage(), { ...stored, ...forged })).toEqual({ ...stored, revision: 2 });
    expect(await entries().find(stored.id)).toEqual({ ...stored, revision: 2 });
  });

  it('are answered in the order of the changes, those inserted first', async () => {
    const [one, two] = await storeTwo(storage());
    const drafts = Array.from({ length: 120 }, (_, index) => aCalendarEntry({ id: `e-${(index * 77) % 120}` }));

    const saved = await entries().save({ inserts: drafts, updates: [two, one] });
    expect(toIds(saved ?? [])).toEqual([...toIds(drafts), two.id, one.id]);
  });

  it('are copies when they are changed', async () => {
    const [stored] = await storeTwo(storage());
    const given = { ...stored, startsAt: new Date(7), target: { kind: 'course', id: 'course-7' } as const };
    const answer = await updateEntry(storage(), given);
    for (const { startsAt, target } of [given, answer]) {
      startsAt.setTime(0);
      Object.assign(target, { id: 'changed' });
    }

    expect(await entries().find(stored.id)).toMatchObject({
      startsAt: new Date(7),
      target: { kind: 'course', id: 'course-7' },
    });
  });
}

/** What keeps two stored entries, `one` and `two`, and a new one from being saved together. */
const OBSTACLES: Readonly<Record<string, (one: CalendarEntryRecord) => Partial<CalendarEntryChanges>>> = {
  'an occurrence that is taken': (one) => ({ inserts: [{ ...one, id: 'late' }] }),
  'an occurrence that is taken, also under its id': (one) => ({ inserts: [one] }),
  'two inserts for one occurrence': () => ({
    inserts: ['x', 'y'].map((id) => aCalendarEntry({ id, meetingId: 'the-same' })),
  }),
  'an insert without its application': () => ({
    inserts: [aCalendarEntry({ id: 'x', applicationId: 'application-3' })],
  }),
  'an update without its application': (one) => ({ updates: [{ ...one, applicationId: 'application-3' }] }),
  'an update with an old revision': (one) => ({ updates: [{ ...one, revision: 0 }] }),
  'an update with a revision that is not there yet': (one) => ({ updates: [{ ...one, revision: 2 }] }),
  'two updates of one entry': (one) => ({ updates: [one, one] }),
  'an update of an entry that is gone': (one) => ({ updates: [{ ...one, id: 'gone' }] }),
};

function allOrNone(storage: () => Storage): void {
  const entries = (): CalendarEntryStore => storage().calendarEntries;

  it.each(Object.entries(OBSTACLES))('are all kept as they were by %s', async (_name, toChanges) => {
    const [one, two] = await storeTwo(storage());
    const obstacle = toChanges(one);
    const changes = {
      inserts: [aCalendarEntry({ id: 'new' }), ...(obstacle.inserts ?? [])],
      updates: [{ ...two, title: 'Changed' }, ...(obstacle.updates ?? [])],
    };

    expect(await entries().save(changes)).toBeUndefined();
    expect(await entries().listByContext(CONTEXT)).toEqual([one, two]);
    expect(await entries().save({ inserts: [aCalendarEntry({ id: 'new' })], updates: [two] })).toHaveLength(2);
  });

  it('may leave after their application', async () => {
    const [one] = await storeTwo(storage());
    await storage().applications.delete('application-1');

    expect(await entries().save({ inserts: [], updates: [one] })).toBeUndefined();
    expect(await updateEntry(storage(), { ...one, state: 'leaving' })).toMatchObject({ state: 'leaving', revision: 2 });
  });

  it('are all stored, though they are 500', async () => {
    const drafts = Array.from({ length: 500 }, (_, index) => aCalendarEntry({ id: `entry-${index}` }));

    expect(toIds((await entries().save({ inserts: drafts, updates: [] })) ?? [])).toEqual(toIds(drafts));
    expect(await entries().count()).toBe(500);
  });
}

function conflicts(storage: () => Storage): void {
  const entries = (): CalendarEntryStore => storage().calendarEntries;

  it('refuse the id of another occurrence, and store nothing', async () => {
    const [one, two] = await storeTwo(storage());
    const taken = aCalendarEntry({ id: one.id, meetingId: 'another' });
    const twice = ['this', 'that'].map((meetingId) => aCalendarEntry({ id: 'twice', meetingId }));

    for (const drafts of [[taken], twice]) {
      const save = entries().save({ inserts: [aCalendarEntry({ id: 'new' }), ...drafts], updates: [two] });
      await expect(save).rejects.toMatchObject(conflict('calendarEntry.id'));
    }
    expect(await entries().listByContext(CONTEXT)).toEqual([one, two]);
  });
}

function races(storage: () => Storage): void {
  const entries = (): CalendarEntryStore => storage().calendarEntries;

  it.each([
    ['the same', () => 'entry'],
    ['different', (index: number) => `entry-${index}`],
  ])('are one after 50 simultaneous saves of one occurrence under %s ids', async (_which, toId) => {
    const answers = await atOnce(50, (index) =>
      entries().save({ inserts: [aCalendarEntry({ id: toId(index), meetingId: 'm' })], updates: [] }),
    );
    const [winner, ...others] = answers.filter((answer) => answer !== undefined);

    expect(others).toEqual([]);
    expect(await entries().listByContext(CONTEXT)).toEqual(winner);
  });

  it('let one of 20 simultaneous writers of a revision win', async () => {
    const [stored] = await storeTwo(storage());
    const answers = await atOnce(20, (index) =>
      entries().save({ inserts: [], updates: [{ ...stored, title: `writer ${index}` }] }),
    );
    const [winner, ...others] = answers.flatMap((answer) => answer ?? []);

    expect(others).toEqual([]);
    expect(winner).toMatchObject({ revision: 2 });
    expect(await entries().find(stored.id)).toEqual(winner);
  });
}

function moodleIds(storage: () => Storage): void {
  const entries = (): CalendarEntryStore => storage().calendarEntries;

  it('count their Moodle ids from 1', async () => {
    const [one, two] = await storeTwo(storage());

    expect(one.moodleId).toBe(1);
    expect(two.moodleId).toBeGreaterThan(1);
  });

  it('get 20 Moodle ids when 20 come at once', async () => {
    await atOnce(20, (index) => entries().save({ inserts: [aCalendarEntry({ id: `entry-${index}` })], updates: [] }));
    const numbers = (await entries().listByContext(CONTEXT)).map(({ moodleId }) => moodleId);

    expect(new Set(numbers).size).toBe(20);
    expect(numbers.every((moodleId) => Number.isSafeInteger(moodleId) && moodleId >= 1)).toBe(true);
  });

  it('get a Moodle id and revisions of their own, whatever else they are offered with', async () => {
    const [one] = await storeTwo(storage());
    const offered = { ...aCalendarEntry({ id: 'new' }), moodleId: one.moodleId, revision: 5, appliedRevision: 5 };
    const [stored] = await insertEntries(storage(), offered);

    expect(stored).toMatchObject({ revision: 1, appliedRevision: 0 });
    expect(stored.moodleId).not.toBe(one.moodleId);
  });

  it('never get the Moodle id of an entry that is gone', async () => {
    const [left] = await insertEntries(storage(), aCalendarEntry({ state: 'leaving' }));
    await entries().deleteLeaving([{ id: 'entry-1', revision: 1 }]);
    const [again, another] = await insertEntries(storage(), aCalendarEntry(), aCalendarEntry({ id: 'another' }));

    expect(again.moodleId).toBeGreaterThan(left.moodleId);
    expect(another.moodleId).toBeGreaterThan(again.moodleId);
  });
}

async function storeTwo(storage: Storage): Promise<[CalendarEntryRecord, CalendarEntryRecord]> {
  const two = aCalendarEntry({ id: 'two', startsAt: new Date('2026-05-01') });
  return insertEntries(storage, aCalendarEntry({ id: 'one' }), two);
}
