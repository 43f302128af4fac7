import { BusinessError } from '@lms-zoom/core';
import type { BusinessErrorCode, Logger } from '@lms-zoom/core';
import type { ErrorRequestHandler } from 'express';
import { z } from 'zod';
import { logFailure, toFailure } from '../failure.js';

/** A refusal that only the API knows. */
export class ApiError extends Error {
  override readonly name = 'ApiError';
  readonly status: number;
  readonly code:
    'ERR_NOT_LOGGED_IN' | 'ERR_ACCESS_DENIED' | 'ERR_NOT_FOUND' | 'ERR_FOREIGN_ORIGIN' | 'ERR_BODY_UNREADABLE';

  constructor(status: number, code: ApiError['code'], message: string) {
    super(message);
    this.status = status;
    this.code = code;
  }
}

/** An answer as `application/problem+json` (RFC 9457). */
interface Problem {
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly fields?: Readonly<Record<string, string>> | undefined;
}

const STATUS: Readonly<Record<BusinessErrorCode, number>> = {
  ERR_ACCESS_DENIED: 403,
  ERR_EMAIL_MALFORMED: 422,
  ERR_EMAIL_MISSING: 422,
  ERR_INPUT_INVALID: 400,
  ERR_PLACE_NOT_CONFIGURED: 409,
  ERR_PROFILE_CHANGED: 409,
  ERR_PROFILE_INACTIVE: 409,
  ERR_PROFILE_NOT_FOUND: 404,
  ERR_ZOOM_DISABLED: 409,
};

/** The API's one place that turns errors into answers. */
export function createProblemHandler(logger: Logger): ErrorRequestHandler {
  // Express tells error handlers by their four parameters.
  return (error, _request, response, _next) => {
    const problem = toProblem(error, logger);
    response
      .status(problem.status)
      .type('application/problem+json')
      .send(JSON.stringify({ type: 'about:blank', title: problem.code, ...problem }));
  };
}

function toProblem(error: unknown, logger: Logger): Problem {
  if (error instanceof BusinessError) {
    return { status: STATUS[error.code], code: error.code, detail: error.message, fields: error.fields };
  }
  if (error instanceof ApiError) return { status: error.status, code: error.code, detail: error.message };
  if (error instanceof z.ZodError) return toInputProblem(error);
  const failure = toFailure(error);
  logFailure(logger, error, failure);
  const { status, code, message } = failure;
  return { status, code, detail: message };
}

function toInputProblem(error: z.ZodError): Problem {
  const fields = Object.fromEntries(error.issues.map(({ path, message }) => [path.join('.') || 'body', message]));
  return { status: 400, code: 'ERR_INPUT_INVALID', detail: 'Some fields need your attention.', fields };
}
