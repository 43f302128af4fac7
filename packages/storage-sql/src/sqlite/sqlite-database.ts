import Libsql from 'libsql';
import type { CompiledQuery, QueryResult } from 'kysely';

/** How long SQLite itself waits for a lock, in milliseconds. It blocks the event loop meanwhile. */
const BUSY_TIMEOUT_MS = 25;

/** One connection to an SQLite file. Statements are prepared once; the stores have a fixed set of them. */
export class SqliteDatabase {
  readonly #libsql: Libsql.Database;
  readonly #statements = new Map<string, Libsql.Statement>();

  /** @throws Error if the file cannot be opened */
  constructor(file: string) {
    this.#libsql = new Libsql(file, { timeout: BUSY_TIMEOUT_MS });
  }

  get inTransaction(): boolean {
    return this.#libsql.inTransaction;
  }

  /** @throws SqliteError */
  execute<R>({ sql, parameters }: Pick<CompiledQuery, 'sql' | 'parameters'>): QueryResult<R> {
    const statement = this.#prepare(sql);
    if (statement.reader) return { rows: statement.all(parameters) as R[] };
    return { rows: [], numAffectedRows: BigInt(statement.run(parameters).changes) };
  }

  close(): void {
    this.#statements.clear();
    this.#libsql.close();
  }

  #prepare(sql: string): Libsql.Statement {
    const prepared = this.#statements.get(sql) ?? this.#libsql.prepare(sql);
    this.#statements.set(sql, prepared);
    return prepared;
  }
}
