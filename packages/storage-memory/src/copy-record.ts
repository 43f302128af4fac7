/** A copy of a record and of everything in it: texts, numbers, booleans, dates, and lists and objects of these. */
export function copyRecord<T extends object>(record: T): T {
  return copyFields(record) as T;
}

/** The copy of what was found, if anything was. */
export function copyFound<T extends object>(record: T | undefined): T | undefined {
  return record === undefined ? undefined : copyRecord(record);
}

function copyFields(record: object): object {
  return Object.fromEntries(Object.entries(record).map(([name, value]: [string, unknown]) => [name, copyValue(value)]));
}

function copyValue(value: unknown): unknown {
  if (value instanceof Date) return new Date(value);
  if (Array.isArray(value)) return value.map(copyValue);
  return typeof value === 'object' && value !== null ? copyFields(value) : value;
}
