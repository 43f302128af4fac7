import type { CalendarFeedRecord, CalendarFeedStore } from '@lms-zoom/core';
import type { Kysely } from 'kysely';
import { findOrInsert } from './find-or-insert.js';
import type { Row, Tables } from './tables.js';

/** Calendar feeds in a table, one for a user and a place. */
export class SqlCalendarFeedStore implements CalendarFeedStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  findOrInsert(feed: CalendarFeedRecord): Promise<CalendarFeedRecord> {
    return findOrInsert(
      () => this.findByUser(feed.userId, feed.placeKey),
      () => this.#insert(feed),
    );
  }

  async find(id: string): Promise<CalendarFeedRecord | undefined> {
    const row = await this.#db.selectFrom('calendarFeed').selectAll().where('id', '=', id).executeTakeFirst();
    return row && toRecord(row);
  }

  async findByUser(userId: string, placeKey: string): Promise<CalendarFeedRecord | undefined> {
    const ofUser = this.#db.selectFrom('calendarFeed').selectAll().where('userId', '=', userId);
    const row = await ofUser.where('placeKey', '=', placeKey).executeTakeFirst();
    return row && toRecord(row);
  }

  async countByPlace(placeKey: string): Promise<number> {
    const { total } = await this.#db
      .selectFrom('calendarFeed')
      .select(({ fn }) => fn.countAll().as('total'))
      .where('placeKey', '=', placeKey)
      .executeTakeFirstOrThrow();
    return Number(total);
  }

  async delete(userId: string, placeKey: string): Promise<boolean> {
    const ofUser = this.#db.deleteFrom('calendarFeed').where('userId', '=', userId);
    const { numDeletedRows } = await ofUser.where('placeKey', '=', placeKey).executeTakeFirst();
    return numDeletedRows === 1n;
  }

  async deleteByPlace(placeKey: string): Promise<number> {
    const deletion = this.#db.deleteFrom('calendarFeed').where('placeKey', '=', placeKey);
    return Number((await deletion.executeTakeFirst()).numDeletedRows);
  }

  async deleteByUser(userId: string): Promise<void> {
    await this.#db.deleteFrom('calendarFeed').where('userId', '=', userId).execute();
  }

  async #insert(feed: CalendarFeedRecord): Promise<CalendarFeedRecord> {
    const row = { ...feed, createdAt: feed.createdAt.getTime() };
    return toRecord(await this.#db.insertInto('calendarFeed').values(row).returningAll().executeTakeFirstOrThrow());
  }
}

function toRecord(row: Row<CalendarFeedRecord>): CalendarFeedRecord {
  return { ...row, createdAt: new Date(row.createdAt) };
}
