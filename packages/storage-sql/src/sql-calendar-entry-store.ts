import type {
  CalendarEntryChanges,
  CalendarEntryRecord,
  CalendarEntryStore,
  CalendarEntryVersion,
} from '@lms-zoom/core';
import type { Kysely } from 'kysely';
import { toCalendarEntry } from './calendar-entry-row.js';
import { listInChunks } from './list-in-chunks.js';
import { compareTexts } from './order.js';
import { saveCalendarEntries } from './save-calendar-entries.js';
import type { Row, Tables } from './tables.js';

/** Calendar entries in a table that counts the Moodle ids. */
export class SqlCalendarEntryStore implements CalendarEntryStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async save(changes: CalendarEntryChanges): Promise<CalendarEntryRecord[] | undefined> {
    if (changes.inserts.length + changes.updates.length === 0) return [];
    return saveCalendarEntries(this.#db, changes);
  }

  async find(id: string): Promise<CalendarEntryRecord | undefined> {
    const row = await this.#db.selectFrom('calendarEntry').selectAll().where('id', '=', id).executeTakeFirst();
    return row && toCalendarEntry(row);
  }

  async listByMoodleIds(moodleIds: readonly number[]): Promise<CalendarEntryRecord[]> {
    const rows = await listInChunks(moodleIds, (some) => this.#live().where('moodleId', 'in', some).execute());
    return rows.sort((a, b) => a.moodleId - b.moodleId).map(toCalendarEntry);
  }

  async listByMeetings(contextId: string, meetingIds: readonly string[]): Promise<CalendarEntryRecord[]> {
    const ofContext = this.#db.selectFrom('calendarEntry').selectAll().where('contextId', '=', contextId);
    const rows = await listInChunks(meetingIds, (some) => ofContext.where('meetingId', 'in', some).execute());
    return rows.sort(compareRows).map(toCalendarEntry);
  }

  async listByContext(contextId: string): Promise<CalendarEntryRecord[]> {
    const rows = await this.#liveInOrder().where('contextId', '=', contextId).execute();
    return rows.map(toCalendarEntry);
  }

  async listPageOfContext(
    contextId: string,
    { offset, limit }: { offset: number; limit: number },
  ): Promise<{ entries: CalendarEntryRecord[]; total: number }> {
    const page = this.#liveInOrder().where('contextId', '=', contextId).limit(limit).offset(offset);
    const { total } = await this.#countLive().where('contextId', '=', contextId).executeTakeFirstOrThrow();
    return { entries: (await page.execute()).map(toCalendarEntry), total: Number(total) };
  }

  async listUpcoming(
    applicationIds: readonly string[],
    { after, limit }: { after: Date; limit: number },
  ): Promise<CalendarEntryRecord[]> {
    if (applicationIds.length === 0) return [];
    const rows = await this.#liveInOrder()
      .where('applicationId', 'in', applicationIds)
      .where('endsAt', '>', after.getTime())
      .limit(limit)
      .execute();
    return rows.map(toCalendarEntry);
  }

  async listAll({ after, limit }: { after: string | undefined; limit: number }): Promise<CalendarEntryRecord[]> {
    const page = this.#live().orderBy('id').limit(limit);
    const rows = await (after === undefined ? page : page.where('id', '>', after)).execute();
    return rows.map(toCalendarEntry);
  }

  async count(): Promise<number> {
    return Number((await this.#countLive().executeTakeFirstOrThrow()).total);
  }

  /** Answered by a partial index that holds no other entries. */
  async listUnsettled({ after, limit }: { after: string | undefined; limit: number }): Promise<CalendarEntryRecord[]> {
    const unsettled = this.#db.selectFrom('calendarEntry').selectAll().whereRef('appliedRevision', '<', 'revision');
    const page = unsettled.orderBy('id').limit(limit);
    const rows = await (after === undefined ? page : page.where('id', '>', after)).execute();
    return rows.map(toCalendarEntry);
  }

  async markApplied(versions: readonly CalendarEntryVersion[]): Promise<ReadonlySet<string>> {
    const applied = new Set<string>();
    if (versions.length === 0) return applied;
    await this.#db.transaction().execute(async (transaction) => {
      for (const { id, revision } of versions) {
        const { numUpdatedRows } = await transaction
          .updateTable('calendarEntry')
          .set({ appliedRevision: revision })
          .where('id', '=', id)
          .where('revision', '=', revision)
          .where('state', '=', 'live')
          .executeTakeFirst();
        if (numUpdatedRows === 1n) applied.add(id);
      }
    });
    return applied;
  }

  async deleteLeaving(versions: readonly CalendarEntryVersion[]): Promise<ReadonlySet<string>> {
    const ids = versions.map(({ id }) => id);
    if (ids.length === 0) return new Set();
    return this.#db.transaction().execute(async (transaction) => {
      for (const { id, revision } of versions) {
        const leaving = transaction.deleteFrom('calendarEntry').where('id', '=', id).where('state', '=', 'leaving');
        await leaving.where('revision', '=', revision).execute();
      }
      const entries = transaction.selectFrom('calendarEntry').select('id');
      const rows = await listInChunks(ids, (some) => entries.where('id', 'in', some).execute());
      const left = new Set(rows.map(({ id }) => id));
      return new Set(ids.filter((id) => !left.has(id)));
    });
  }

  /** Goes through what ended by the index of that, and asks the unique key of meetings for what keeps each of them. */
  async prune(before: Date): Promise<number> {
    const time = before.getTime();
    const { numDeletedRows } = await this.#db
      .deleteFrom('calendarEntry')
      .where('endsAt', '<', time)
      .where((entry) => {
        const keeper = entry
          .selectFrom('calendarEntry as date')
          .select('date.id')
          .whereRef('date.contextId', '=', 'calendarEntry.contextId')
          .whereRef('date.meetingId', '=', 'calendarEntry.meetingId')
          .where((date) =>
            date.or([
              date('date.endsAt', '>=', time),
              date('date.updatedAt', '>=', time),
              date('date.appliedRevision', '<', date.ref('date.revision')),
            ]),
          );
        return entry.not(entry.exists(keeper));
      })
      .executeTakeFirst();
    return Number(numDeletedRows);
  }

  #live() {
    return this.#db.selectFrom('calendarEntry').selectAll().where('state', '=', 'live');
  }

  #liveInOrder() {
    return this.#live().orderBy('startsAt').orderBy('occurrence').orderBy('id');
  }

  #countLive() {
    return this.#db
      .selectFrom('calendarEntry')
      .select(({ fn }) => fn.countAll().as('total'))
      .where('state', '=', 'live');
  }
}

function compareRows(a: Row<CalendarEntryRecord>, b: Row<CalendarEntryRecord>): number {
  return a.startsAt - b.startsAt || a.occurrence - b.occurrence || compareTexts(a.id, b.id);
}
