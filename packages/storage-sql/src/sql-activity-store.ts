import type { ActivityKind, ActivityLimits, ActivityQuery, ActivityRecord, ActivityStore } from '@lms-zoom/core';
import type { ExpressionBuilder, ExpressionWrapper, Kysely, SqlBool } from 'kysely';
import type { Row, Tables } from './tables.js';

/** Activities in a table, read along the index of time and id. */
export class SqlActivityStore implements ActivityStore {
  readonly #db: Kysely<Tables>;

  constructor(db: Kysely<Tables>) {
    this.#db = db;
  }

  async insertAll(records: readonly ActivityRecord[]): Promise<void> {
    if (records.length === 0) return;
    await this.#db.transaction().execute(async (transaction) => {
      for (const record of records) {
        const insertion = transaction.insertInto('activity').values(toRow(record));
        await insertion.onConflict((conflict) => conflict.column('id').doNothing()).execute();
      }
    });
  }

  async list({ kind, outcome, profileId, before, limit }: ActivityQuery): Promise<ActivityRecord[]> {
    let query = this.#newestFirst().selectAll().limit(limit);
    if (kind !== undefined) query = query.where('kind', '=', kind);
    if (outcome !== undefined) query = query.where('outcome', '=', outcome);
    if (profileId !== undefined) query = query.where('profileId', '=', profileId);
    if (before !== undefined) query = query.where((eb) => isAfter(eb, { ...before, time: before.time.getTime() }));
    return (await query.execute()).map(toRecord);
  }

  async sweep({ kinds, before, keep }: ActivityLimits): Promise<number> {
    const old = this.#db.deleteFrom('activity').where('kind', 'in', kinds).where('time', '<', before.getTime());
    const { numDeletedRows } = await old.executeTakeFirst();
    return Number(numDeletedRows) + (await this.#keepNewest(kinds, keep));
  }

  async eraseUser(userId: string): Promise<void> {
    await this.#db.transaction().execute(async (transaction) => {
      const deletion = transaction.deleteFrom('activity').where('userId', '=', userId);
      await deletion.where('kind', '!=', 'change').execute();
      await transaction.updateTable('activity').set({ userId: null }).where('userId', '=', userId).execute();
    });
  }

  async #keepNewest(kinds: readonly ActivityKind[], keep: number): Promise<number> {
    const excess = this.#newestFirst().select(['time', 'id']).where('kind', 'in', kinds).offset(keep).limit(1);
    const first = await excess.executeTakeFirst();
    if (first === undefined) return 0;
    const { numDeletedRows } = await this.#db
      .deleteFrom('activity')
      .where('kind', 'in', kinds)
      .where((eb) => eb.or([isAfter(eb, first), eb('id', '=', first.id)]))
      .executeTakeFirst();
    return Number(numDeletedRows);
  }

  #newestFirst() {
    return this.#db.selectFrom('activity').orderBy('time', 'desc').orderBy('id', 'desc');
  }
}

/** Comes after that position in the list. The first of the two conditions is what the index is searched by. */
function isAfter(
  eb: ExpressionBuilder<Tables, 'activity'>,
  { time, id }: { time: number; id: string },
): ExpressionWrapper<Tables, 'activity', SqlBool> {
  return eb.and([eb('time', '<=', time), eb.or([eb('time', '<', time), eb('id', '<', id)])]);
}

function toRow(record: ActivityRecord): Row<ActivityRecord> {
  return {
    ...record,
    time: record.time.getTime(),
    code: record.code ?? null,
    profileId: record.profileId ?? null,
    applicationId: record.applicationId ?? null,
    userId: record.userId ?? null,
    detail: JSON.stringify(record.detail),
  };
}

function toRecord(row: Row<ActivityRecord>): ActivityRecord {
  return {
    ...row,
    time: new Date(row.time),
    code: row.code ?? undefined,
    profileId: row.profileId ?? undefined,
    applicationId: row.applicationId ?? undefined,
    userId: row.userId ?? undefined,
    detail: JSON.parse(row.detail) as ActivityRecord['detail'],
  };
}
