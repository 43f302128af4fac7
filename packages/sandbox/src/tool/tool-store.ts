/** A flat JSON object of ltijs. */
export type ToolDocument = Readonly<Record<string, unknown>>;

/** The documents of `collection` whose fields equal all of `query`; an empty query selects the whole collection. */
export interface ToolSelection {
  readonly collection: string;
  readonly query: Readonly<Record<string, string>>;
}

/** A document and the time from which on it is no longer found; `undefined` keeps it for good. */
export interface ToolEntry {
  readonly document: ToolDocument;
  readonly expiresAt: Date | undefined;
}

/** Where an LTI tool on ltijs keeps its keys, platforms and sessions. Documents are copies in both directions. */
export interface ToolStore {
  find(selection: ToolSelection): Promise<readonly ToolDocument[]>;
  insert(collection: string, entry: ToolEntry): Promise<void>;
  /** Puts one document in the place of all selected ones, also when there are none. */
  replace(selection: ToolSelection, entry: ToolEntry): Promise<void>;
  remove(selection: ToolSelection): Promise<void>;
}
