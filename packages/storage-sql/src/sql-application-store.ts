import { StorageConflictError } from '@lms-zoom/core';
import type {
  ApplicationPage,
  ApplicationRecord,
  ApplicationStore,
  ContextRecord,
  PlaceType,
  ProfileUsage,
} from '@lms-zoom/core';
import type { Kysely, Transaction } from 'kysely';
import { toDate, toTime } from './dates.js';
import { findOrInsert } from './find-or-insert.js';
import { dropUnusedContext, holdContext } from './hold-context.js';
import { holdProfile } from './hold-profile.js';
import { compareTexts } from './order.js';
import type { Row, Tables } from './tables.js';

/** Applications and contexts in two tables; a transaction stores both or none, and deletes none that the other needs. */
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

  async listByProfile(
    profileId: string,
    { offset, limit }: ApplicationPage,
  ): Promise<{ applications: ApplicationRecord[]; total: number }> {
    const own = this.#db.selectFrom('application').where('profileId', '=', profileId);
    const page = own.selectAll().orderBy('createdAt').orderBy('id').limit(limit).offset(offset);
    const { total } = await own.select(({ fn }) => fn.countAll().as('total')).executeTakeFirstOrThrow();
    return { applications: (await page.execute()).map(toRecord), total: Number(total) };
  }

  async getUsage(profileId: string): Promise<ProfileUsage> {
    const { applications, lastLaunchAt } = await this.#db
      .selectFrom('application')
      .select(({ fn }) => [fn.countAll().as('applications'), fn.max<number | null>('lastLaunchAt').as('lastLaunchAt')])
      .where('profileId', '=', profileId)
      .executeTakeFirstOrThrow();
    return { applications: Number(applications), lastLaunchAt: toDate(lastLaunchAt) };
  }

  async countByType(): Promise<ReadonlyMap<PlaceType, number>> {
    const rows = await this.#db
      .selectFrom('application')
      .select(({ fn }) => ['type', fn.countAll().as('count')])
      .groupBy('type')
      .execute();
    return new Map(rows.map(({ type, count }) => [type, Number(count)]));
  }

  findOrInsert(application: ApplicationRecord, context: ContextRecord): Promise<ApplicationRecord> {
    return findOrInsert(
      () => this.findByPlace(application.placeKey),
      () => this.#insert(application, context),
    );
  }

  setProfile(id: string, { from, to, updatedAt }: { from: string; to: string; updatedAt: Date }): Promise<boolean> {
    return this.#db.transaction().execute(async (transaction) => {
      await checkProfile(transaction, to);
      const { numUpdatedRows } = await transaction
        .updateTable('application')
        .set({ profileId: to, updatedAt: updatedAt.getTime() })
        .where('id', '=', id)
        .where('profileId', '=', from)
        .executeTakeFirst();
      return numUpdatedRows === 1n;
    });
  }

  async noteLaunches(launches: ReadonlyMap<string, Date>): Promise<void> {
    if (launches.size === 0) return;
    await this.#db.transaction().execute(async (transaction) => {
      for (const [id, date] of launches) await noteLaunch(transaction, { id, lastLaunchAt: date.getTime() });
    });
  }

  delete(id: string): Promise<boolean> {
    return this.#db.transaction().execute(async (transaction) => {
      const deletion = transaction.deleteFrom('application').where('id', '=', id).returning('contextId');
      const deleted = await deletion.executeTakeFirst();
      if (deleted === undefined) return false;
      await dropUnusedContext(transaction, deleted.contextId);
      return true;
    });
  }

  async #findBy(field: 'id' | 'placeKey' | 'deploymentId', value: string): Promise<ApplicationRecord | undefined> {
    const row = await this.#db.selectFrom('application').selectAll().where(field, '=', value).executeTakeFirst();
    return row === undefined ? undefined : toRecord(row);
  }

  #insert(application: ApplicationRecord, context: ContextRecord): Promise<ApplicationRecord> {
    return this.#db.transaction().execute(async (transaction) => {
      await checkProfile(transaction, application.profileId);
      const contextId = await holdContext(transaction, context);
      const row = await transaction
        .insertInto('application')
        .values(toRow({ ...application, contextId }))
        .returningAll()
        .executeTakeFirstOrThrow();
      return toRecord(row);
    });
  }
}

async function checkProfile(transaction: Transaction<Tables>, profileId: string): Promise<void> {
  if ((await holdProfile(transaction, profileId)) === undefined) {
    throw new StorageConflictError('application.profileId');
  }
}

async function noteLaunch(
  transaction: Transaction<Tables>,
  { id, lastLaunchAt }: { id: string; lastLaunchAt: number },
): Promise<void> {
  await transaction
    .updateTable('application')
    .set({ lastLaunchAt })
    .where('id', '=', id)
    .where((eb) => eb.or([eb('lastLaunchAt', 'is', null), eb('lastLaunchAt', '<', lastLaunchAt)]))
    .execute();
}

function toRow(application: ApplicationRecord): Row<ApplicationRecord> {
  return {
    ...application,
    lastLaunchAt: toTime(application.lastLaunchAt),
    createdAt: application.createdAt.getTime(),
    updatedAt: application.updatedAt.getTime(),
  };
}

function toRecord(row: Row<ApplicationRecord>): ApplicationRecord {
  return {
    ...row,
    lastLaunchAt: toDate(row.lastLaunchAt),
    createdAt: new Date(row.createdAt),
    updatedAt: new Date(row.updatedAt),
  };
}
