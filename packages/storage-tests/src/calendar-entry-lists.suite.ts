import { beforeEach, describe, expect, it } from '@jest/globals';
import type { CalendarEntryDraft, CalendarEntryRecord, CalendarEntryStore, Storage } from '@lms-zoom/core';
import { insertApplications, insertEntries, toIds } from './calendar-set-up.js';
import { ALIKE_KEYS } from './expectations.js';
import { aCalendarEntry } from './records.js';

const CONTEXT = aCalendarEntry().contextId;
const AFTER = new Date('2026-04-01T12:00:00.000Z');

/** Finding and listing calendar entries: which ones, in which order, which part. */
export function calendarEntryListsSuite(storage: () => Storage): void {
  const entries = (): CalendarEntryStore => storage().calendarEntries;

  describe('calendar entries', () => {
    beforeEach(() => insertApplications(storage()));
    lookUps(storage);
    ofContext(storage);
    ofMeetings(storage);
    upcoming(storage);
    ofEverywhere(storage);

    it('are copies, whichever way they are read', async () => {
      const [stored] = await insertEntries(storage(), aCalendarEntry());
      const reads = Object.entries(toReads(stored));
      for (const [, read] of reads) {
        const [answer] = await read(entries());
        answer?.startsAt.setTime(0);
        Object.assign(answer?.target ?? {}, { kind: 'changed' });
      }

      for (const [name, read] of reads) expect([name, await read(entries())]).toEqual([name, [stored]]);
    });
  });
}

/** Every way to read one entry. */
function toReads(
  stored: CalendarEntryRecord,
): Record<string, (entries: CalendarEntryStore) => Promise<(CalendarEntryRecord | undefined)[]>> {
  const page = { after: undefined, limit: 9 };
  return {
    find: async (entries) => [await entries.find('entry-1')],
    listByMoodleIds: (entries) => entries.listByMoodleIds([stored.moodleId]),
    listByMeetings: (entries) => entries.listByMeetings(CONTEXT, ['meeting-of-entry-1']),
    listByContext: (entries) => entries.listByContext(CONTEXT),
    listPageOfContext: async (entries) => (await entries.listPageOfContext(CONTEXT, { offset: 0, limit: 9 })).entries,
    listUpcoming: (entries) => entries.listUpcoming(['application-1'], { after: AFTER, limit: 9 }),
    listAll: (entries) => entries.listAll(page),
    listUnsettled: (entries) => entries.listUnsettled(page),
  };
}

function lookUps(storage: () => Storage): void {
  const entries = (): CalendarEntryStore => storage().calendarEntries;

  it('are found by id, live or leaving, though ids are alike', async () => {
    const drafts = ALIKE_KEYS.map((id, index) => aCalendarEntry({ id, state: index % 2 === 0 ? 'live' : 'leaving' }));
    const stored = await insertEntries(storage(), ...drafts);

    for (const entry of stored) expect(await entries().find(entry.id)).toEqual(entry);
    expect(await entries().find('unknown')).toBeUndefined();
  });

  it('are listed by Moodle ids, the live ones, each once, from the smallest', async () => {
    const [a, b, c, left] = await insertEntries(
      storage(),
      aCalendarEntry({ id: 'a' }),
      aCalendarEntry({ id: 'b' }),
      aCalendarEntry({ id: 'c' }),
      aCalendarEntry({ id: 'left', state: 'leaving' }),
    );
    const numbers = [c, a, left, a].map(({ moodleId }) => moodleId);

    expect(await entries().listByMoodleIds([...numbers, 0, -1, Number.MAX_SAFE_INTEGER])).toEqual([a, c]);
    expect(await entries().listByMoodleIds(Array.from({ length: 1_000 }, (_, index) => index + 1))).toEqual([a, b, c]);
    expect(await entries().listByMoodleIds([])).toEqual([]);
  });
}

/** In their order: by start, then by occurrence, then by id. */
const IN_ORDER: readonly CalendarEntryDraft[] = [
  { id: 'z', startsAt: new Date('1999-12-31T23:59:59.999Z'), occurrence: 2 },
  { id: 'y', startsAt: new Date('1999-12-31T23:59:59.999Z'), occurrence: 10 },
  { id: 'B', startsAt: new Date('2000-01-01T00:00:00.000Z') },
  { id: 'a', startsAt: new Date('2000-01-01T00:00:00.000Z') },
  { id: 'x', startsAt: new Date('9999-12-31T23:59:59.999Z') },
].map((changes) => aCalendarEntry({ ...changes, endsAt: new Date('9999-12-31T23:59:59.999Z') }));
const IDS_IN_ORDER = toIds(IN_ORDER);

/** Beside {@link IN_ORDER}: one that is leaving, one of another context and application. */
async function fill(storage: Storage): Promise<void> {
  const elsewhere = { contextId: '999999999999999', applicationId: 'application-2' };
  await insertEntries(
    storage,
    ...IN_ORDER.toReversed(),
    aCalendarEntry({ id: 'left', state: 'leaving', endsAt: new Date('9999-12-31T23:59:59.999Z') }),
    aCalendarEntry({ id: 'elsewhere', ...elsewhere }),
  );
}

function ofContext(storage: () => Storage): void {
  const entries = (): CalendarEntryStore => storage().calendarEntries;

  it('are listed by start, then by occurrence, then by id, the live ones of the context', async () => {
    await fill(storage());

    expect(await entries().listByContext(CONTEXT)).toMatchObject(IN_ORDER);
    expect(await entries().listByContext('0')).toEqual([]);
  });

  it('come in pages, with the number of all', async () => {
    await fill(storage());
    const page = async (offset: number, limit: number): Promise<unknown> => {
      const listed = await entries().listPageOfContext(CONTEXT, { offset, limit });
      return [toIds(listed.entries), listed.total];
    };

    expect(await page(0, 9)).toEqual([IDS_IN_ORDER, 5]);
    expect(await page(0, 2)).toEqual([['z', 'y'], 5]);
    expect(await page(2, 2)).toEqual([['B', 'a'], 5]);
    expect(await page(4, 2)).toEqual([['x'], 5]);
    expect(await page(5, 2)).toEqual([[], 5]);
    expect(await entries().listPageOfContext('0', { offset: 0, limit: 9 })).toEqual({ entries: [], total: 0 });
  });
}

function ofMeetings(storage: () => Storage): void {
  const entries = (): CalendarEntryStore => storage().calendarEntries;
  const series = (ids: readonly string[], changes: Partial<CalendarEntryDraft>): CalendarEntryDraft[] =>
    ids.map((id, occurrence) => aCalendarEntry({ id, occurrence, ...changes }));

  it('are listed by meetings of one context, live and leaving, in the same order', async () => {
    const early = { startsAt: new Date(0), state: 'leaving' } as const;
    await insertEntries(
      storage(),
      ...series(['b', 'a'], { meetingId: 'm' }),
      ...series(['c'], { meetingId: 'n', ...early }),
      ...series(['d'], { meetingId: 'M' }),
      ...series(['e'], { meetingId: 'm', contextId: '999999999999999' }),
    );
    const list = async (...meetingIds: string[]): Promise<string[]> =>
      toIds(await entries().listByMeetings(CONTEXT, meetingIds));

    expect(await list('m')).toEqual(['b', 'a']);
    expect(await list('n', 'm', 'n', 'unknown')).toEqual(['c', 'b', 'a']);
    expect(await list()).toEqual([]);
  });

  it('are listed by 500 meetings', async () => {
    const ids = Array.from({ length: 500 }, (_, index) => `entry-${index}`);
    await insertEntries(storage(), ...['entry-499', 'entry-100', 'entry-99'].map((id) => aCalendarEntry({ id })));

    const listed = await entries().listByMeetings(
      CONTEXT,
      ids.map((id) => `meeting-of-${id}`),
    );
    expect(toIds(listed)).toEqual(['entry-100', 'entry-499', 'entry-99']);
  });
}

function upcoming(storage: () => Storage): void {
  const entries = (): CalendarEntryStore => storage().calendarEntries;
  const at = (offsetMs: number): Date => new Date(AFTER.getTime() + offsetMs);

  it('are upcoming as long as they end after the moment that is asked about', async () => {
    await insertEntries(
      storage(),
      aCalendarEntry({ id: 'over', startsAt: at(-9), endsAt: at(-1) }),
      aCalendarEntry({ id: 'ending', startsAt: at(-9), endsAt: at(0) }),
      aCalendarEntry({ id: 'running', startsAt: at(-9), endsAt: at(1) }),
      aCalendarEntry({ id: 'later', startsAt: at(5), endsAt: at(9) }),
      aCalendarEntry({ id: 'left', startsAt: at(5), endsAt: at(9), state: 'leaving' }),
      aCalendarEntry({ id: 'elsewhere', startsAt: at(6), applicationId: 'application-2', endsAt: at(9) }),
    );
    const list = async (...applicationIds: string[]): Promise<string[]> =>
      toIds(await entries().listUpcoming(applicationIds, { after: AFTER, limit: 9 }));

    expect(await list('application-1', 'unknown')).toEqual(['running', 'later']);
    expect(await list('application-2', 'application-1')).toEqual(['running', 'later', 'elsewhere']);
    expect(await list()).toEqual([]);
  });

  it('are the first ones of the same order when they are limited', async () => {
    await fill(storage());
    const list = async (limit: number): Promise<string[]> =>
      toIds(await entries().listUpcoming(['application-1'], { after: AFTER, limit }));

    expect(await list(9)).toEqual(IDS_IN_ORDER);
    expect(await list(3)).toEqual(IDS_IN_ORDER.slice(0, 3));
  });
}

function ofEverywhere(storage: () => Storage): void {
  const entries = (): CalendarEntryStore => storage().calendarEntries;

  it('are counted and listed by id, the live ones of all contexts, page by page', async () => {
    expect(await entries().count()).toBe(0);
    await fill(storage());
    const list = async (after: string | undefined, limit: number): Promise<string[]> =>
      toIds(await entries().listAll({ after, limit }));

    expect(await entries().count()).toBe(6);
    expect(await list(undefined, 9)).toEqual(['B', 'a', 'elsewhere', 'x', 'y', 'z']);
    expect(await list(undefined, 2)).toEqual(['B', 'a']);
    expect(await list('a', 2)).toEqual(['elsewhere', 'x']);
    expect(await list('b', 9)).toEqual(['elsewhere', 'x', 'y', 'z']);
    expect(await list('z', 9)).toEqual([]);
  });
}
