/** The schema's history: a step once published is never changed, only followed by another one. */
export const MIGRATIONS: readonly string[] = [
  `
  create table settings (name text primary key, value text not null) strict;

  create table users (
    id text primary key,
    user_name text not null unique,
    password text not null,
    email text,
    given_name text not null,
    family_name text not null,
    locale text not null,
    time_zone text not null,
    status text not null check (status in ('active', 'suspended', 'deleted')),
    is_operator integer not null default 0
  ) strict;

  create table sessions (
    digest text primary key,
    user_id text not null references users (id) on delete cascade,
    csrf_token text not null,
    expires_at integer not null
  ) strict;
  create index sessions_by_user on sessions (user_id);

  create table spaces (
    kind text not null check (kind in ('course', 'group')),
    id text not null,
    title text not null,
    description text,
    primary key (kind, id)
  ) strict;

  create table members (
    kind text not null,
    space_id text not null,
    user_id text not null references users (id) on delete cascade,
    role text not null check (role in ('author', 'coach', 'participant', 'owner', 'member')),
    primary key (kind, space_id, user_id),
    foreign key (kind, space_id) references spaces (kind, id) on delete cascade
  ) strict;
  create index members_by_user on members (user_id);

  create table elements (
    id integer primary key autoincrement,
    course_id text not null,
    kind text not null,
    title text not null,
    body text not null default '',
    visible integer not null default 1,
    position integer not null
  ) strict;
  create index elements_by_course on elements (course_id, position);

  create table tools (
    kind text not null,
    space_id text not null,
    tool text not null,
    primary key (kind, space_id, tool),
    foreign key (kind, space_id) references spaces (kind, id) on delete cascade
  ) strict;

  create table calendar_entries (
    plugin text not null,
    id text not null,
    target text not null,
    kind text not null,
    space_id text not null,
    title text not null,
    start_at integer not null,
    end_at integer not null,
    link_type text not null,
    link_id text not null,
    primary key (plugin, id)
  ) strict;
  create index calendar_entries_by_space on calendar_entries (kind, space_id, start_at);
  `,
  `alter table users add column theme text not null default 'classic'`,
  `alter table calendar_entries add column description text not null default ''`,
];
