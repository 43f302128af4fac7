import type { Kysely, Migration } from 'kysely';
import { toSearchColumns } from '../search-columns.js';

/** What the profiles of the first release did. */
const ROLE_MAP = {
  courseElement: { coach: 'instructor', participant: 'learner' },
  courseTool: { coach: 'instructor', participant: 'learner' },
  groupTool: { coach: 'instructor', participant: 'learner' },
};

/** What the screens need: more of profiles, applications and settings; consents and activities. */
export const screens: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await extendProfiles(db);
    await fillSearchColumns(db);
    await extendApplications(db);
    await extendSettings(db);
    await createConsents(db);
    await createActivities(db);
    await db.schema
      .createIndex('calendarEntryByEnd')
      .on('calendarEntry')
      .columns(['applicationId', 'endsAt'])
      .execute();
  },
};

async function extendProfiles({ schema }: Kysely<unknown>): Promise<void> {
  const texts = { mailDomains: '[]', roleMap: JSON.stringify(ROLE_MAP), contextScope: 'place', custom: '[]' };
  for (const [name, value] of Object.entries({ ...texts, sortKey: '', searchText: '' })) {
    await schema
      .alterTable('profile')
      .addColumn(name, 'text', (column) => column.notNull().defaultTo(value))
      .execute();
  }
  await schema
    .alterTable('profile')
    .addColumn('studentsCanHost', 'bigint', (column) => column.notNull().defaultTo(0))
    .execute();
  await schema.alterTable('profile').addColumn('formerTokenDigest', 'text').execute();
  await schema.alterTable('profile').addColumn('formerTokenExpiresAt', 'bigint').execute();
  await schema.createIndex('profile.formerTokenDigest').unique().on('profile').column('formerTokenDigest').execute();
}

async function fillSearchColumns(db: Kysely<Upgraded>): Promise<void> {
  for (const profile of await db.selectFrom('profile').select(['id', 'name', 'clientId', 'ltiKey']).execute()) {
    const columns = toSearchColumns({ ...profile, mailDomains: [] });
    await db.updateTable('profile').set(columns).where('id', '=', profile.id).execute();
  }
}

/**
 * No two contexts have one owner already: the first release stored each together with the application of a place, under
 * the place's key, and a place has one application.
 */
async function extendApplications({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .alterTable('application')
    .addColumn('contextScope', 'text', (column) => column.notNull().defaultTo('place'))
    .execute();
  await schema.alterTable('application').addColumn('lastLaunchAt', 'bigint').execute();
  await schema.createIndex('context.ownerKey').unique().on('context').column('ownerKey').execute();
  await schema.dropIndex('applicationByProfile').execute();
  await schema
    .createIndex('applicationByProfile')
    .on('application')
    .columns(['profileId', 'createdAt', 'id'])
    .execute();
}

async function extendSettings({ schema }: Kysely<unknown>): Promise<void> {
  for (const [name, value] of Object.entries({ consentRequired: 0, revision: 1 })) {
    await schema
      .alterTable('settings')
      .addColumn(name, 'bigint', (column) => column.notNull().defaultTo(value))
      .execute();
  }
}

async function createConsents({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('consent')
    .addColumn('userId', 'text', (column) => column.notNull())
    .addColumn('profileId', 'text', (column) => column.notNull())
    .addColumn('recipient', 'text', (column) => column.notNull())
    .addColumn('kinds', 'text', (column) => column.notNull())
    .addColumn('acceptedAt', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('consent.userId', ['userId', 'profileId'])
    .execute();
  await schema.createIndex('consentByProfile').on('consent').column('profileId').execute();
}

async function createActivities({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('activity')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('time', 'bigint', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('code', 'text')
    .addColumn('correlationId', 'text', (column) => column.notNull())
    .addColumn('profileId', 'text')
    .addColumn('applicationId', 'text')
    .addColumn('userId', 'text')
    .addColumn('detail', 'text', (column) => column.notNull())
    .execute();
  await schema.createIndex('activityByTime').on('activity').columns(['time', 'id']).execute();
  await schema.createIndex('activityByKind').on('activity').columns(['kind', 'time', 'id']).execute();
  await schema.createIndex('activityByProfile').on('activity').columns(['profileId', 'time', 'id']).execute();
  await schema.createIndex('activityByUser').on('activity').column('userId').execute();
}

/** The columns that are read or filled here. */
interface Upgraded {
  profile: { id: string; name: string; clientId: string; ltiKey: string; sortKey: string; searchText: string };
}
