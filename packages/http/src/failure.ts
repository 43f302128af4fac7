import { StorageUnavailableError } from '@lms-zoom/core';

/** What an unexpected error means to the caller. */
export interface Failure {
  readonly status: 400 | 413 | 415 | 500 | 503;
  readonly code: 'ERR_BODY_TOO_LARGE' | 'ERR_BODY_UNREADABLE' | 'ERR_STORAGE_UNAVAILABLE' | 'ERR_UNEXPECTED';
  readonly message: string;
}

/** Maps what body parsers and the storage throw; everything else is ours to mend. */
export function toFailure(error: unknown): Failure {
  if (error instanceof StorageUnavailableError) {
    return {
      status: 503,
      code: error.code,
      message: 'The storage does not answer at the moment. Try again in a minute.',
    };
  }
  const status = error instanceof Error && 'status' in error ? error.status : undefined;
  if (status === 413) return { status, code: 'ERR_BODY_TOO_LARGE', message: 'The request is too large.' };
  if (status === 400 || status === 415) {
    return { status, code: 'ERR_BODY_UNREADABLE', message: 'The request cannot be read.' };
  }
  return { status: 500, code: 'ERR_UNEXPECTED', message: 'Something went wrong on our side.' };
}
