import { Migrator } from 'kysely';
import type { Kysely, Migration } from 'kysely';
import { initial } from './migrations/0001-initial.js';
import { screens } from './migrations/0002-screens.js';
import { calendar } from './migrations/0003-calendar.js';
import type { Tables } from './tables.js';

/** Every migration under the name by which a database remembers it; a released one never changes. */
const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-initial': initial,
  '0002-screens': screens,
  '0003-calendar': calendar,
};

/** Brings the tables up to date. Of several processes that start at once one migrates, the others wait for it. */
export async function migrate(db: Kysely<Tables>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: () => Promise.resolve({ ...MIGRATIONS }) } });
  const { error } = await migrator.migrateToLatest();
  if (error !== undefined) throw error as Error;
}
