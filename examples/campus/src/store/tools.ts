import type Database from 'libsql';
import type { SpaceKey, SpaceKind } from './spaces.js';

/** Which tools are switched on in which course or group. */
export class Tools {
  readonly #statements: ReturnType<typeof prepareStatements>;

  constructor(database: Database.Database) {
    this.#statements = prepareStatements(database);
  }

  isOn({ kind, id }: SpaceKey, tool: string): boolean {
    return this.#statements.find.get(kind, id, tool) !== undefined;
  }

  /** The ids of those that are on. */
  list({ kind, id }: SpaceKey): readonly string[] {
    return (this.#statements.list.all(kind, id) as { tool: string }[]).map(({ tool }) => tool);
  }

  switch({ kind, id }: SpaceKey, tool: string, on: boolean): void {
    this.#statements[on ? 'insert' : 'delete'].run(kind, id, tool);
  }
}

const prepareStatements = (database: Database.Database) => ({
  find: database.prepare<[SpaceKind, string, string]>(
    'select tool from tools where kind = ? and space_id = ? and tool = ?',
  ),
  list: database.prepare<[SpaceKind, string]>('select tool from tools where kind = ? and space_id = ? order by tool'),
  insert: database.prepare<[SpaceKind, string, string]>('insert into tools values (?, ?, ?) on conflict do nothing'),
  delete: database.prepare<[SpaceKind, string, string]>(
    'delete from tools where kind = ? and space_id = ? and tool = ?',
  ),
});
