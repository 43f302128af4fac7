import { createHash } from 'node:crypto';
import type { CalendarFeeds, Logger } from '@lms-zoom/core';
import { Router } from 'express';
import type { ErrorRequestHandler, RequestHandler, Response } from 'express';
import { logFailure, toFailure } from '../failure.js';
import { refuseMethod } from '../method-not-allowed.js';

export interface FeedRouterDeps {
  readonly feeds: Pick<CalendarFeeds, 'read'>;
  readonly logger: Logger;
}

/**
 * The calendar feeds at `/<secret>.ics`, for calendar apps: who knows the address needs no session, and none is read. The
 * secret is written nowhere; a wrong one and one that opens nothing any more look the same.
 */
export function createFeedRouter({ feeds, logger }: FeedRouterDeps): Router {
  const router = Router();
  router.use(setHeaders);
  router
    .route('/:secret.ics')
    .get(async (request, response) => {
      const text = await feeds.read(request.params.secret);
      if (text === undefined) sendNotFound(response);
      else sendCalendar(response, text);
    })
    .all(refuseMethod('GET', 'HEAD'));
  router.use((_request, response) => sendNotFound(response));
  router.use(createErrorHandler(logger));
  return router;
}

/** The address is a secret: it leaks into no `Referer` and no search engine. */
const setHeaders: RequestHandler = (_request, response, next) => {
  response.set({
    'Cache-Control': 'no-store',
    'Referrer-Policy': 'no-referrer',
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex',
  });
  next();
};

/** Calendar apps ask each time, and get nothing new where nothing is. */
function sendCalendar(response: Response, text: string): void {
  // Made here, since the host may have switched off those of Express.
  const tag = createHash('sha256').update(text).digest('base64url');
  response.set({ 'Cache-Control': 'private, max-age=0, must-revalidate', ETag: `"${tag}"` });
  response.type('text/calendar; charset=utf-8').send(text);
}

function sendNotFound(response: Response): void {
  response.status(404).type('text/plain').send('There is no such calendar.\n');
}

function createErrorHandler(logger: Logger): ErrorRequestHandler {
  // Express tells error handlers by their four parameters.
  return (error, _request, response, _next) => {
    const failure = toFailure(error);
    logFailure(logger, error, failure);
    response.status(failure.status).type('text/plain').send(`${failure.message}\n`);
  };
}
