import type { Logger, TokenRequests } from '@lms-zoom/core';
import { TokenError } from '@lms-zoom/lti';
import type { RequestHandler, Response } from 'express';
import { FORM_TYPE, getFormParameters } from '../form-body.js';

const NO_STORE = { 'Cache-Control': 'no-store', Pragma: 'no-cache' };

/** The OAuth 2 token endpoint: client_credentials with private_key_jwt (LTI Security Framework 4.1). */
export function createTokenRoute(deps: { readonly requests: TokenRequests; readonly logger: Logger }): RequestHandler {
  return async (request, response) => {
    if (request.is(FORM_TYPE) === false) {
      sendJson(response, 400, { error: 'invalid_request', error_description: `The body must be ${FORM_TYPE}.` });
      return;
    }
    const { authorization } = request.headers;
    try {
      sendJson(response, 200, await deps.requests.answer({ parameters: getFormParameters(request), authorization }));
    } catch (error) {
      if (!(error instanceof TokenError)) throw error;
      deps.logger.warn({ code: error.code, detail: error.message, err: error.cause }, 'A token request was refused.');
      if (authorization !== undefined && error.status === 401) response.setHeader('WWW-Authenticate', 'Bearer');
      sendJson(response, error.status, { error: error.error, error_description: error.description });
    }
  };
}

function sendJson(response: Response, status: number, body: object): void {
  response.writeHead(status, { ...NO_STORE, 'Content-Type': 'application/json' }).end(JSON.stringify(body));
}
