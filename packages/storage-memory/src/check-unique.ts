import { StorageConflictError } from '@lms-zoom/core';

/**
 * What is `undefined` is never taken.
 * @throws StorageConflictError `<entity>.<field>` if one of the stored records has the value that `record` has there
 */
export function checkUnique<T extends object>(
  record: T,
  { entity, fields, stored }: { entity: string; fields: readonly (keyof T & string)[]; stored: Iterable<T> },
): void {
  for (const other of stored) {
    const taken = fields.find((field) => record[field] !== undefined && other[field] === record[field]);
    if (taken !== undefined) throw new StorageConflictError(`${entity}.${taken}`);
  }
}
