import type { AccessTokens, Logger, MeetingCalendar, Profile } from '@lms-zoom/core';
import { Router } from 'express';
import type { Request, Response } from 'express';
import { getFormParameters, getQueryParameters, readFormBody } from '../form-body.js';
import { refuseMethod } from '../method-not-allowed.js';
import { createCalendarEvents } from './create-calendar-events.js';
import type { CreateCalendarEventsAnswer } from './create-calendar-events.js';
import { createInvalidFunction, createInvalidParameter, createInvalidToken } from './moodle-exception.js';
import { createMoodleErrorHandler } from './moodle-error-handler.js';
import { sendMoodleJson } from './send-moodle-json.js';

export interface WebServiceRouterDeps {
  readonly accessTokens: AccessTokens;
  readonly calendar: MeetingCalendar;
  readonly logger: Logger;
}

const BODY_LIMIT = '1mb';

/** Moodle's REST web service, as far as Zoom's "LTI Moodle" integration calls it; to be mounted at `/webservice/rest`. */
export function createWebServiceRouter(deps: WebServiceRouterDeps): Router {
  const router = Router();
  const answer = async (request: Request, response: Response): Promise<void> => {
    sendMoodleJson(response, 200, await callFunction(deps, getParameters(request)));
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
  const profile = await getCaller(deps.accessTokens, parameters);
  const name = parameters.get('wsfunction') ?? '';
  const call = { profileId: profile.id, wsfunction: name.slice(0, 100) };
  if (name !== 'core_calendar_create_calendar_events') {
    deps.logger.warn({ ...call, parameters: listNames(parameters) }, 'Zoom called a function that is not known here.');
    throw name === '' ? createInvalidParameter() : createInvalidFunction();
  }
  const result = await createCalendarEvents(deps.calendar, profile, parameters);
  logResult(deps.logger, call, result);
  return result;
}

async function getCaller(accessTokens: AccessTokens, parameters: URLSearchParams): Promise<Profile> {
  const token = parameters.get('wstoken') ?? '';
  const profile = token === '' ? undefined : await accessTokens.findByAccessToken(token);
  if (profile === undefined) throw createInvalidToken();
  return profile;
}

/** Body and query merged as PHP does: of two values for one name the body's wins, and within one of them the last. */
function getParameters(request: Request): URLSearchParams {
  return new URLSearchParams(Object.fromEntries([...getQueryParameters(request), ...getFormParameters(request)]));
}

/** Zoom shows nobody what we answered, so the log has to. */
function logResult(logger: Logger, call: object, { events, warnings }: CreateCalendarEventsAnswer): void {
  const codes = warnings.map(({ warningcode }) => warningcode);
  const fields = { ...call, applied: events.length, warnings: codes };
  if (codes.length > 0) logger.warn(fields, 'Zoom sent calendar events that could not be applied.');
  else logger.info(fields, 'Zoom sent calendar events.');
}

function listNames(parameters: URLSearchParams): string[] {
  return [...parameters.keys()].slice(0, 20).map((name) => name.slice(0, 50));
}
