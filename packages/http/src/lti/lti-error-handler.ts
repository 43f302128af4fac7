import type { Logger } from '@lms-zoom/core';
import type { ErrorRequestHandler } from 'express';
import { logFailure, toFailure } from '../failure.js';
import { ERROR_PAGE_HEADERS, renderErrorPage } from '../pages/error-page.js';
import { findPageTexts } from '../pages/page-texts.js';

/** JSON for the token endpoint and the key set, a page for the authorization endpoint; the cause goes to the log alone. */
export function createLtiErrorHandler(logger: Logger): ErrorRequestHandler {
  // Express tells error handlers by their four parameters.
  return (error, request, response, _next) => {
    const failure = toFailure(error);
    const { status, code, message } = failure;
    logFailure(logger, error, failure);
    if (request.path === '/auth.php') {
      response.writeHead(status, ERROR_PAGE_HEADERS).end(renderErrorPage(code, findPageTexts(request)));
      return;
    }
    const body = { error: status < 500 ? 'invalid_request' : 'server_error', error_description: message };
    response
      .writeHead(status, { 'Cache-Control': 'no-store', 'Content-Type': 'application/json' })
      .end(JSON.stringify(body));
  };
}
