import { StorageConflictError } from '@lms-zoom/core';
import type { CalendarEntryChanges, CalendarEntryDraft, CalendarEntryRecord } from '@lms-zoom/core';
import type { Kysely, Transaction } from 'kysely';
import { toCalendarEntry, toNewRow, toWantedColumns } from './calendar-entry-row.js';
import { holdApplications } from './hold-applications.js';
import { listInChunks } from './list-in-chunks.js';
import type { Row, Tables } from './tables.js';

/** 17 columns each: below the 999 variables that any SQLite allows in a statement. */
const ROWS_AT_ONCE = 50;

/**
 * Stores all changes in one transaction, or none: `undefined` if somebody was faster.
 * @throws StorageConflictError `calendarEntry.id`
 */
export async function saveCalendarEntries(
  db: Kysely<Tables>,
  { inserts, updates }: CalendarEntryChanges,
): Promise<CalendarEntryRecord[] | undefined> {
  try {
    return await db.transaction().execute(async (transaction) => {
      const linked = [...inserts, ...updates.filter(({ state }) => state === 'live')];
      const ids = linked.map(({ applicationId }) => applicationId);
      if (!(await holdApplications(transaction, ids))) throw new SomebodyWasFaster();
      const updated = await updateAll(transaction, updates);
      return [...(await insertAll(transaction, inserts)), ...updated];
    });
  } catch (error) {
    if (error instanceof SomebodyWasFaster) return undefined;
    throw error;
  }
}

/** Rolls the transaction back. */
class SomebodyWasFaster extends Error {
  override readonly name = 'SomebodyWasFaster';
}

async function insertAll(
  transaction: Transaction<Tables>,
  drafts: readonly CalendarEntryDraft[],
): Promise<CalendarEntryRecord[]> {
  const inserted = new Map<string, Row<CalendarEntryRecord>>();
  for (let start = 0; start < drafts.length; start += ROWS_AT_ONCE) {
    const rows = drafts.slice(start, start + ROWS_AT_ONCE).map(toNewRow);
    const insertion = transaction.insertInto('calendarEntry').values(rows);
    const returned = insertion.onConflict((conflict) => conflict.doNothing()).returningAll();
    for (const row of await returned.execute()) inserted.set(row.id, row);
  }
  if (inserted.size < drafts.length) throw await explainConflict(transaction, drafts);
  return drafts.flatMap(({ id }) => inserted.get(id) ?? []).map(toCalendarEntry);
}

/** A draft of an occurrence that is taken means: somebody was faster. One with the id of another occurrence is wrong. */
async function explainConflict(
  transaction: Transaction<Tables>,
  drafts: readonly CalendarEntryDraft[],
): Promise<SomebodyWasFaster | StorageConflictError> {
  const entries = transaction.selectFrom('calendarEntry').select(['id', 'contextId', 'meetingId', 'occurrence']);
  const ids = drafts.map(({ id }) => id);
  const rows = await listInChunks(ids, (some) => entries.where('id', 'in', some).execute());
  const stored = new Map(rows.map((row) => [row.id, toOccurrenceKey(row)]));
  const isIdTaken = drafts.some((draft) => (stored.get(draft.id) ?? toOccurrenceKey(draft)) !== toOccurrenceKey(draft));
  return isIdTaken ? new StorageConflictError('calendarEntry.id') : new SomebodyWasFaster();
}

function toOccurrenceKey({
  contextId,
  meetingId,
  occurrence,
}: Pick<CalendarEntryDraft, 'contextId' | 'meetingId' | 'occurrence'>): string {
  return JSON.stringify([contextId, meetingId, occurrence]);
}

async function updateAll(
  transaction: Transaction<Tables>,
  entries: readonly CalendarEntryRecord[],
): Promise<CalendarEntryRecord[]> {
  const updated: CalendarEntryRecord[] = [];
  for (const entry of entries) {
    const row = await transaction
      .updateTable('calendarEntry')
      .set({ ...toWantedColumns(entry), revision: entry.revision + 1 })
      .where('id', '=', entry.id)
      .where('revision', '=', entry.revision)
      .returningAll()
      .executeTakeFirst();
    if (row === undefined) throw new SomebodyWasFaster();
    updated.push(toCalendarEntry(row));
  }
  return updated;
}
