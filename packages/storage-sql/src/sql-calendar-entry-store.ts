import type { CalendarEntryRecord, CalendarEntryStore } from '@lms-zoom/core';
import type { Kysely } from 'kysely';
import { findOrInsert } from './find-or-insert.js';
import { compareTexts } from './order.js';
import type { Row, Tables } from './tables.js';

type Draft = Omit<CalendarEntryRecord, 'moodleId'>;

/** Calendar entries in a table that counts the Moodle ids. */
export class SqlCalendarEntryStore implements CalendarEntryStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  findOrInsert(draft: Draft): Promise<CalendarEntryRecord> {
    return findOrInsert(
      () => this.#find(draft),
      () => this.#insert(draft),
    );
  }

  async update({ id, applicationId, title, startsAt, endsAt, updatedAt }: CalendarEntryRecord): Promise<boolean> {
    const dates = { startsAt: startsAt.getTime(), endsAt: endsAt.getTime(), updatedAt: updatedAt.getTime() };
    const { numUpdatedRows } = await this.#db
      .updateTable('calendarEntry')
      .set({ applicationId, title, ...dates })
      .where('id', '=', id)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }

  async listByContext(contextId: string): Promise<CalendarEntryRecord[]> {
    const rows = await this.#db.selectFrom('calendarEntry').selectAll().where('contextId', '=', contextId).execute();
    return rows.sort(compareRows).map(toRecord);
  }

  async listUpcoming(
    applicationIds: readonly string[],
    { after, limit }: { after: Date; limit: number },
  ): Promise<CalendarEntryRecord[]> {
    if (applicationIds.length === 0) return [];
    const rows = await this.#db
      .selectFrom('calendarEntry')
      .selectAll()
      .where('applicationId', 'in', applicationIds)
      .where('endsAt', '>', after.getTime())
      .orderBy('startsAt')
      .orderBy('occurrence')
      .orderBy('id')
      .limit(limit)
      .execute();
    return rows.map(toRecord);
  }

  async delete(id: string): Promise<void> {
    await this.#db.deleteFrom('calendarEntry').where('id', '=', id).execute();
  }

  async #insert(draft: Draft): Promise<CalendarEntryRecord> {
    const insertion = this.#db.insertInto('calendarEntry').values(toRow(draft)).returningAll();
    return toRecord(await insertion.executeTakeFirstOrThrow());
  }

  async #find({ contextId, meetingId, occurrence }: Draft): Promise<CalendarEntryRecord | undefined> {
    const row = await this.#db
      .selectFrom('calendarEntry')
      .selectAll()
      .where('contextId', '=', contextId)
      .where('meetingId', '=', meetingId)
      .where('occurrence', '=', occurrence)
      .executeTakeFirst();
    return row === undefined ? undefined : toRecord(row);
  }
}

function compareRows(a: Row<CalendarEntryRecord>, b: Row<CalendarEntryRecord>): number {
  return a.startsAt - b.startsAt || a.occurrence - b.occurrence || compareTexts(a.id, b.id);
}

function toRow(draft: Draft): Row<Draft> {
  return {
    ...draft,
    startsAt: draft.startsAt.getTime(),
    endsAt: draft.endsAt.getTime(),
    createdAt: draft.createdAt.getTime(),
    updatedAt: draft.updatedAt.getTime(),
  };
}

function toRecord(row: Row<CalendarEntryRecord>): CalendarEntryRecord {
  return {
    ...row,
    startsAt: new Date(row.startsAt),
    endsAt: new Date(row.endsAt),
    createdAt: new Date(row.createdAt),
    updatedAt: new Date(row.updatedAt),
  };
}
