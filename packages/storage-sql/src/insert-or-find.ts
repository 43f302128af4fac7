import { StorageConflictError } from '@lms-zoom/core';

/**
 * Inserts, and if a unique key is taken answers what is there already: the database decides who is first.
 * @throws StorageConflictError if `find` has no answer, that is, another key than the one it looks for was taken
 */
export async function insertOrFind<T>(insert: () => Promise<T>, find: () => Promise<T | undefined>): Promise<T> {
  try {
    return await insert();
  } catch (error) {
    const found = error instanceof StorageConflictError ? await find() : undefined;
    if (found === undefined) throw error;
    return found;
  }
}
