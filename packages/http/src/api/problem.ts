import { BusinessError } from '@lms-zoom/core';
import type { FieldFault, Logger, MessageValues } from '@lms-zoom/core';
import type { ErrorRequestHandler } from 'express';
import { logFailure, toFailure } from '../failure.js';
import { ApiError } from './api-error.js';
import { PROBLEM_STATUS } from './problem-status.js';
import type { ProblemCode } from './problem-status.js';

/** An answer as `application/problem+json` (RFC 9457), without the members that are the same in all. */
interface Problem {
  readonly status: number;
  readonly code: ProblemCode;
  readonly detail: string;
  readonly values?: MessageValues | undefined;
  readonly fields?: Readonly<Record<string, FieldProblem>> | undefined;
}

interface FieldProblem {
  readonly code: string;
  readonly detail: string;
  readonly values?: MessageValues | undefined;
}

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
  if (error instanceof BusinessError || error instanceof ApiError) {
    const { code, message, fields } = error;
    const values = error instanceof BusinessError ? error.values : undefined;
    return { status: PROBLEM_STATUS[code], code, detail: message, values, fields: fields && toFieldProblems(fields) };
  }
  const failure = toFailure(error);
  logFailure(logger, error, failure);
  const { status, code, message } = failure;
  return { status, code, detail: message };
}

function toFieldProblems(fields: Readonly<Record<string, FieldFault>>): Record<string, FieldProblem> {
  return Object.fromEntries(
    Object.entries(fields).map(([name, { code, message, values }]) => [name, { code, detail: message, values }]),
  );
}
