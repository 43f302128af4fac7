import type { SpentTokenStore } from '@lms-zoom/core';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** The keys that were used up, in a table whose primary key decides who was first. */
export class SqlSpentTokenStore implements SpentTokenStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async spend(key: string, expiresAt: Date): Promise<boolean> {
    const { numInsertedOrUpdatedRows } = await this.#db
      .insertInto('spentToken')
      .values({ key, expiresAt: expiresAt.getTime() })
      .onConflict((conflict) => conflict.column('key').doNothing())
      .executeTakeFirst();
    return numInsertedOrUpdatedRows === 1n;
  }

  async isSpent(key: string): Promise<boolean> {
    const row = await this.#db.selectFrom('spentToken').select('key').where('key', '=', key).executeTakeFirst();
    return row !== undefined;
  }

  async sweep(now: Date): Promise<number> {
    const { numDeletedRows } = await this.#db
      .deleteFrom('spentToken')
      .where('expiresAt', '<', now.getTime())
      .executeTakeFirst();
    return Number(numDeletedRows);
  }
}
