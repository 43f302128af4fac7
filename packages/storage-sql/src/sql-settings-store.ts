import type { SettingsRecord, SettingsStore } from '@lms-zoom/core';
import type { Kysely } from 'kysely';
import type { Row, Tables } from './tables.js';

/** The settings in a table of one row. */
export class SqlSettingsStore implements SettingsStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async load(): Promise<SettingsRecord | undefined> {
    const row = await this.#db.selectFrom('settings').selectAll().executeTakeFirst();
    return row === undefined ? undefined : toRecord(row);
  }

  /** Of two first saves the primary key lets one through, of two later ones the revision. */
  async save(settings: SettingsRecord): Promise<boolean> {
    const row = toRow(settings);
    if (settings.revision === 1) return this.#insert(row);
    const { numUpdatedRows } = await this.#db
      .updateTable('settings')
      .set(row)
      .where('revision', '=', settings.revision - 1)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }

  async #insert(row: Row<SettingsRecord>): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await this.#db
      .insertInto('settings')
      .values({ ...row, id: 1 })
      .onConflict((conflict) => conflict.column('id').doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }
}

function toRow(settings: SettingsRecord): Row<SettingsRecord> {
  return {
    enabled: Number(settings.enabled),
    enabledForCourseElement: Number(settings.enabledForCourseElement),
    enabledForCourseTool: Number(settings.enabledForCourseTool),
    enabledForGroupTool: Number(settings.enabledForGroupTool),
    calendarEntries: Number(settings.calendarEntries),
    consentRequired: Number(settings.consentRequired),
    revision: settings.revision,
  };
}

function toRecord(row: Row<SettingsRecord>): SettingsRecord {
  return {
    enabled: row.enabled === 1,
    enabledForCourseElement: row.enabledForCourseElement === 1,
    enabledForCourseTool: row.enabledForCourseTool === 1,
    enabledForGroupTool: row.enabledForGroupTool === 1,
    calendarEntries: row.calendarEntries === 1,
    consentRequired: row.consentRequired === 1,
    revision: row.revision,
  };
}
