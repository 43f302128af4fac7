import { describe, expect, it } from '@jest/globals';
import type { CalendarEntryStore, Storage } from '@lms-zoom/core';
import { DIFFICULT_TEXTS, atOnce, conflict } from './expectations.js';
import { aCalendarEntry } from './records.js';

const CONTEXT = aCalendarEntry().contextId;

/** Calendar entries: one for an occurrence of a meeting, with Moodle's number. */
export function calendarEntryStoreSuite(storage: () => Storage): void {
  const entries = (): CalendarEntryStore => storage().calendarEntries;

  describe('calendar entries', () => {
    oneForEachOccurrence(entries);
    moodleIds(entries);
    updates(entries);
    lists(entries);
    upcoming(entries);
    deletions(entries);
  });
}

function oneForEachOccurrence(entries: () => CalendarEntryStore): void {
  it('are stored with every field', async () => {
    const draft = aCalendarEntry({ occurrence: 3 });
    const stored = await entries().findOrInsert(draft);

    expect(stored).toEqual({ ...draft, moodleId: stored.moodleId });
    expect(await entries().listByContext(CONTEXT)).toEqual([stored]);
  });

  it('stay the first of their occurrence, whatever is offered', async () => {
    const draft = aCalendarEntry();
    const stored = await entries().findOrInsert(draft);

    expect(await entries().findOrInsert(draft)).toEqual(stored);
    expect(await entries().findOrInsert({ ...draft, id: 'other', title: 'Another' })).toEqual(stored);
    expect(await entries().listByContext(CONTEXT)).toEqual([stored]);
  });

  it('are one after 50 simultaneous calls for one occurrence', async () => {
    const { meetingId } = aCalendarEntry();
    const answers = await atOnce(50, (index) =>
      entries().findOrInsert(aCalendarEntry({ id: `e-${index}`, meetingId })),
    );

    for (const answer of answers) expect(answer).toEqual(answers[0]);
    expect(await entries().listByContext(CONTEXT)).toHaveLength(1);
  });

  it('differ by context, by meeting and by occurrence', async () => {
    const first = aCalendarEntry({ id: 'a', meetingId: 'm' });
    const ids = [
      await entries().findOrInsert(first),
      await entries().findOrInsert({ ...first, id: 'b', contextId: '999999999999999' }),
      await entries().findOrInsert({ ...first, id: 'c', meetingId: 'M' }),
      await entries().findOrInsert({ ...first, id: 'd', occurrence: 1 }),
    ].map(({ id }) => id);

    expect(ids).toEqual(['a', 'b', 'c', 'd']);
  });

  it('refuse the id of another occurrence', async () => {
    await entries().findOrInsert(aCalendarEntry({ meetingId: 'one' }));

    const second = entries().findOrInsert(aCalendarEntry({ meetingId: 'two' }));
    await expect(second).rejects.toMatchObject(conflict('calendarEntry.id'));
    expect(await entries().listByContext(CONTEXT)).toHaveLength(1);
  });
}

function moodleIds(entries: () => CalendarEntryStore): void {
  it('count their Moodle ids from 1', async () => {
    expect((await entries().findOrInsert(aCalendarEntry())).moodleId).toBe(1);
    expect((await entries().findOrInsert(aCalendarEntry({ id: 'entry-2' }))).moodleId).toBeGreaterThan(1);
  });

  it('get 20 Moodle ids when 20 come at once', async () => {
    const stored = await atOnce(20, (index) => entries().findOrInsert(aCalendarEntry({ id: `entry-${index}` })));
    const moodleIds = stored.map(({ moodleId }) => moodleId);

    expect(new Set(moodleIds).size).toBe(20);
    for (const moodleId of moodleIds) expect(moodleId).toBeGreaterThanOrEqual(1);
    expect(moodleIds.every(Number.isSafeInteger)).toBe(true);
  });
}

function updates(entries: () => CalendarEntryStore): void {
  it('change in application, title, times and update time', async () => {
    const other = await entries().findOrInsert(aCalendarEntry({ id: 'other', startsAt: new Date(0) }));
    const stored = await entries().findOrInsert(aCalendarEntry());
    const changed = {
      ...stored,
      applicationId: 'application-2',
      title: 'Seminar, moved',
      startsAt: new Date('2026-04-02T12:00:00.250Z'),
      endsAt: new Date('2026-04-02T13:00:00.750Z'),
      updatedAt: new Date('2026-03-15T00:00:00.001Z'),
    };

    expect(await entries().update(changed)).toBe(true);
    expect(await entries().listByContext(CONTEXT)).toEqual([other, changed]);
  });

  it('change in nothing else', async () => {
    const stored = await entries().findOrInsert(aCalendarEntry());
    const forged = {
      ...stored,
      contextId: '999999999999999',
      meetingId: 'another',
      occurrence: 9,
      moodleId: 99,
      createdAt: new Date(0),
    };

    expect(await entries().update(forged)).toBe(true);
    expect(await entries().listByContext(CONTEXT)).toEqual([stored]);
    expect(await entries().listByContext('999999999999999')).toEqual([]);
  });

  it('say so when there is none to update', async () => {
    expect(await entries().update({ ...aCalendarEntry(), moodleId: 1 })).toBe(false);
    expect(await entries().listByContext(CONTEXT)).toEqual([]);
  });
}

function lists(entries: () => CalendarEntryStore): void {
  it('are listed by start, then by occurrence, then by id', async () => {
    const [early, late] = [new Date('1999-12-31T23:59:59.999Z'), new Date('2000-01-01T00:00:00.000Z')];
    const inOrder = [
      aCalendarEntry({ id: 'z', startsAt: early, occurrence: 2 }),
      aCalendarEntry({ id: 'y', startsAt: early, occurrence: 10 }),
      aCalendarEntry({ id: 'B', startsAt: late }),
      aCalendarEntry({ id: 'a', startsAt: late }),
      aCalendarEntry({ id: 'x', startsAt: new Date('9999-12-31T23:59:59.999Z') }),
    ];
    for (const draft of inOrder.toReversed()) await entries().findOrInsert(draft);

    const listed = await entries().listByContext(CONTEXT);
    expect(listed.map(({ id }) => id)).toEqual(['z', 'y', 'B', 'a', 'x']);
    expect(listed).toMatchObject(inOrder);
  });

  it('keep every text as it is', async () => {
    for (const [index, title] of DIFFICULT_TEXTS.entries()) {
      await entries().findOrInsert(aCalendarEntry({ id: `entry-${index}`, title, startsAt: new Date(index) }));
    }

    expect((await entries().listByContext(CONTEXT)).map(({ title }) => title)).toEqual(DIFFICULT_TEXTS);
  });

  it('are copies', async () => {
    const draft = aCalendarEntry();
    const answer = await entries().findOrInsert(draft);
    const update = { ...answer, startsAt: new Date(draft.startsAt), title: 'Updated' };
    const expected = { ...aCalendarEntry(), moodleId: answer.moodleId, title: 'Updated' };
    draft.endsAt.setTime(0);
    answer.createdAt.setTime(0);
    await entries().update({ ...update, endsAt: aCalendarEntry().endsAt });
    update.startsAt.setTime(0);
    for (const listed of await entries().listByContext(CONTEXT)) listed.updatedAt.setTime(0);

    expect(await entries().listByContext(CONTEXT)).toEqual([expected]);
  });
}

function upcoming(entries: () => CalendarEntryStore): void {
  const after = new Date('2026-04-01T12:00:00.000Z');
  const at = (offsetMs: number): Date => new Date(after.getTime() + offsetMs);

  it('are upcoming as long as they end after the moment that is asked about', async () => {
    await entries().findOrInsert(aCalendarEntry({ id: 'over', startsAt: at(-9), endsAt: at(-1) }));
    await entries().findOrInsert(aCalendarEntry({ id: 'ending', startsAt: at(-9), endsAt: at(0) }));
    await entries().findOrInsert(aCalendarEntry({ id: 'running', startsAt: at(-9), endsAt: at(1) }));
    await entries().findOrInsert(aCalendarEntry({ id: 'later', startsAt: at(5), endsAt: at(9) }));
    await entries().findOrInsert(
      aCalendarEntry({ id: 'elsewhere', applicationId: 'application-2', occurrence: 7, endsAt: at(9) }),
    );

    const listed = await entries().listUpcoming(['application-1', 'unknown'], { after, limit: 10 });
    expect(listed.map(({ id }) => id)).toEqual(['running', 'later']);
    expect(listed[1]).toMatchObject(aCalendarEntry({ id: 'later', startsAt: at(5), endsAt: at(9) }));
    expect(await entries().listUpcoming([], { after, limit: 10 })).toEqual([]);
  });

  it('are the first by start, then by occurrence, then by id, when they are limited', async () => {
    const inOrder = [
      aCalendarEntry({ id: 'z', startsAt: at(1), occurrence: 2, endsAt: at(99) }),
      aCalendarEntry({ id: 'y', startsAt: at(1), occurrence: 10, endsAt: at(98) }),
      aCalendarEntry({ id: 'B', startsAt: at(2), endsAt: at(97) }),
      aCalendarEntry({ id: 'a', startsAt: at(2), endsAt: at(96) }),
      aCalendarEntry({ id: 'x', startsAt: at(3), endsAt: at(95) }),
    ];
    for (const draft of inOrder.toReversed()) await entries().findOrInsert(draft);
    const ids = async (limit: number): Promise<string[]> =>
      (await entries().listUpcoming(['application-1', 'unknown'], { after, limit })).map(({ id }) => id);

    expect(await ids(9)).toEqual(['z', 'y', 'B', 'a', 'x']);
    expect(await ids(3)).toEqual(['z', 'y', 'B']);
  });

  it('are copies when they are upcoming', async () => {
    const stored = await entries().findOrInsert(aCalendarEntry());
    const again = await entries().findOrInsert(aCalendarEntry());
    for (const listed of await entries().listUpcoming(['application-1', 'unknown'], { after, limit: 1 }))
      listed.endsAt.setTime(0);

    expect(await entries().listUpcoming(['application-1', 'unknown'], { after, limit: 1 })).toEqual([stored]);
    expect(again).toEqual(stored);
  });
}

function deletions(entries: () => CalendarEntryStore): void {
  it('can be deleted, one by one, and deleting none does nothing', async () => {
    await entries().findOrInsert(aCalendarEntry());
    const other = await entries().findOrInsert(aCalendarEntry({ id: 'other' }));
    await entries().delete('entry-1');
    await entries().delete('entry-1');

    expect(await entries().listByContext(CONTEXT)).toEqual([other]);
  });

  it('never get the Moodle id of a deleted entry', async () => {
    const deleted = await entries().findOrInsert(aCalendarEntry());
    await entries().delete(deleted.id);

    expect((await entries().findOrInsert(aCalendarEntry())).moodleId).toBeGreaterThan(deleted.moodleId);
  });
}
