import type Database from 'libsql';

/** Single values that belong to the installation. */
export class Settings {
  readonly #statements: ReturnType<typeof prepareStatements>;

  constructor(database: Database.Database) {
    this.#statements = prepareStatements(database);
  }

  /** The stored value; the first call with this name stores what `create` makes. */
  getOrCreate(name: string, create: () => string): string {
    const found = this.#find(name);
    if (found !== undefined) return found;
    this.#statements.insert.run(name, create());
    return this.#find(name) ?? create();
  }

  #find(name: string): string | undefined {
    return (this.#statements.find.get(name) as { value: string } | undefined)?.value;
  }
}

const prepareStatements = (database: Database.Database) => ({
  find: database.prepare<[string]>('select value from settings where name = ?'),
  insert: database.prepare<[string, string]>('insert into settings (name, value) values (?, ?) on conflict do nothing'),
});
