import { randomBytes } from 'node:crypto';
import type { Database } from '../store/open-database.js';
import type { Credential, LoginAnswer } from './credential.js';

interface CredentialRow {
  readonly lti_key: string;
  readonly name: string;
  readonly approved_domain: string;
  readonly calendar: number;
  readonly login_answer: LoginAnswer;
}

/** The LTI Pro credentials of this sandbox. */
export class Credentials {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  create(name: string): Credential {
    const ltiKey = randomBytes(16).toString('base64url');
    const credential: Credential = { ltiKey, name, approvedDomain: '', calendar: false, loginAnswer: 'form' };
    this.#database.prepare(`insert into credential values (?, ?, '', 0, 'form')`).run(ltiKey, name);
    return credential;
  }

  list(): readonly Credential[] {
    const rows = this.#database.prepare('select * from credential order by name, lti_key').all() as CredentialRow[];
    return rows.map(toCredential);
  }

  find(ltiKey: string): Credential | undefined {
    const row = this.#database.prepare('select * from credential where lti_key = ?').get(ltiKey);
    return row === undefined ? undefined : toCredential(row as CredentialRow);
  }

  save({ ltiKey, approvedDomain, calendar, loginAnswer }: Credential): void {
    this.#database
      .prepare('update credential set approved_domain = ?, calendar = ?, login_answer = ? where lti_key = ?')
      .run(approvedDomain, calendar ? 1 : 0, loginAnswer, ltiKey);
  }
}

const toCredential = (row: CredentialRow): Credential => ({
  ltiKey: row.lti_key,
  name: row.name,
  approvedDomain: row.approved_domain,
  calendar: row.calendar === 1,
  loginAnswer: row.login_answer,
});
