import { StorageConflictError } from '@lms-zoom/core';

/**
 * Answers what is there, or else inserts; if somebody was faster, the database says so and his is answered. What is
 * there already costs a read only, which waits for no writer.
 * @throws StorageConflictError if `find` has no answer, that is, another key than the one it looks for was taken
 */
export async function findOrInsert<T>(find: () => Promise<T | undefined>, insert: () => Promise<T>): Promise<T> {
  try {
    return (await find()) ?? (await insert());
  } catch (error) {
    const found = error instanceof StorageConflictError ? await find() : undefined;
    if (found === undefined) throw error;
    return found;
  }
}
