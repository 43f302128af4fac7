import type Database from 'libsql';

export type SpaceKind = 'course' | 'group';

export interface SpaceKey {
  readonly kind: SpaceKind;
  readonly id: string;
}

/** A course or a group: what has members, tools and a calendar. */
export interface Space extends SpaceKey {
  readonly title: string;
  readonly description: string | undefined;
}

/** Courses have authors, coaches and participants; groups have owners and members. */
export type Role = 'author' | 'coach' | 'participant' | 'owner' | 'member';

export interface Member {
  readonly userId: string;
  readonly role: Role;
}

export class Spaces {
  readonly #statements: ReturnType<typeof prepareStatements>;

  constructor(database: Database.Database) {
    this.#statements = prepareStatements(database);
  }

  find({ kind, id }: SpaceKey): Space | undefined {
    const row = this.#statements.find.get(kind, id) as SpaceRow | undefined;
    return row && toSpace(row);
  }

  /** The courses or groups of a user, by title. */
  listOf(userId: string, kind: SpaceKind): readonly Space[] {
    return (this.#statements.listOf.all(userId, kind) as SpaceRow[]).map(toSpace);
  }

  insert({ kind, id, title, description }: Space): void {
    this.#statements.insert.run(kind, id, title, description ?? null);
  }

  update({ kind, id, title, description }: Space): void {
    this.#statements.update.run(title, description ?? null, kind, id);
  }

  /** Its members, tools and calendar entries go with it; a course's elements must be gone before. */
  delete({ kind, id }: SpaceKey): void {
    this.#statements.deleteEntries.run(kind, id);
    this.#statements.delete.run(kind, id);
  }

  addMember({ kind, id }: SpaceKey, { userId, role }: Member): void {
    this.#statements.addMember.run(kind, id, userId, role);
  }

  removeMember({ kind, id }: SpaceKey, userId: string): void {
    this.#statements.removeMember.run(kind, id, userId);
  }

  /** `undefined` for who is no member, and for who is not an active user. */
  findRole({ kind, id }: SpaceKey, userId: string): Role | undefined {
    return (this.#statements.findRole.get(kind, id, userId) as { role: Role } | undefined)?.role;
  }

  /** Active members in the order of their ids, at most `limit` of those behind `after`. */
  listMembers({ kind, id }: SpaceKey, { after, limit }: { after: string; limit: number }): readonly Member[] {
    const rows = this.#statements.listMembers.all(kind, id, after, limit) as { user_id: string; role: Role }[];
    return rows.map((row) => ({ userId: row.user_id, role: row.role }));
  }
}

interface SpaceRow {
  kind: SpaceKind;
  id: string;
  title: string;
  description: string | null;
}

const toSpace = ({ kind, id, title, description }: SpaceRow): Space => ({
  kind,
  id,
  title,
  description: description ?? undefined,
});

const prepareStatements = (database: Database.Database) => ({
  find: database.prepare<[SpaceKind, string]>('select * from spaces where kind = ? and id = ?'),
  listOf: database.prepare<[string, SpaceKind]>(`
    select spaces.* from spaces join members on members.kind = spaces.kind and space_id = id
    where user_id = ? and spaces.kind = ? order by title`),
  insert: database.prepare<[SpaceKind, string, string, string | null]>('insert into spaces values (?, ?, ?, ?)'),
  update: database.prepare<[string, string | null, SpaceKind, string]>(
    'update spaces set title = ?, description = ? where kind = ? and id = ?',
  ),
  deleteEntries: database.prepare<[SpaceKind, string]>('delete from calendar_entries where kind = ? and space_id = ?'),
  delete: database.prepare<[SpaceKind, string]>('delete from spaces where kind = ? and id = ?'),
  addMember: database.prepare<[SpaceKind, string, string, Role]>('insert into members values (?, ?, ?, ?)'),
  removeMember: database.prepare<[SpaceKind, string, string]>(
    'delete from members where kind = ? and space_id = ? and user_id = ?',
  ),
  findRole: database.prepare<[SpaceKind, string, string]>(`
    select role from members join users on users.id = user_id
    where kind = ? and space_id = ? and user_id = ? and status = 'active'`),
  listMembers: database.prepare<[SpaceKind, string, string, number]>(`
    select user_id, role from members join users on users.id = user_id
    where kind = ? and space_id = ? and user_id > ? and status = 'active' order by user_id limit ?`),
});
