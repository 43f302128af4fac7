import type { Logger } from '@lms-zoom/core';
import type { ErrorRequestHandler } from 'express';
import { logFailure, toFailure } from '../failure.js';
import { ERROR_PAGE_HEADERS, renderErrorPage } from '../pages/error-page.js';
import { findTextsOfPerson } from '../pages/find-texts-of-person.js';
import type { TextsOfPersonDeps } from '../pages/find-texts-of-person.js';

export interface LtiErrorHandlerDeps extends TextsOfPersonDeps {
  readonly logger: Logger;
}

/** JSON for the token endpoint and the key set, a page for the authorization endpoint; the cause goes to the log alone. */
export function createLtiErrorHandler({ logger, ...deps }: LtiErrorHandlerDeps): ErrorRequestHandler {
  // Express tells error handlers by their four parameters.
  return async (error, request, response, _next) => {
    const failure = toFailure(error);
    const { status, code, message } = failure;
    logFailure(logger, error, failure);
    if (request.path === '/auth.php') {
      const texts = await findTextsOfPerson(deps, request);
      response.writeHead(status, ERROR_PAGE_HEADERS).end(renderErrorPage(code, texts));
      return;
    }
    const body = { error: status < 500 ? 'invalid_request' : 'server_error', error_description: message };
    response
      .writeHead(status, { 'Cache-Control': 'no-store', 'Content-Type': 'application/json' })
      .end(JSON.stringify(body));
  };
}
