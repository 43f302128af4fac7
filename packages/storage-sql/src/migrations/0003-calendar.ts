import { sql } from 'kysely';
import type { Kysely, Migration } from 'kysely';

/** What the calendar keeps: more of its entries, and people's feeds. */
export const calendar: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await extendEntries(db);
    await fillTargets(db);
    await indexEntries(db);
    await createFeeds(db);
  },
};

async function extendEntries({ schema }: Kysely<unknown>): Promise<void> {
  for (const [name, value] of Object.entries({ target: '', description: '', state: 'live' })) {
    await schema
      .alterTable('calendarEntry')
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(value))
      .execute();
  }
  for (const [name, value] of Object.entries({ revision: 1, appliedRevision: 0 })) {
    await schema
      .alterTable('calendarEntry')
      .addColumn(name, 'bigint', (column) => column.notNull().defaultTo(value))
      .execute();
  }
  await schema.alterTable('calendarEntry').addColumn('joinUrl', 'text').execute();
  await schema.alterTable('calendarEntry').addColumn('sequence', 'bigint').execute();
}

/**
 * Every entry is shown as it is, in the calendar of its application's place. Where the application is gone nobody knows
 * whose calendar that was, so that the host could not be told to remove the entry either: it is forgotten.
 */
async function fillTargets(db: Kysely<Upgraded>): Promise<void> {
  for (const { id, type, placeKey } of await db
    .selectFrom('application')
    .select(['id', 'type', 'placeKey'])
    .execute()) {
    const target = JSON.stringify({ kind: 'place', place: { type, id: placeKey.slice(type.length + 1) } });
    await db.updateTable('calendarEntry').set({ target, appliedRevision: 1 }).where('applicationId', '=', id).execute();
  }
  await db.deleteFrom('calendarEntry').where('target', '=', '').execute();
}

async function indexEntries({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createIndex('calendarEntryByStart')
    .on('calendarEntry')
    .columns(['contextId', 'state', 'startsAt', 'occurrence', 'id'])
    .execute();
  await schema
    .createIndex('calendarEntryUnsettled')
    .on('calendarEntry')
    .column('id')
    .where(sql.ref('appliedRevision'), '<', sql.ref('revision'))
    .execute();
  await schema.createIndex('calendarEntryByAge').on('calendarEntry').column('endsAt').execute();
}

async function createFeeds({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('calendarFeed')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('userId', 'text', (column) => column.notNull())
    .addColumn('placeKey', 'text', (column) => column.notNull())
    .addColumn('createdAt', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('calendarFeed.userId', ['userId', 'placeKey'])
    .execute();
  await schema.createIndex('calendarFeedByPlace').on('calendarFeed').column('placeKey').execute();
}

/** The columns that are read or filled here. */
interface Upgraded {
  application: { id: string; type: string; placeKey: string };
  calendarEntry: { applicationId: string; target: string; appliedRevision: number };
}
