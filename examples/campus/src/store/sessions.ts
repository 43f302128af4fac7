import { createHash, randomBytes } from 'node:crypto';
import type Database from 'libsql';

export interface Session {
  /** SHA-256 of the cookie's value; says nothing about the value itself. */
  readonly digest: string;
  readonly userId: string;
  /** What campus' own forms send back. */
  readonly csrfToken: string;
}

/** How long a session lasts after log-in, in milliseconds. */
const SESSION_LIFETIME = 12 * 60 * 60 * 1000;

/** Log-ins. Only a digest of the cookie's value is stored: who reads the database cannot log in with it. */
export class Sessions {
  readonly #statements: ReturnType<typeof prepareStatements>;

  constructor(database: Database.Database) {
    this.#statements = prepareStatements(database);
  }

  /** Begins a session and returns the value for the cookie. */
  create(userId: string, now: Date): string {
    const value = randomBytes(32).toString('base64url');
    const csrfToken = randomBytes(32).toString('base64url');
    this.#statements.deleteExpired.run(now.getTime());
    this.#statements.insert.run(toDigest(value), userId, csrfToken, now.getTime() + SESSION_LIFETIME);
    return value;
  }

  /** `undefined` also when the user is no longer active. Changes nothing. */
  find(value: string, now: Date): Session | undefined {
    const row = this.#statements.find.get(toDigest(value), now.getTime()) as SessionRow | undefined;
    return row && { digest: row.digest, userId: row.user_id, csrfToken: row.csrf_token };
  }

  delete(value: string): void {
    this.#statements.delete.run(toDigest(value));
  }

  deleteOfUser(userId: string): void {
    this.#statements.deleteOfUser.run(userId);
  }
}

interface SessionRow {
  digest: string;
  user_id: string;
  csrf_token: string;
}

const toDigest = (value: string): string => createHash('sha256').update(value).digest('base64url');

const prepareStatements = (database: Database.Database) => ({
  insert: database.prepare<[string, string, string, number]>('insert into sessions values (?, ?, ?, ?)'),
  find: database.prepare<[string, number]>(`
    select digest, user_id, csrf_token from sessions join users on users.id = user_id
    where digest = ? and expires_at > ? and status = 'active'`),
  delete: database.prepare<[string]>('delete from sessions where digest = ?'),
  deleteOfUser: database.prepare<[string]>('delete from sessions where user_id = ?'),
  deleteExpired: database.prepare<[number]>('delete from sessions where expires_at <= ?'),
});
