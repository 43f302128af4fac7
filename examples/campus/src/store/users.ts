import { randomUUID } from 'node:crypto';
import type { UserStatus } from '@lms-zoom/host-api';
import type Database from 'libsql';
import { type Theme, toTheme } from '../themes.js';

/** A person with an account. */
export interface User {
  readonly id: string;
  readonly userName: string;
  readonly email: string | undefined;
  readonly givenName: string;
  readonly familyName: string;
  readonly locale: string;
  readonly timeZone: string;
  readonly status: UserStatus;
  readonly isOperator: boolean;
  readonly theme: Theme;
}

/** What people choose for themselves. */
export type Preferences = Pick<User, 'locale' | 'timeZone' | 'theme'>;

export class Users {
  readonly #statements: ReturnType<typeof prepareStatements>;
  readonly #erase: (id: string) => void;

  constructor(database: Database.Database) {
    this.#statements = prepareStatements(database);
    this.#erase = database.transaction((id: string) => {
      for (const name of ['forgetMemberships', 'forgetSessions'] as const) this.#statements[name].run(id);
      this.#statements.forget.run(`erased-${randomUUID()}`, id);
    });
  }

  find(id: string): User | undefined {
    const row = this.#statements.find.get(id) as UserRow | undefined;
    return row && toUser(row);
  }

  /** The user with this name, and the digest that `isPassword` compares with. */
  findForLogin(userName: string): { readonly user: User; readonly password: string } | undefined {
    const row = this.#statements.findByName.get(userName) as UserRow | undefined;
    return row && { user: toUser(row), password: row.password };
  }

  /** All users, by family name. */
  list(): readonly User[] {
    return (this.#statements.list.all() as UserRow[]).map(toUser);
  }

  isEmpty(): boolean {
    return this.#statements.any.get() === undefined;
  }

  insert(user: User, password: string): void {
    const { id, userName, email, givenName, familyName, locale, timeZone, status, isOperator, theme } = user;
    const name = [givenName, familyName] as const;
    const rest = [locale, timeZone, status, Number(isOperator), theme] as const;
    this.#statements.insert.run(id, userName, password, email ?? null, ...name, ...rest);
  }

  changeStatus(id: string, status: UserStatus): void {
    this.#statements.changeStatus.run(status, id);
  }

  changePreferences(id: string, { locale, timeZone, theme }: Preferences): void {
    this.#statements.changePreferences.run(locale, timeZone, theme, id);
  }

  /** Takes all that is personal, the memberships too; the id stays, so that nobody else ever gets it. */
  erase(id: string): void {
    this.#erase(id);
  }
}

interface UserRow {
  id: string;
  user_name: string;
  password: string;
  email: string | null;
  given_name: string;
  family_name: string;
  locale: string;
  time_zone: string;
  status: UserStatus;
  is_operator: number;
  theme: string;
}

const toUser = (row: UserRow): User => ({
  id: row.id,
  userName: row.user_name,
  email: row.email ?? undefined,
  givenName: row.given_name,
  familyName: row.family_name,
  locale: row.locale,
  timeZone: row.time_zone,
  status: row.status,
  isOperator: row.is_operator === 1,
  theme: toTheme(row.theme),
});

const prepareStatements = (database: Database.Database) => ({
  find: database.prepare<[string]>('select * from users where id = ?'),
  findByName: database.prepare<[string]>('select * from users where user_name = ?'),
  list: database.prepare<[]>('select * from users order by family_name, given_name, id'),
  any: database.prepare<[]>('select id from users limit 1'),
  insert: database.prepare('insert into users values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
  changeStatus: database.prepare<[UserStatus, string]>('update users set status = ? where id = ?'),
  changePreferences: database.prepare<[string, string, Theme, string]>(
    'update users set locale = ?, time_zone = ?, theme = ? where id = ?',
  ),
  forgetMemberships: database.prepare<[string]>('delete from members where user_id = ?'),
  forgetSessions: database.prepare<[string]>('delete from sessions where user_id = ?'),
  // No digest is empty, so that no password fits.
  forget: database.prepare<[string, string]>(`
    update users set user_name = ?, password = '', email = null, given_name = 'Erased', family_name = 'user',
      locale = 'en', time_zone = 'UTC', theme = 'classic', status = 'deleted', is_operator = 0
    where id = ?`),
});
