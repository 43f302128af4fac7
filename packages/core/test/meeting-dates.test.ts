import { describe, expect, it } from '@jest/globals';
import type { MeetingEvent } from '../src/index.js';
import { DAY, START, createClassroom } from './support/meetings.js';

describe('a series', () => {
  const week = (index: number): Partial<MeetingEvent> => ({ timestart: START + index * 7 * DAY });

  it('OO-U11 has an entry for each of its dates, in one set that the next call replaces', async () => {
    const { host, receive, anEvent, listEntries } = await createClassroom();
    const first = await receive(...[0, 1, 2].map((index) => anEvent(week(index))));
    expect(first.map(({ entry, seriesMoodleId }) => [entry.occurrence, entry.moodleId, seriesMoodleId])).toEqual([
      [0, 1, 1],
      [1, 2, 1],
      [2, 3, 1],
    ]);
    const second = await receive(...[1, 2].map((index) => anEvent(week(index))));
    expect(second.map(({ entry, seriesMoodleId }) => [entry.moodleId, seriesMoodleId])).toEqual([
      [2, 2],
      [3, 2],
    ]);
    expect(host.calendar.entries.size).toBe(2);
    expect((await listEntries()).map(({ occurrence }) => occurrence)).toEqual([1, 2]);
  });

  it('keeps its other dates when Zoom sends one event of it', async () => {
    const { host, receive, anEvent } = await createClassroom();
    await receive(...[0, 1, 2].map((index) => anEvent(week(index))));
    const [one] = await receive(anEvent({ ...week(1), name: 'Cells, in room 2' }));
    expect(one).toMatchObject({ seriesMoodleId: 1, entry: { moodleId: 2 } });
    expect(host.calendar.list().map(({ title }) => title)).toEqual(['Cells', 'Cells, in room 2', 'Cells']);
  });

  it('has one entry for a date that is sent twice, and both events get an answer', async () => {
    const { host, receive, anEvent } = await createClassroom();
    const outcomes = await receive(anEvent(), anEvent({ name: 'Cells II' }), anEvent(week(1)));
    expect(outcomes.map(({ entry }) => [entry.moodleId, entry.title])).toEqual([
      [1, 'Cells II'],
      [1, 'Cells II'],
      [2, 'Cells'],
    ]);
    expect(host.calendar.entries.size).toBe(2);
  });
});

describe('the sequence of an event', () => {
  it('that is lower than the stored one changes nothing, and is answered with what is stored', async () => {
    const { host, receive, anEvent, activities } = await createClassroom();
    await receive(anEvent({ name: 'New', sequence: 5 }));
    const writes = host.calendar.writes;
    const [outcome] = await receive(anEvent({ name: 'Old', timestart: START + DAY, sequence: 4 }));
    expect(outcome).toMatchObject({ entry: { title: 'New', sequence: 5, revision: 1 } });
    expect(host.calendar.writes).toBe(writes);
    const { records } = await activities.list({ kind: 'calendar' });
    const details = records.map(({ detail }) => detail);
    expect(details).toContainEqual({ applied: 0, refused: 0, ignored: 1 });
  });

  it('that is lower than that of its own date leaves this date as it is, and only this one', async () => {
    const { host, receive, anEvent, activities } = await createClassroom();
    const later = { timestart: START + DAY };
    await receive(anEvent({ name: 'New', sequence: 5 }), anEvent({ name: 'New', sequence: 3, ...later }));
    const outcomes = await receive(
      anEvent({ name: 'Old', sequence: 4 }),
      anEvent({ name: 'Newest', sequence: 6, ...later }),
    );
    expect(outcomes).toMatchObject([
      { isOutdated: true, seriesMoodleId: 1, entry: { moodleId: 1, title: 'New', sequence: 5, revision: 1 } },
      { isOutdated: false, seriesMoodleId: 1, entry: { moodleId: 2, title: 'Newest', sequence: 6, revision: 2 } },
    ]);
    expect(host.calendar.list().map(({ title }) => title)).toEqual(['New', 'Newest']);
    const details = (await activities.list({ kind: 'calendar' })).records.map(({ detail }) => detail);
    expect(details).toContainEqual({ applied: 1, refused: 0, ignored: 1 });
  });

  it('that is absent is not compared, and leaves the stored one', async () => {
    const { host, receive, anEvent } = await createClassroom();
    await receive(anEvent({ sequence: 5 }));
    const [outcome] = await receive(anEvent({ name: 'Later' }));
    expect(outcome?.entry).toMatchObject({ title: 'Later', sequence: 5 });
    await receive(anEvent({ name: 'Latest', sequence: 5 }));
    expect(host.calendar.list()).toMatchObject([{ title: 'Latest' }]);
  });

  it('is counted anew for a meeting that was removed and comes back', async () => {
    const { calendarRemoval, host, receive, anEvent, listEntries } = await createClassroom();
    await receive(anEvent({ sequence: 5 }));
    host.calendar.fails = true;
    await calendarRemoval.remove(await listEntries());
    host.calendar.fails = false;
    const [outcome] = await receive(anEvent({ name: 'Again' }));
    expect(outcome?.entry).toMatchObject({ title: 'Again', sequence: undefined, moodleId: 1 });
    expect(host.calendar.list()).toMatchObject([{ title: 'Again' }]);
  });
});
