import { randomBytes } from 'node:crypto';
import Libsql from 'libsql';

/** The sandbox's own SQLite file. */
export type Database = Libsql.Database;

/** Opens the file, makes it where it is missing, and brings the tables of an older sandbox up to date. */
export const openDatabase = (file: string): Database => {
  const database = new Libsql(file);
  const { user_version: version } = database.prepare('pragma user_version').get() as { user_version: number };
  MIGRATIONS.slice(version).forEach((migration, index) => {
    database.exec(`begin; ${migration}; pragma user_version = ${version + index + 1}; commit;`);
  });
  return database;
};

/** The secret of this file, made at the first call. */
export const getSecret = (database: Database): string => {
  database
    .prepare(`insert into secret (name, value) values ('tool', ?) on conflict do nothing`)
    .run(randomBytes(32).toString('base64url'));
  return (database.prepare(`select value from secret where name = 'tool'`).get() as { value: string }).value;
};

/** The first sandboxes counted no versions, so their tables may be there already. */
const FIRST_TABLES = `
  create table if not exists secret (name text primary key, value text not null);
  create table if not exists tool_document (
    id integer primary key, collection text not null, body text not null, expires_at integer
  );
  create index if not exists tool_document_collection on tool_document (collection);
  create table if not exists credential (
    lti_key text primary key, name text not null, approved_domain text not null, calendar integer not null,
    login_answer text not null
  );
  create table if not exists instance (
    id text primary key, lti_key text not null, url text not null, client_id text not null,
    access_token text not null, unique (url, client_id)
  );
  create table if not exists pending_login (
    state text primary key, login text not null, expires_at integer not null
  );
  create table if not exists meeting (
    id text primary key, lms_url text not null, context_id text not null, topic text not null,
    starts_at integer not null, duration_minutes integer not null, passcode text not null, calendar_note text not null
  );
  create index if not exists meeting_context on meeting (lms_url, context_id, starts_at);
`;

/** In their order, for ever: a file's `user_version` says how many of them it has seen. */
const MIGRATIONS = [
  FIRST_TABLES,
  `alter table credential add column cookies text not null default 'partitioned'`,
  `
  alter table credential add column calendar_calls text not null default '{}';
  alter table meeting add column times integer not null default 1;
  alter table meeting add column every_days integer not null default 0;
  alter table meeting add column revision integer not null default 1;
  alter table meeting add column deleted integer not null default 0;
  alter table meeting add column event_ids text not null default '[]';
  `,
] as const;
