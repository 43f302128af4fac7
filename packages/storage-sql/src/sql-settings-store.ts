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

  async save(settings: SettingsRecord): Promise<void> {
    const row = toRow(settings);
    await this.#db
      .insertInto('settings')
      .values({ ...row, id: 1 })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute();
  }
}

function toRow(settings: SettingsRecord): Row<SettingsRecord> {
  return {
    enabled: Number(settings.enabled),
    enabledForCourseElement: Number(settings.enabledForCourseElement),
    enabledForCourseTool: Number(settings.enabledForCourseTool),
    enabledForGroupTool: Number(settings.enabledForGroupTool),
    calendarEntries: Number(settings.calendarEntries),
  };
}

function toRecord(row: Row<SettingsRecord>): SettingsRecord {
  return {
    enabled: row.enabled === 1,
    enabledForCourseElement: row.enabledForCourseElement === 1,
    enabledForCourseTool: row.enabledForCourseTool === 1,
    enabledForGroupTool: row.enabledForGroupTool === 1,
    calendarEntries: row.calendarEntries === 1,
  };
}
