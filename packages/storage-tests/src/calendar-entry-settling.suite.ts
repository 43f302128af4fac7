import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CalendarEntryDraft, CalendarEntryStore, Storage } from '@lms-zoom/core';
import { insertApplications, insertEntries, toIds, updateEntry } from './calendar-set-up.js';
import { atOnce } from './expectations.js';
import { aCalendarEntry } from './records.js';

const ALL = { after: undefined, limit: 99 };

/** What the host's calendar shows of the entries, what it does not, and what nobody needs any more. */
export function calendarEntrySettlingSuite(storage: () => Storage): void {
  describe('calendar entries', () => {
    beforeEach(() => insertApplications(storage()));
    unsettled(storage);
    applied(storage);
    leaving(storage);
    pruned(storage);
  });
}

function unsettled(storage: () => Storage): void {
  const entries = (): CalendarEntryStore => storage().calendarEntries;

  it('are unsettled until the host shows them as they are', async () => {
    const [entry] = await insertEntries(storage(), aCalendarEntry());
    expect(await entries().listUnsettled(ALL)).toEqual([entry]);

    await entries().markApplied([{ id: 'entry-1', revision: 1 }]);
    expect(await entries().listUnsettled(ALL)).toEqual([]);
  });

  it('are unsettled again after each change, and while they are leaving', async () => {
    const [entry] = await insertEntries(storage(), aCalendarEntry());
    await entries().markApplied([{ id: 'entry-1', revision: 1 }]);
    const changed = await updateEntry(storage(), { ...entry, title: 'Changed' });
    expect(await entries().listUnsettled(ALL)).toEqual([{ ...changed, appliedRevision: 1 }]);

    await entries().markApplied([{ id: 'entry-1', revision: 2 }]);
    await updateEntry(storage(), { ...changed, state: 'leaving' });
    expect(await entries().listUnsettled(ALL)).toMatchObject([{ state: 'leaving', revision: 3, appliedRevision: 2 }]);
  });

  it('are listed by id, page by page, when they are unsettled', async () => {
    await insertEntries(
      storage(),
      ...['b', 'a', 'B', 'settled'].map((id) => aCalendarEntry({ id })),
      aCalendarEntry({ id: 'c', contextId: '999999999999999', state: 'leaving' }),
    );
    await entries().markApplied([{ id: 'settled', revision: 1 }]);
    const list = async (after: string | undefined, limit: number): Promise<string[]> =>
      toIds(await entries().listUnsettled({ after, limit }));

    expect(await list(undefined, 9)).toEqual(['B', 'a', 'b', 'c']);
    expect(await list(undefined, 2)).toEqual(['B', 'a']);
    expect(await list('a', 2)).toEqual(['b', 'c']);
    expect(await list('c', 2)).toEqual([]);
  });
}

function applied(storage: () => Storage): void {
  const entries = (): CalendarEntryStore => storage().calendarEntries;

  it('are noted as shown at their own revision only', async () => {
    const [one, two] = await insertEntries(storage(), aCalendarEntry({ id: 'one' }), aCalendarEntry({ id: 'two' }));
    const changed = await updateEntry(storage(), { ...two, title: 'Changed' });

    expect(await entries().markApplied([one, two, { id: 'gone', revision: 1 }])).toEqual(new Set(['one']));
    expect(await entries().find('one')).toEqual({ ...one, appliedRevision: 1 });
    expect(await entries().find('two')).toEqual(changed);
    expect(await entries().markApplied([changed, one])).toEqual(new Set(['two', 'one']));
    expect(await entries().find('two')).toEqual({ ...changed, appliedRevision: 2 });
  });

  it('are never noted as shown while they are leaving', async () => {
    const [entry] = await insertEntries(storage(), aCalendarEntry({ state: 'leaving' }));

    expect(await entries().markApplied([entry])).toEqual(new Set());
    expect(await entries().listUnsettled(ALL)).toEqual([entry]);
  });

  it('are noted 500 at a time, or none', async () => {
    const drafts = Array.from({ length: 500 }, (_, index) => aCalendarEntry({ id: `entry-${index}` }));
    const stored = (await entries().save({ inserts: drafts, updates: [] })) ?? [];

    expect(await entries().markApplied([])).toEqual(new Set());
    expect(await entries().markApplied(stored)).toEqual(new Set(toIds(drafts)));
    expect(await entries().listUnsettled(ALL)).toEqual([]);
  });
}

function leaving(storage: () => Storage): void {
  const entries = (): CalendarEntryStore => storage().calendarEntries;

  it('are deleted when they are leaving, at their own revision', async () => {
    const [live, left, back] = await insertEntries(
      storage(),
      aCalendarEntry({ id: 'live' }),
      aCalendarEntry({ id: 'left', state: 'leaving' }),
      aCalendarEntry({ id: 'back', state: 'leaving' }),
    );
    const revived = await updateEntry(storage(), { ...back, state: 'live' });

    expect(await entries().deleteLeaving([live, left, back])).toEqual(new Set(['left']));
    expect(await entries().listAll(ALL)).toEqual([revived, live]);
    expect(await entries().find('left')).toBeUndefined();
    expect(await entries().deleteLeaving([{ id: 'back', revision: 2 }])).toEqual(new Set());
  });

  it('leave their id and their occurrence to others', async () => {
    const [left] = await insertEntries(storage(), aCalendarEntry({ state: 'leaving' }));
    expect(
      await entries().save({ inserts: [aCalendarEntry({ id: 'new', meetingId: left.meetingId })], updates: [] }),
    ).toBeUndefined();
    await entries().deleteLeaving([left]);

    await insertEntries(storage(), aCalendarEntry({ id: 'new', meetingId: left.meetingId }));
    await insertEntries(storage(), aCalendarEntry({ id: 'entry-1', meetingId: 'another' }));
    expect(await entries().count()).toBe(2);
  });

  it('are gone for everybody who deletes them, whoever was first', async () => {
    const [left] = await insertEntries(storage(), aCalendarEntry({ state: 'leaving' }));
    const gone = await atOnce(20, () => entries().deleteLeaving([left, { id: 'never-there', revision: 1 }]));

    for (const ids of gone) expect(ids).toEqual(new Set(['entry-1', 'never-there']));
    expect(await entries().deleteLeaving([])).toEqual(new Set());
  });

  it('are deleted or come back, never both, when both happen at once', async () => {
    for (let round = 0; round < 20; round += 1) {
      const id = `entry-${round}`;
      const [left] = await insertEntries(storage(), aCalendarEntry({ id, state: 'leaving' }));
      const revive = () => entries().save({ inserts: [], updates: [{ ...left, state: 'live' }] });
      const calls: (() => Promise<unknown>)[] = [revive, () => entries().deleteLeaving([left])];
      if (round % 2 === 0) calls.reverse();
      const answers = await Promise.all(calls.map((call) => call()));

      const isBack = (await entries().find(id)) !== undefined;
      const expected = isBack ? [expect.any(Array), new Set()] : [undefined, new Set([id])];
      expect(round % 2 === 0 ? answers.toReversed() : answers).toEqual(expected);
    }
  });
}

function pruned(storage: () => Storage): void {
  const entries = (): CalendarEntryStore => storage().calendarEntries;
  const before = new Date('2026-04-01T12:00:00.000Z');
  const over = new Date(before.getTime() - 1);

  const anOldEntry = (change: Partial<CalendarEntryDraft>): CalendarEntryDraft =>
    aCalendarEntry({ endsAt: over, updatedAt: over, ...change });

  it('are pruned when they are over, shown as they are, and were not changed since', async () => {
    const settled = await insertEntries(
      storage(),
      anOldEntry({ id: 'over' }),
      anOldEntry({ id: 'long-over', endsAt: new Date(0) }),
      anOldEntry({ id: 'ending', endsAt: before }),
      anOldEntry({ id: 'changed', updatedAt: before }),
    );
    await entries().markApplied(settled);
    await insertEntries(storage(), anOldEntry({ id: 'not-shown' }), anOldEntry({ id: 'leaving', state: 'leaving' }));

    expect(await entries().prune(before)).toBe(2);
    expect(toIds(await entries().listAll(ALL))).toEqual(['changed', 'ending', 'not-shown']);
    expect(await entries().find('leaving')).toBeDefined();
    expect(await entries().prune(before)).toBe(0);
  });

  it('are pruned with all dates of their meeting, or none of them', async () => {
    const drafts = [
      { meetingId: 'to-come', endsAt: before },
      { meetingId: 'changed', updatedAt: before },
      { meetingId: 'over' },
      { meetingId: 'leaving', state: 'leaving' as const },
      { meetingId: 'not-shown' },
    ];
    const first = drafts.map(({ meetingId }) => anOldEntry({ id: `${meetingId}-0`, meetingId }));
    const others = drafts.map((change) => anOldEntry({ id: `${change.meetingId}-1`, occurrence: 1, ...change }));
    const stored = await insertEntries(storage(), ...first, ...others);
    await entries().markApplied(stored.filter(({ id }) => id !== 'not-shown-1'));
    // The same meeting in another context is another one.
    const elsewhere = { id: 'elsewhere', contextId: '999999999999999', meetingId: 'to-come' };
    await entries().markApplied(await insertEntries(storage(), anOldEntry(elsewhere)));

    expect(await entries().prune(before)).toBe(3);
    const left = [0, 1].flatMap((date) => ['changed', 'leaving', 'not-shown', 'to-come'].map((id) => `${id}-${date}`));
    const found = await Promise.all(stored.map(({ id }) => entries().find(id)));
    expect(toIds(found.filter((entry) => entry !== undefined)).sort()).toEqual(left.sort());
    expect(await entries().find('elsewhere')).toBeUndefined();
  });

  it('never get the Moodle id of a pruned entry', async () => {
    const [old] = await insertEntries(storage(), anOldEntry({}));
    await entries().markApplied([old]);
    await entries().prune(before);
    const [again] = await insertEntries(storage(), aCalendarEntry());

    expect(again.moodleId).toBeGreaterThan(old.moodleId);
  });
}
