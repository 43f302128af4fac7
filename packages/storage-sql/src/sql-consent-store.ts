import type { ConsentRecord, ConsentStore } from '@lms-zoom/core';
import type { Kysely } from 'kysely';
import { listInChunks } from './list-in-chunks.js';
import type { Row, Tables } from './tables.js';

/** Consents in a table whose primary key is user and profile. */
export class SqlConsentStore implements ConsentStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async find(userId: string, profileId: string): Promise<ConsentRecord | undefined> {
    const row = await this.#db
      .selectFrom('consent')
      .selectAll()
      .where('userId', '=', userId)
      .where('profileId', '=', profileId)
      .executeTakeFirst();
    return row && toRecord(row);
  }

  async listByUsers(profileId: string, userIds: readonly string[]): Promise<ConsentRecord[]> {
    const consents = this.#db.selectFrom('consent').selectAll().where('profileId', '=', profileId);
    const rows = await listInChunks(userIds, (some) => consents.where('userId', 'in', some).execute());
    return rows.map(toRecord);
  }

  async save({ userId, profileId, recipient, kinds, acceptedAt }: ConsentRecord): Promise<void> {
    const consent = { recipient, kinds: JSON.stringify(kinds), acceptedAt: acceptedAt.getTime() };
    await this.#db
      .insertInto('consent')
      .values({ userId, profileId, ...consent })
      .onConflict((conflict) => conflict.columns(['userId', 'profileId']).doUpdateSet(consent))
      .execute();
  }

  async delete(userId: string, profileId: string): Promise<void> {
    const ofUser = this.#db.deleteFrom('consent').where('userId', '=', userId);
    await ofUser.where('profileId', '=', profileId).execute();
  }

  async deleteByUser(userId: string): Promise<void> {
    await this.#db.deleteFrom('consent').where('userId', '=', userId).execute();
  }
}

function toRecord({ kinds, acceptedAt, ...row }: Row<ConsentRecord>): ConsentRecord {
  return { ...row, kinds: JSON.parse(kinds) as string[], acceptedAt: new Date(acceptedAt) };
}
