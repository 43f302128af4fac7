import type { CompiledQuery, DatabaseConnection, QueryResult } from 'kysely';
import type { SqliteDatabase } from './sqlite-database.js';
import { toStorageError } from './sqlite-errors.js';
import { waitWhileBusy } from './wait-while-busy.js';

/** One caller's turn at the connection, with one deadline for all that it does. */
export class SqliteTurn implements DatabaseConnection {
  readonly #database: SqliteDatabase;
  readonly #deadline: number;
  /** Lets the next caller have its turn. */
  readonly end: () => void;

  constructor({ database, deadline, end }: { database: SqliteDatabase; deadline: number; end: () => void }) {
    this.#database = database;
    this.#deadline = deadline;
    this.end = end;
  }

  get inTransaction(): boolean {
    return this.#database.inTransaction;
  }

  async executeQuery<R>(query: Pick<CompiledQuery, 'sql' | 'parameters'>): Promise<QueryResult<R>> {
    try {
      return await waitWhileBusy(() => this.#database.execute<R>(query), this.#deadline);
    } catch (error) {
      throw toStorageError(error);
    }
  }

  streamQuery(): never {
    throw new Error('Streaming would hold the only connection; lists are read whole.');
  }
}
