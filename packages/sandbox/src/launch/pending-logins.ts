import type { Database } from '../store/open-database.js';

/** What was seen when a sign-in began; the id_token that ends it is compared with this. */
export interface PendingLogin {
  readonly lmsUrl: string;
  readonly clientId: string;
  readonly targetLinkUri: string;
  /** Empty where the login initiation named none. */
  readonly deploymentId: string;
  readonly nonce: string;
}

/** Sign-ins on their way through the LMS, by `state`, each for ten minutes and for one answer. */
export class PendingLogins {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  remember(state: string, login: PendingLogin): void {
    const now = Date.now();
    this.#database.prepare('delete from pending_login where expires_at <= ?').run(now);
    this.#database
      .prepare('insert into pending_login (state, login, expires_at) values (?, ?, ?)')
      .run(state, JSON.stringify(login), now + LIFETIME);
  }

  /** Finds a sign-in and forgets it in the same step. */
  take(state: string): PendingLogin | undefined {
    const row = this.#database
      .prepare('delete from pending_login where state = ? and expires_at > ? returning login')
      .get(state, Date.now()) as { login: string } | undefined;
    return row === undefined ? undefined : (JSON.parse(row.login) as PendingLogin);
  }
}

const LIFETIME = 600_000;
