import type { ApplicationRecord, ApplicationStore, ContextRecord } from '@lms-zoom/core';
import type { Kysely } from 'kysely';
import { findOrInsert } from './find-or-insert.js';
import { compareTexts } from './order.js';
import type { Row, Tables } from './tables.js';

/** Applications and contexts in two tables; a transaction stores both or none. */
export class SqlApplicationStore implements ApplicationStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  find(id: string): Promise<ApplicationRecord | undefined> {
    return this.#findBy('id', id);
  }

  findByPlace(placeKey: string): Promise<ApplicationRecord | undefined> {
    return this.#findBy('placeKey', placeKey);
  }

  findByDeployment(deploymentId: string): Promise<ApplicationRecord | undefined> {
    return this.#findBy('deploymentId', deploymentId);
  }

  async listByContext(contextId: string): Promise<ApplicationRecord[]> {
    const rows = await this.#db.selectFrom('application').selectAll().where('contextId', '=', contextId).execute();
    return rows.sort((a, b) => a.createdAt - b.createdAt || compareTexts(a.id, b.id)).map(toRecord);
  }

  async countByProfile(): Promise<ReadonlyMap<string, number>> {
    const rows = await this.#db
      .selectFrom('application')
      .select(({ fn }) => ['profileId', fn.countAll().as('count')])
      .groupBy('profileId')
      .execute();
    return new Map(rows.map(({ profileId, count }) => [profileId, Number(count)]));
  }

  findOrInsert(application: ApplicationRecord, context: ContextRecord): Promise<ApplicationRecord> {
    return findOrInsert(
      () => this.findByPlace(application.placeKey),
      () => this.#insert(application, context),
    );
  }

  async setProfile(id: string, profileId: string, updatedAt: Date): Promise<boolean> {
    const { numUpdatedRows } = await this.#db
      .updateTable('application')
      .set({ profileId, updatedAt: updatedAt.getTime() })
      .where('id', '=', id)
      .executeTakeFirst();
    return numUpdatedRows === 1n;
  }

  async #findBy(field: 'id' | 'placeKey' | 'deploymentId', value: string): Promise<ApplicationRecord | undefined> {
    const row = await this.#db.selectFrom('application').selectAll().where(field, '=', value).executeTakeFirst();
    return row === undefined ? undefined : toRecord(row);
  }

  #insert(application: ApplicationRecord, context: ContextRecord): Promise<ApplicationRecord> {
    return this.#db.transaction().execute(async (transaction) => {
      await transaction.insertInto('context').values(toContextRow(context)).execute();
      const row = await transaction
        .insertInto('application')
        .values(toRow(application))
        .returningAll()
        .executeTakeFirstOrThrow();
      return toRecord(row);
    });
  }
}

function toContextRow(context: ContextRecord): Row<ContextRecord> {
  return { ...context, createdAt: context.createdAt.getTime() };
}

function toRow(application: ApplicationRecord): Row<ApplicationRecord> {
  return { ...application, createdAt: application.createdAt.getTime(), updatedAt: application.updatedAt.getTime() };
}

function toRecord(row: Row<ApplicationRecord>): ApplicationRecord {
  return { ...row, createdAt: new Date(row.createdAt), updatedAt: new Date(row.updatedAt) };
}
