import type { PlatformKeyRecord, PlatformKeyStore } from '@lms-zoom/core';
import type { Kysely } from 'kysely';
import { compareTexts } from './order.js';
import type { Row, Tables } from './tables.js';

/** The platform's keys in a table. */
export class SqlPlatformKeyStore implements PlatformKeyStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async list(): Promise<PlatformKeyRecord[]> {
    const rows = await this.#db.selectFrom('platformKey').selectAll().execute();
    return rows.sort((a, b) => a.createdAt - b.createdAt || compareTexts(a.kid, b.kid)).map(toRecord);
  }

  insertFirst(key: PlatformKeyRecord): Promise<boolean> {
    return this.#db.transaction().execute(async (transaction) => {
      const active = transaction.selectFrom('platformKey').select('kid').where('state', '=', 'active');
      if ((await active.executeTakeFirst()) !== undefined) return false;
      await transaction.insertInto('platformKey').values(toRow(key)).execute();
      return true;
    });
  }
}

function toRow(key: PlatformKeyRecord): Row<PlatformKeyRecord> {
  return { ...key, createdAt: key.createdAt.getTime() };
}

function toRecord(row: Row<PlatformKeyRecord>): PlatformKeyRecord {
  return { ...row, createdAt: new Date(row.createdAt) };
}
