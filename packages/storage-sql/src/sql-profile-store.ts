import type { ProfileRecord, ProfileStore } from '@lms-zoom/core';
import type { Kysely } from 'kysely';
import { compareTexts } from './order.js';
import type { Row, Tables } from './tables.js';

/** Profiles in a table; the revision decides which of two writers wins. */
export class SqlProfileStore implements ProfileStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async insert(profile: ProfileRecord): Promise<void> {
    await this.#db.insertInto('profile').values(toRow(profile)).execute();
  }

  find(id: string): Promise<ProfileRecord | undefined> {
    return this.#findBy('id', id);
  }

  findByClientId(clientId: string): Promise<ProfileRecord | undefined> {
    return this.#findBy('clientId', clientId);
  }

  findByAccessTokenDigest(digest: string): Promise<ProfileRecord | undefined> {
    return this.#findBy('accessTokenDigest', digest);
  }

  async list(): Promise<ProfileRecord[]> {
    const rows = await this.#db.selectFrom('profile').selectAll().execute();
    return rows.map(toRecord).sort((a, b) => compareTexts(a.name, b.name) || compareTexts(a.id, b.id));
  }

  async update(profile: ProfileRecord): Promise<boolean> {
    const { numUpdatedRows } = await this.#db
      .updateTable('profile')
      .set(toRow(profile))
      .where('id', '=', profile.id)
      .where('revision', '=', profile.revision - 1)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }

  async #findBy(field: 'id' | 'clientId' | 'accessTokenDigest', value: string): Promise<ProfileRecord | undefined> {
    const row = await this.#db.selectFrom('profile').selectAll().where(field, '=', value).executeTakeFirst();
    return row === undefined ? undefined : toRecord(row);
  }
}

function toRow(profile: ProfileRecord): Row<ProfileRecord> {
  return {
    ...profile,
    releaseNames: profile.releaseNames ? 1 : 0,
    createdAt: profile.createdAt.getTime(),
    updatedAt: profile.updatedAt.getTime(),
  };
}

function toRecord(row: Row<ProfileRecord>): ProfileRecord {
  return {
    ...row,
    releaseNames: row.releaseNames === 1,
    createdAt: new Date(row.createdAt),
    updatedAt: new Date(row.updatedAt),
  };
}
