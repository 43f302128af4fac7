import type { BusinessErrorCode } from '@lms-zoom/core';
import type { Failure } from '../failure.js';

/** Codes of refusals that only the API knows. */
export type ApiErrorCode =
  | 'ERR_ACCESS_DENIED'
  | 'ERR_FOREIGN_ORIGIN'
  | 'ERR_INPUT_INVALID'
  | 'ERR_NOT_FOUND'
  | 'ERR_NOT_LOGGED_IN'
  | 'ERR_BODY_UNSUPPORTED';

export type ProblemCode = BusinessErrorCode | ApiErrorCode | Failure['code'];

/** The HTTP status of each code of a problem. */
export const PROBLEM_STATUS = {
  ERR_ACCESS_DENIED: 403,
  ERR_APPLICATION_NOT_FOUND: 404,
  ERR_BODY_TOO_LARGE: 413,
  ERR_BODY_UNREADABLE: 400,
  ERR_BODY_UNSUPPORTED: 415,
  ERR_CONSENT_CHANGED: 409,
  ERR_CONSENT_REQUIRED: 409,
  ERR_EMAIL_MALFORMED: 422,
  ERR_EMAIL_MISSING: 422,
  ERR_FOREIGN_ORIGIN: 403,
  ERR_INPUT_INVALID: 400,
  ERR_INTERNAL: 500,
  ERR_NOT_FOUND: 404,
  ERR_NOT_LOGGED_IN: 401,
  ERR_PLACE_CHANGED: 409,
  ERR_PLACE_NOT_CONFIGURED: 409,
  ERR_PROFILE_CHANGED: 409,
  ERR_PROFILE_IN_USE: 409,
  ERR_PROFILE_INACTIVE: 409,
  ERR_PROFILE_NOT_FOUND: 404,
  ERR_SETTINGS_CHANGED: 409,
  ERR_STORAGE_UNAVAILABLE: 503,
  ERR_ZOOM_DISABLED: 409,
} as const satisfies Readonly<Record<ProblemCode, number>>;
