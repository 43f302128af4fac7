import Database from 'libsql';
import { MIGRATIONS } from './migrations.js';

/** Opens the SQLite file, makes it if need be, and brings it to the newest schema. */
export function openDatabase(file: string): Database.Database {
  const database = new Database(file);
  database.exec('pragma journal_mode = wal; pragma synchronous = normal; pragma foreign_keys = on');
  migrate(database);
  return database;
}

function migrate(database: Database.Database): void {
  const { user_version: version } = database.prepare('pragma user_version').get() as { user_version: number };
  for (const [index, migration] of MIGRATIONS.entries()) {
    if (index >= version) database.exec(`begin; ${migration}; pragma user_version = ${index + 1}; commit`);
  }
}
