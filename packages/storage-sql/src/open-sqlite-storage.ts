import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import { StorageUnavailableError } from '@lms-zoom/core';
import type { Storage } from '@lms-zoom/core';
import { Kysely } from 'kysely';
import { createSqlStorage } from './create-sql-storage.js';
import { migrate } from './migrate.js';
import { SqliteDatabase } from './sqlite/sqlite-database.js';
import { createSqliteDialect } from './sqlite/sqlite-dialect.js';
import { SqliteDriver } from './sqlite/sqlite-driver.js';
import type { Tables } from './tables.js';

export interface SqliteStorageOptions {
  /** Path of the database file, which is created when missing, its folder too; or `:memory:`. */
  readonly file: string;
  /** How long a call waits for other processes that write, in milliseconds. */
  readonly timeoutMs: number;
}

/**
 * Opens a storage in an SQLite file, which any number of processes on one machine may share.
 * @throws StorageUnavailableError if the file cannot be opened, is no database or stays locked for `timeoutMs`
 */
export async function openSqliteStorage({ file, timeoutMs }: SqliteStorageOptions): Promise<Storage> {
  const driver = new SqliteDriver({ database: await openDatabase(file), timeoutMs });
  const db = new Kysely<Tables>({ dialect: createSqliteDialect(driver) });
  try {
    await migrate(db);
  } catch (error) {
    await driver.destroy();
    throw error;
  }
  return createSqlStorage({ db, close: () => driver.destroy() });
}

async function openDatabase(file: string): Promise<SqliteDatabase> {
  try {
    if (file !== ':memory:') await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    return new SqliteDatabase(file);
  } catch (cause) {
    throw new StorageUnavailableError('The database file cannot be opened.', { cause });
  }
}
