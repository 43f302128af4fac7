import type { Logger } from '@lms-zoom/core';

/** What an error that no rule of ours threw means to the caller. */
export interface Failure {
  readonly status: 400 | 413 | 415 | 500 | 503;
  readonly code:
    'ERR_BODY_TOO_LARGE' | 'ERR_BODY_UNREADABLE' | 'ERR_BODY_UNSUPPORTED' | 'ERR_STORAGE_UNAVAILABLE' | 'ERR_INTERNAL';
  readonly message: string;
}

/** body-parser marks its errors with a `type` of these kinds. */
const BODY_ERROR = /^(entity|encoding|charset|request|parameters|stream)\./;

/** Maps what body parsers and the storage throw; everything else is ours to mend. */
export function toFailure(error: unknown): Failure {
  const { code, type, status } = toObject(error);
  if (code === 'ERR_STORAGE_UNAVAILABLE') {
    return { status: 503, code, message: 'The storage does not answer at the moment. Try again in a minute.' };
  }
  if (typeof type === 'string' && BODY_ERROR.test(type)) return toBodyFailure(status);
  // Express cannot decode a path such as /%zz.
  if (error instanceof URIError) return toBodyFailure(400);
  return { status: 500, code: 'ERR_INTERNAL', message: 'Something went wrong on our side.' };
}

/** Strangers can send what is unreadable as often as they like: only what is ours is an error in the log. */
export function logFailure(logger: Logger, error: unknown, { status, code }: Failure): void {
  if (status >= 500) logger.error({ err: error, code }, 'A request failed.');
  else logger.info({ code }, 'A request could not be read.');
}

function toBodyFailure(status: unknown): Failure {
  if (status === 413) return { status, code: 'ERR_BODY_TOO_LARGE', message: 'The request is too large.' };
  const message = 'The request cannot be read.';
  if (status === 415) return { status, code: 'ERR_BODY_UNSUPPORTED', message };
  return { status: 400, code: 'ERR_BODY_UNREADABLE', message };
}

function toObject(error: unknown): { readonly code?: unknown; readonly type?: unknown; readonly status?: unknown } {
  return typeof error === 'object' && error !== null ? error : {};
}
