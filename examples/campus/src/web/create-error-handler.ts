import type { Logger } from '@lms-zoom/host-api';
import type { ErrorRequestHandler, Request } from 'express';
import { toLocalPath } from './local-path.js';
import { PageError } from './page-error.js';
import type { Pages } from './pages.js';

/** Turns every error into a friendly page; what went wrong inside is for the log only. */
export function createErrorHandler(deps: { pages: Pages; logger: Logger; baseUrl: string }): ErrorRequestHandler {
  return (error: unknown, request, response, next) => {
    const { status, title, message: sentence } = toPageError(error);
    if (status === 500) deps.logger.error({ err: error, path: request.path }, 'A request failed');
    const page = { title, status, sentence, formPath: findFormPath(request, deps.baseUrl) };
    if (response.headersSent) next(error);
    else deps.pages.send(response, 'error', page).catch(next);
  };
}

/** Body parser and router put a `status` on what the client did wrong. */
function toPageError(error: unknown): PageError {
  if (error instanceof PageError) return error;
  const status = error instanceof Error && 'status' in error ? error.status : 500;
  return new PageError(typeof status === 'number' && status >= 400 && status < 500 ? 400 : 500);
}

/** The page whose form was sent: going there again, not just back, shows it as it is now. */
const findFormPath = (request: Request, baseUrl: string): string | undefined =>
  request.method === 'POST' ? toLocalPath(request.headers.referer, baseUrl) : undefined;
