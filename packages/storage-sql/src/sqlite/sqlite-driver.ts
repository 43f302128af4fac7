import { StorageUnavailableError } from '@lms-zoom/core';
import { CompiledQuery } from 'kysely';
import type { Driver } from 'kysely';
import type { SqliteDatabase } from './sqlite-database.js';
import { SqliteTurn } from './sqlite-turn.js';

/**
 * A kysely driver for one connection that callers use in turn, first come, first served. Unlike kysely's own it takes
 * the write lock where a transaction begins (a transaction that reads first and locks later fails at once when another
 * process wrote in between) and waits for locks without blocking the event loop.
 */
export class SqliteDriver implements Driver {
  readonly #database: SqliteDatabase;
  readonly #timeoutMs: number;
  #lastTurn: Promise<void> = Promise.resolve();
  #closed = false;

  constructor({ database, timeoutMs }: { database: SqliteDatabase; timeoutMs: number }) {
    this.#database = database;
    this.#timeoutMs = timeoutMs;
  }

  async init(): Promise<void> {
    const turn = await this.acquireConnection();
    try {
      await turn.executeQuery(CompiledQuery.raw('pragma journal_mode = wal'));
      await turn.executeQuery(CompiledQuery.raw('pragma synchronous = normal'));
    } finally {
      turn.end();
    }
  }

  /** @throws StorageUnavailableError after `destroy()`, and when the turn comes too late */
  async acquireConnection(): Promise<SqliteTurn> {
    const deadline = performance.now() + this.#timeoutMs;
    const end = await this.#takeTurn();
    if (this.#closed || performance.now() > deadline) {
      end();
      throw new StorageUnavailableError(this.#closed ? 'The storage is closed.' : undefined);
    }
    return new SqliteTurn({ database: this.#database, deadline, end });
  }

  releaseConnection(turn: SqliteTurn): Promise<void> {
    turn.end();
    return Promise.resolve();
  }

  async beginTransaction(turn: SqliteTurn): Promise<void> {
    await turn.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(turn: SqliteTurn): Promise<void> {
    await turn.executeQuery(CompiledQuery.raw('commit'));
  }

  /** SQLite rolls back by itself after some errors, such as a full disk. */
  async rollbackTransaction(turn: SqliteTurn): Promise<void> {
    if (turn.inTransaction) await turn.executeQuery(CompiledQuery.raw('rollback'));
  }

  /** Idempotent. Those who wait already have their turn first. */
  async destroy(): Promise<void> {
    const end = await this.#takeTurn();
    if (!this.#closed) this.#database.close();
    this.#closed = true;
    end();
  }

  async #takeTurn(): Promise<() => void> {
    const before = this.#lastTurn;
    let end = (): void => undefined;
    this.#lastTurn = new Promise((resolve) => {
      end = resolve;
    });
    await before;
    return end;
  }
}
