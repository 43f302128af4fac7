import { AUTHORIZATION_RULES, authorize } from '@lms-zoom/lti';
import type { AuthorizationOutcome, AuthorizationPlatform, AuthorizationRule } from '@lms-zoom/lti';
import type { Request, RequestHandler, Response } from 'express';
import { FORM_TYPE, getFormParameters, getQueryParameters } from '../form-body.js';
import type { Logger } from '@lms-zoom/core';
import { renderAutoSubmitPage, toAutoSubmitHeaders } from '../pages/auto-submit-page.js';
import { ERROR_PAGE_HEADERS, renderErrorPage } from '../pages/error-page.js';
import type { SessionReader } from '../session-reader.js';

export interface AuthorizationRouteDeps {
  readonly platform: AuthorizationPlatform;
  readonly sessions: SessionReader;
  readonly logger: Logger;
  /** Left out: all rules. A list of one's own is for tests that prove what a rule is needed for. */
  readonly rules?: readonly AuthorizationRule[] | undefined;
}

/** The OIDC authorization endpoint (LTI Security Framework 5.1.1.2), by GET and by POST. */
export function createAuthorizationRoute(deps: AuthorizationRouteDeps): RequestHandler {
  return async (request, response) => {
    if (request.method === 'POST' && request.is(FORM_TYPE) === false) {
      sendErrorPage(response, 'The request came in a form that is not understood here.');
      return;
    }
    const parameters = request.method === 'POST' ? getFormParameters(request) : getQueryParameters(request);
    const session = await findSession(deps.sessions, request);
    sendOutcome(
      response,
      await authorize({ parameters, session }, deps.platform, deps.rules ?? AUTHORIZATION_RULES),
      deps.logger,
    );
  };
}

async function findSession(
  sessions: SessionReader,
  request: Request,
): Promise<{ userId: string; sessionId: string } | undefined> {
  const [userId, sessionId] = await Promise.all([sessions.userOf(request), sessions.sessionIdOf(request)]);
  return userId === undefined || sessionId === undefined ? undefined : { userId, sessionId };
}

function sendOutcome(response: Response, outcome: AuthorizationOutcome, logger: Logger): void {
  switch (outcome.kind) {
    case 'page':
      logger.warn(
        { code: outcome.error.code, detail: outcome.error.message },
        'A launch was refused with an error page.',
      );
      sendErrorPage(response, outcome.error.message);
      return;
    case 'repost':
      sendForm(response, '/mod/lti/auth.php', outcome.fields);
      return;
    case 'form':
      if (outcome.error !== undefined) {
        const { code, message, cause } = outcome.error;
        logger.warn({ code, detail: message, err: cause }, 'A launch was refused.');
      }
      sendForm(response, outcome.action, outcome.fields);
  }
}

function sendForm(response: Response, action: string, fields: Readonly<Record<string, string>>): void {
  response.writeHead(200, toAutoSubmitHeaders(action)).end(renderAutoSubmitPage({ action, fields }));
}

function sendErrorPage(response: Response, message: string): void {
  response.writeHead(400, ERROR_PAGE_HEADERS).end(renderErrorPage(message));
}
