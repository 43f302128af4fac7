import type { ToolDocument, ToolEntry, ToolSelection, ToolStore } from '../tool/tool-store.js';
import type { Database } from './open-database.js';

/** Keeps the documents of ltijs as JSON rows. */
export class SqliteToolStore implements ToolStore {
  readonly #database: Database;

  constructor(database: Database) {
    this.#database = database;
  }

  find(selection: ToolSelection): Promise<readonly ToolDocument[]> {
    const { where, values } = toWhere(selection);
    const alive = '(expires_at is null or expires_at > ?)';
    const rows = this.#database
      .prepare(`select body from tool_document where ${where} and ${alive} order by id`)
      .all(...values, Date.now()) as { body: string }[];
    return Promise.resolve(rows.map(({ body }) => JSON.parse(body) as ToolDocument));
  }

  insert(collection: string, entry: ToolEntry): Promise<void> {
    this.#forgetExpired();
    this.#write(collection, entry);
    return Promise.resolve();
  }

  replace(selection: ToolSelection, entry: ToolEntry): Promise<void> {
    this.#database.transaction(() => {
      this.#delete(selection);
      this.#write(selection.collection, entry);
    })();
    return Promise.resolve();
  }

  remove(selection: ToolSelection): Promise<void> {
    this.#delete(selection);
    return Promise.resolve();
  }

  #write(collection: string, { document, expiresAt }: ToolEntry): void {
    this.#database
      .prepare('insert into tool_document (collection, body, expires_at) values (?, ?, ?)')
      .run(collection, JSON.stringify(document), expiresAt?.getTime() ?? null);
  }

  #delete(selection: ToolSelection): void {
    const { where, values } = toWhere(selection);
    this.#database.prepare(`delete from tool_document where ${where}`).run(...values);
  }

  #forgetExpired(): void {
    this.#database.prepare('delete from tool_document where expires_at <= ?').run(Date.now());
  }
}

const toWhere = ({ collection, query }: ToolSelection): { where: string; values: string[] } => ({
  where: ['collection = ?', ...Object.keys(query).map(() => 'json_extract(body, ?) = ?')].join(' and '),
  values: [collection, ...Object.entries(query).flatMap(([name, value]) => [`$."${name}"`, value])],
});
