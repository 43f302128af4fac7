import { SqliteIntrospector, SqliteQueryCompiler } from 'kysely';
import type { Dialect, DialectAdapter } from 'kysely';
import type { SqliteDriver } from './sqlite-driver.js';

/** SQLite through our driver. */
export function createSqliteDialect(driver: SqliteDriver): Dialect {
  return {
    createDriver: () => driver,
    createQueryCompiler: () => new SqliteQueryCompiler(),
    createAdapter: () => ADAPTER,
    createIntrospector: (db) => new SqliteIntrospector(db),
  };
}

/**
 * Differs from kysely's adapter in `supportsTransactionalDdl`: all migrations run in one transaction, whose write lock
 * keeps a second process waiting, so that no other lock is needed.
 */
const ADAPTER: DialectAdapter = {
  supportsCreateIfNotExists: true,
  supportsTransactionalDdl: true,
  supportsReturning: true,
  acquireMigrationLock: () => Promise.resolve(),
  releaseMigrationLock: () => Promise.resolve(),
};
