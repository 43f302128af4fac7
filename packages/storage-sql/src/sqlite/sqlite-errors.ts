import { StorageConflictError, StorageUnavailableError } from '@lms-zoom/core';

/** Result codes, extended ones included by their beginning, that mean: not now, or not with this file. */
const UNAVAILABLE = /^SQLITE_(BUSY|LOCKED|IOERR|FULL|CANTOPEN|READONLY|CORRUPT|NOTADB)/;
const CONFLICT = /^SQLITE_CONSTRAINT_(UNIQUE|PRIMARYKEY)$/;
const CONSTRAINT = /UNIQUE constraint failed: (\w+\.\w+)/;

/** Somebody else is writing: the same statement may succeed a moment later. */
export function isBusy(error: unknown): boolean {
  return findCode(error)?.startsWith('SQLITE_BUSY') ?? false;
}

/**
 * The error of the ports that an error of the driver stands for, the driver's as its cause. What is a mistake in a
 * statement stays as it is.
 * @see https://sqlite.org/rescode.html
 */
export function toStorageError(error: unknown): unknown {
  const code = findCode(error);
  if (code === undefined || !(error instanceof Error)) return error;
  const constraint = CONFLICT.test(code) ? CONSTRAINT.exec(error.message)?.[1] : undefined;
  if (constraint !== undefined) return new StorageConflictError(constraint, { cause: error });
  return UNAVAILABLE.test(code) ? new StorageUnavailableError(undefined, { cause: error }) : error;
}

function findCode(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return String(error.code);
}
