/** A copy of a record, dates included. Records are flat: texts, numbers, booleans and dates. */
export function copyRecord<T extends object>(record: T): T {
  const copies = Object.entries(record).map(([name, value]: [string, unknown]) => [
    name,
    value instanceof Date ? new Date(value) : value,
  ]);
  return Object.fromEntries(copies) as T;
}

/** The copy of what was found, if anything was. */
export function copyFound<T extends object>(record: T | undefined): T | undefined {
  return record === undefined ? undefined : copyRecord(record);
}
