import type { AuthorizationRequests, LaunchProgress, Logger } from '@lms-zoom/core';
import type { AuthorizationOutcome, AuthorizationRequest } from '@lms-zoom/lti';
import type { Request, RequestHandler, Response } from 'express';
import { FORM_TYPE, getFormParameters, getQueryParameters } from '../form-body.js';
import { renderAutoSubmitPage, toAutoSubmitHeaders } from '../pages/auto-submit-page.js';
import type { AutoSubmitForm } from '../pages/auto-submit-page.js';
import { ERROR_PAGE_HEADERS, renderErrorPage } from '../pages/error-page.js';
import { findTextsOfPerson } from '../pages/find-texts-of-person.js';
import type { TextsOfPersonDeps } from '../pages/find-texts-of-person.js';
import { findPageTexts } from '../pages/page-texts.js';
import type { PageTexts } from '../pages/page-texts.js';
import type { SessionReader } from '../session-reader.js';

export interface AuthorizationRouteDeps extends TextsOfPersonDeps {
  readonly requests: AuthorizationRequests;
  readonly sessions: SessionReader;
  readonly progress: LaunchProgress;
  readonly logger: Logger;
}

/** The OIDC authorization endpoint (LTI Security Framework 5.1.1.2), by GET and by POST. */
export function createAuthorizationRoute(deps: AuthorizationRouteDeps): RequestHandler {
  const { requests, sessions } = deps;
  return async (request, response) => {
    if (request.method === 'POST' && request.is(FORM_TYPE) === false) {
      sendErrorPage(response, 'ERR_BODY_UNSUPPORTED', await findTextsOfPerson(deps, request));
      return;
    }
    const parameters = request.method === 'POST' ? getFormParameters(request) : getQueryParameters(request);
    const outcome = await requests.answer({ parameters, session: await findSession(sessions, request) });
    await note(deps, parameters, outcome);
    const isError = outcome.kind === 'page';
    sendOutcome(response, outcome, isError ? await findTextsOfPerson(deps, request) : findPageTexts(request));
  };
}

async function findSession(sessions: SessionReader, request: Request): Promise<AuthorizationRequest['session']> {
  const [userId, sessionId] = await Promise.all([sessions.userOf(request), sessions.sessionIdOf(request)]);
  return userId === undefined || sessionId === undefined ? undefined : { userId, sessionId };
}

/** Tells the run view and the log of everything but success. */
async function note(
  { progress, logger }: AuthorizationRouteDeps,
  parameters: URLSearchParams,
  outcome: AuthorizationOutcome,
): Promise<void> {
  const messageHint = parameters.get('lti_message_hint') ?? '';
  if (outcome.kind === 'repost') {
    // It fails only into the log, and nobody has to wait for it.
    void progress.note(messageHint, { stage: 'reached', code: '' });
    return undefined;
  }
  if (outcome.error === undefined) return undefined;
  const { code, message, cause } = outcome.error;
  const clientId = parameters.get('client_id')?.slice(0, 100);
  const fields = { code, clientId, detail: message, err: cause };
  if (clientId === undefined) logger.info(fields, 'The authorization endpoint was asked for nothing.');
  else logger.warn(fields, 'A launch was refused.');
  return progress.note(messageHint, { stage: 'refused', code });
}

function sendOutcome(response: Response, outcome: AuthorizationOutcome, texts: PageTexts): void {
  switch (outcome.kind) {
    case 'page':
      sendErrorPage(response, outcome.error.code, texts);
      return;
    case 'repost':
      sendForm(response, { action: '/mod/lti/auth.php', fields: outcome.fields }, texts);
      return;
    case 'form':
      sendForm(response, outcome, texts);
  }
}

function sendForm(response: Response, { action, fields }: AutoSubmitForm, texts: PageTexts): void {
  response.writeHead(200, toAutoSubmitHeaders(action)).end(renderAutoSubmitPage({ action, fields }, texts));
}

function sendErrorPage(response: Response, code: string, texts: PageTexts): void {
  response.writeHead(400, ERROR_PAGE_HEADERS).end(renderErrorPage(code, texts));
}
