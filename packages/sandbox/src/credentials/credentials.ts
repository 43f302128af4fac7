import { randomBytes } from 'node:crypto';
import { toFields } from '../forms/to-fields.js';
import type { Database } from '../store/open-database.js';
import { toCalendarCalls } from './calendar-calls.js';
import type { CookieKind, Credential, LoginAnswer } from './credential.js';

interface CredentialRow {
  readonly lti_key: string;
  readonly name: string;
  readonly approved_domain: string;
  readonly calendar: number;
  readonly calendar_calls: string;
  readonly login_answer: LoginAnswer;
  readonly cookies: CookieKind;
}

/** The LTI Pro credentials of this sandbox. */
export class Credentials {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  create(name: string): Credential {
    const ltiKey = randomBytes(16).toString('base64url');
    this.#database
      .prepare(
        `insert into credential (lti_key, name, approved_domain, calendar, login_answer, cookies)
         values (?, ?, '', 0, 'form', 'partitioned')`,
      )
      .run(ltiKey, name);
    const switches = {
      calendar: false,
      calendarCalls: toCalendarCalls({}),
      loginAnswer: 'form',
      cookies: 'partitioned',
    } as const;
    return { ltiKey, name, approvedDomain: '', ...switches };
  }

  list(): readonly Credential[] {
    const rows = this.#database.prepare('select * from credential order by name, lti_key').all() as CredentialRow[];
    return rows.map(toCredential);
  }

  find(ltiKey: string): Credential | undefined {
    const row = this.#database.prepare('select * from credential where lti_key = ?').get(ltiKey);
    return row === undefined ? undefined : toCredential(row as CredentialRow);
  }

  save({ ltiKey, approvedDomain, calendar, calendarCalls, loginAnswer, cookies }: Credential): void {
    this.#database
      .prepare(
        `update credential set approved_domain = ?, calendar = ?, calendar_calls = ?, login_answer = ?, cookies = ?
         where lti_key = ?`,
      )
      .run(approvedDomain, calendar ? 1 : 0, JSON.stringify(calendarCalls), loginAnswer, cookies, ltiKey);
  }
}

const toCredential = (row: CredentialRow): Credential => ({
  ltiKey: row.lti_key,
  name: row.name,
  approvedDomain: row.approved_domain,
  calendar: row.calendar === 1,
  calendarCalls: toCalendarCalls(toFields(JSON.parse(row.calendar_calls))),
  loginAnswer: row.login_answer,
  cookies: row.cookies,
});
