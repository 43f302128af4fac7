/** Named text values of a form or a query. */
export type Fields = Readonly<Record<string, string>>;

/** Keeps the single text values of a parsed body or query and drops everything else, such as repeated names. */
export const toFields = (source: unknown): Fields =>
  typeof source === 'object' && source !== null
    ? Object.fromEntries(
        Object.entries(source).filter((entry): entry is [string, string] => typeof entry[1] === 'string'),
      )
    : {};
