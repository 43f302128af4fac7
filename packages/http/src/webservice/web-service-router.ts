import type { Logger, MeetingCalendar, Profile, Profiles } from '@lms-zoom/core';
import { Router } from 'express';
import type { ErrorRequestHandler, Request, Response } from 'express';
import { toFailure } from '../failure.js';
import { getFormParameters, getQueryParameters, readFormBody } from '../form-body.js';
import { refuseMethod } from '../method-not-allowed.js';
import { createCalendarEvents } from './create-calendar-events.js';
import {
  MoodleException,
  createInvalidFunction,
  createInvalidParameter,
  createInvalidToken,
} from './moodle-exception.js';

export interface WebServiceRouterDeps {
  readonly profiles: Profiles;
  readonly calendar: MeetingCalendar;
  readonly logger: Logger;
}

const BODY_LIMIT = '1mb';

/** Moodle's REST web service, as far as Zoom's "LTI Moodle" integration calls it; to be mounted at `/webservice/rest`. */
export function createWebServiceRouter(deps: WebServiceRouterDeps): Router {
  const router = Router();
  const answer = async (request: Request, response: Response): Promise<void> => {
    sendJson(response, 200, await callFunction(deps, getParameters(request)));
  };
  router
    .route('/server.php')
    .get(answer)
    .post(readFormBody({ limit: BODY_LIMIT }), answer)
    .all(refuseMethod('GET', 'POST'));
  router.use(createMoodleErrorHandler(deps.logger));
  return router;
}

async function callFunction(deps: WebServiceRouterDeps, parameters: URLSearchParams): Promise<object> {
  const profile = await getCaller(deps.profiles, parameters);
  const name = parameters.get('wsfunction') ?? '';
  if (name === '') throw createInvalidParameter();
  if (name !== 'core_calendar_create_calendar_events') throw createInvalidFunction();
  return createCalendarEvents(deps.calendar, profile, parameters);
}

async function getCaller(profiles: Profiles, parameters: URLSearchParams): Promise<Profile> {
  const token = parameters.get('wstoken') ?? '';
  const profile = token === '' ? undefined : await profiles.findByAccessToken(token);
  if (profile === undefined) throw createInvalidToken();
  return profile;
}

/** Body and query together; the body's fields come first and win. */
function getParameters(request: Request): URLSearchParams {
  return new URLSearchParams([...getFormParameters(request), ...getQueryParameters(request)]);
}

function createMoodleErrorHandler(logger: Logger): ErrorRequestHandler {
  // Express tells error handlers by their four parameters.
  return (error, _request, response, _next) => {
    if (error instanceof MoodleException) {
      logger.warn({ errorcode: error.errorcode }, 'A web service call was refused.');
      sendJson(response, 200, toBody(error));
      return;
    }
    const { status, code, message } = toFailure(error);
    logger.error({ err: error, code }, 'A web service call failed.');
    sendJson(response, status, toBody(new MoodleException('moodle_exception', 'generalexceptionmessage', message)));
  };
}

function toBody({ exception, errorcode, message }: MoodleException): object {
  return { exception, errorcode, message };
}

function sendJson(response: Response, status: number, body: object): void {
  response
    .writeHead(status, { 'Cache-Control': 'no-store', 'Content-Type': 'application/json' })
    .end(JSON.stringify(body));
}
