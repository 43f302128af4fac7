import type { CreateTableBuilder, Kysely, Migration } from 'kysely';

/** The tables of the first release. */
export const initial: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await createProfiles(db);
    await createApplications(db);
    await createSettings(db);
    await createPlatformKeys(db);
    await createSpentTokens(db);
    await createLaunchProgress(db);
    await createSubjects(db);
    await createCalendarEntries(db);
  },
};

async function createProfiles({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('profile')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .$call(texts('name', 'status', 'ltiKey', 'clientId', 'accessTokenSealed', 'accessTokenDigest', 'zoomBaseUrl'))
    .$call(integers('releaseNames', 'createdAt', 'updatedAt', 'revision'))
    .addUniqueConstraint('profile.clientId', ['clientId'])
    .addUniqueConstraint('profile.accessTokenDigest', ['accessTokenDigest'])
    .execute();
}

async function createApplications({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('context')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .$call(texts('ownerKey'))
    .$call(integers('createdAt'))
    .execute();
  await schema
    .createTable('application')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .$call(texts('type', 'placeKey', 'profileId', 'contextId', 'deploymentId', 'resourceLinkId'))
    .$call(integers('createdAt', 'updatedAt'))
    .addUniqueConstraint('application.placeKey', ['placeKey'])
    .addUniqueConstraint('application.deploymentId', ['deploymentId'])
    .addUniqueConstraint('application.resourceLinkId', ['resourceLinkId'])
    .execute();
  await schema.createIndex('applicationByContext').on('application').column('contextId').execute();
  await schema.createIndex('applicationByProfile').on('application').column('profileId').execute();
}

async function createSettings({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('settings')
    .addColumn('id', 'integer', (column) => column.primaryKey())
    .$call(integers('enabled', 'enabledForCourseElement', 'enabledForCourseTool', 'enabledForGroupTool'))
    .$call(integers('calendarEntries'))
    .execute();
}

async function createPlatformKeys({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('platformKey')
    .addColumn('kid', 'text', (column) => column.primaryKey())
    .$call(texts('privateKeySealed', 'publicJwk', 'state'))
    .$call(integers('createdAt'))
    .execute();
}

async function createSpentTokens({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('spentToken')
    .addColumn('key', 'text', (column) => column.primaryKey())
    .$call(integers('expiresAt'))
    .execute();
  await schema.createIndex('spentTokenByExpiry').on('spentToken').column('expiresAt').execute();
}

async function createLaunchProgress({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('launchProgress')
    .addColumn('launchId', 'text', (column) => column.primaryKey())
    .$call(texts('stage', 'code'))
    .$call(integers('expiresAt'))
    .execute();
  await schema.createIndex('launchProgressByExpiry').on('launchProgress').column('expiresAt').execute();
}

async function createSubjects({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('subject')
    .$call(texts('userId', 'audience', 'sub'))
    .addPrimaryKeyConstraint('subject.userId', ['userId', 'audience'])
    .addUniqueConstraint('subject.sub', ['sub'])
    .execute();
}

async function createCalendarEntries({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable('calendarEntry')
    .addColumn('moodleId', 'integer', (column) => column.primaryKey().autoIncrement())
    .$call(texts('id', 'contextId', 'meetingId', 'applicationId', 'title'))
    .$call(integers('occurrence', 'startsAt', 'endsAt', 'createdAt', 'updatedAt'))
    .addUniqueConstraint('calendarEntry.id', ['id'])
    .addUniqueConstraint('calendarEntry.contextId', ['contextId', 'meetingId', 'occurrence'])
    .execute();
}

type AddColumns<N extends string> = <T extends string, C extends string>(
  table: CreateTableBuilder<T, C>,
) => CreateTableBuilder<T, C | N>;

function texts<N extends string>(...names: N[]): AddColumns<N> {
  return (table) => addColumns(table, { names, type: 'text' });
}

function integers<N extends string>(...names: N[]): AddColumns<N> {
  return (table) => addColumns(table, { names, type: 'bigint' });
}

function addColumns<T extends string, C extends string, N extends string>(
  table: CreateTableBuilder<T, C>,
  { names, type }: { names: N[]; type: 'text' | 'bigint' },
): CreateTableBuilder<T, C | N> {
  return names.reduce<CreateTableBuilder<T, C | N>>(
    (grown, name) => grown.addColumn(name, type, (column) => column.notNull()),
    table,
  );
}
