import type { LaunchProgressRecord, LaunchProgressStore } from '@lms-zoom/core';
import type { Kysely } from 'kysely';
import type { Tables } from './tables.js';

/** How far launches came, in a table with one row for each. */
export class SqlLaunchProgressStore implements LaunchProgressStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async save({ launchId, stage, code, expiresAt }: LaunchProgressRecord): Promise<void> {
    const progress = { stage, code, expiresAt: expiresAt.getTime() };
    await this.#db
      .insertInto('launchProgress')
      .values({ launchId, ...progress })
      .onConflict((conflict) => conflict.column('launchId').doUpdateSet(progress))
      .execute();
  }

  async find(launchId: string): Promise<LaunchProgressRecord | undefined> {
    const row = await this.#db
      .selectFrom('launchProgress')
      .selectAll()
      .where('launchId', '=', launchId)
      .executeTakeFirst();
    return row && { ...row, expiresAt: new Date(row.expiresAt) };
  }

  async sweep(now: Date): Promise<number> {
    const { numDeletedRows } = await this.#db
      .deleteFrom('launchProgress')
      .where('expiresAt', '<', now.getTime())
      .executeTakeFirst();
    return Number(numDeletedRows);
  }
}
