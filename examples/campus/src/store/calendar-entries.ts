import type { CalendarEntry, Place, PlaceType } from '@lms-zoom/host-api';
import type Database from 'libsql';
import type { SpaceKey, SpaceKind } from './spaces.js';

/** An entry as a plugin handed it in, with where it lies and where it leads. */
export interface StoredEntry extends Omit<CalendarEntry, 'joinUrl'> {
  readonly plugin: string;
  /** What the plugin named as target, as a string. */
  readonly target: string;
  /** The course or group whose calendar shows the entry. */
  readonly space: SpaceKey;
  readonly link: Place;
}

/** Calendar entries that plugins manage. An entry's id is unique within its plugin. */
export class CalendarEntries {
  readonly #statements: ReturnType<typeof prepareStatements>;

  constructor(database: Database.Database) {
    this.#statements = prepareStatements(database);
  }

  /** In the order of their begin. */
  list({ kind, id }: SpaceKey): readonly StoredEntry[] {
    return (this.#statements.list.all(kind, id) as EntryRow[]).map(toEntry);
  }

  upsert({ plugin, id, target, space, title, start, end, link, description }: StoredEntry): void {
    const key = [plugin, id, target, space.kind, space.id] as const;
    this.#statements.upsert.run(...key, title, start.getTime(), end.getTime(), link.type, link.id, description);
  }

  delete({ plugin, id }: Pick<StoredEntry, 'plugin' | 'id'>): void {
    this.#statements.delete.run(plugin, id);
  }
}

interface EntryRow {
  plugin: string;
  id: string;
  target: string;
  kind: SpaceKind;
  space_id: string;
  title: string;
  start_at: number;
  end_at: number;
  link_type: PlaceType;
  link_id: string;
  description: string;
}

const toEntry = (row: EntryRow): StoredEntry => ({
  plugin: row.plugin,
  id: row.id,
  target: row.target,
  space: { kind: row.kind, id: row.space_id },
  title: row.title,
  start: new Date(row.start_at),
  end: new Date(row.end_at),
  link: { type: row.link_type, id: row.link_id },
  description: row.description,
});

const prepareStatements = (database: Database.Database) => ({
  list: database.prepare<[SpaceKind, string]>(
    'select * from calendar_entries where kind = ? and space_id = ? order by start_at, id',
  ),
  upsert: database.prepare('insert or replace into calendar_entries values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)'),
  delete: database.prepare<[string, string]>('delete from calendar_entries where plugin = ? and id = ?'),
});
