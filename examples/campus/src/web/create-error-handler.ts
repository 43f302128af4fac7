import type { Logger } from '@lms-zoom/host-api';
import type { ErrorRequestHandler } from 'express';
import { PageError } from './page-error.js';
import type { Pages } from './pages.js';

/** Turns every error into a friendly page; what went wrong inside is for the log only. */
export function createErrorHandler(deps: { pages: Pages; logger: Logger }): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const problem = toPageError(error);
    if (problem.status === 500) deps.logger.error({ err: error, path: request.path }, 'A request failed');
    const page = { title: TITLES[problem.status], status: problem.status, sentence: problem.message };
    if (response.headersSent) next(error);
    else deps.pages.send(response, 'error', page).catch(next);
  };
}

const TITLES = {
  400: 'That did not work',
  403: 'No access',
  404: 'Page not found',
  500: 'Something went wrong',
} as const;

/** Body parser and router put a `status` on what the client did wrong. */
function toPageError(error: unknown): PageError {
  if (error instanceof PageError) return error;
  const status = error instanceof Error && 'status' in error ? error.status : 500;
  return new PageError(typeof status === 'number' && status >= 400 && status < 500 ? 400 : 500);
}
