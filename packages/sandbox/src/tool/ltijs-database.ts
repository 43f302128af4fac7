import type { DatabasePlugin } from 'ltijs';
import { openDocument, sealDocument } from './document-seal.js';
import type { ToolDocument, ToolEntry, ToolSelection, ToolStore } from './tool-store.js';

/** ltijs' database plugin on top of a `ToolStore`. With a key, items are sealed and only their index stays readable. */
export class LtijsDatabase implements DatabasePlugin {
  readonly #store: ToolStore;

  constructor(store: ToolStore) {
    this.#store = store;
  }

  setup(): Promise<boolean> {
    return Promise.resolve(true);
  }

  /** The store belongs to whoever opened it. */
  Close(): Promise<boolean> {
    return Promise.resolve(true);
  }

  async Get(key: string | false, collection: string, query: ToolDocument = {}): Promise<ToolDocument[] | false> {
    const found = await this.#store.find(toSelection(collection, query));
    return found.length === 0 ? false : found.map((document) => toItem(key, document));
  }

  async Insert(key: string | false, collection: string, item: ToolDocument, index?: ToolDocument): Promise<boolean> {
    await this.#store.insert(collection, toEntry(collection, toDocument(key, item, index)));
    return true;
  }

  async Replace(
    key: string | false,
    collection: string,
    query: ToolDocument,
    item: ToolDocument,
    index?: ToolDocument,
  ): Promise<boolean> {
    await this.#store.replace(toSelection(collection, query), toEntry(collection, toDocument(key, item, index)));
    return true;
  }

  /** ltijs modifies clear documents only, and by queries that select one. */
  async Modify(_key: string | false, collection: string, query: ToolDocument, change: ToolDocument): Promise<boolean> {
    const selection = toSelection(collection, query);
    const [document] = await this.#store.find(selection);
    if (document !== undefined) await this.#store.replace(selection, toEntry(collection, { ...document, ...change }));
    return true;
  }

  async Delete(collection: string, query: ToolDocument): Promise<boolean> {
    await this.#store.remove(toSelection(collection, query));
    return true;
  }
}

/** Lifetimes in seconds; collections that are not named here are kept for good. */
const LIFETIMES: Readonly<Record<string, number>> = {
  idtoken: 24 * 3600,
  contexttoken: 24 * 3600,
  accesstoken: 3600,
  state: 600,
  nonce: 600,
};

const toSelection = (collection: string, query: ToolDocument): ToolSelection => ({
  collection,
  query: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)])),
});

const toEntry = (collection: string, document: ToolDocument): ToolEntry => {
  const lifetime = LIFETIMES[collection];
  return { document, expiresAt: lifetime === undefined ? undefined : new Date(Date.now() + lifetime * 1000) };
};

const toDocument = (key: string | false, item: ToolDocument, index: ToolDocument = {}): ToolDocument =>
  key === false ? item : { ...index, sealed: sealDocument(key, item), createdAt: Date.now() };

/** ltijs renews an access token by `createdAt`, a number of milliseconds. */
const toItem = (key: string | false, document: ToolDocument): ToolDocument =>
  key === false ? document : { ...openDocument(key, String(document['sealed'])), createdAt: document['createdAt'] };
