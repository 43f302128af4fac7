import type { Logger, PlaceMeetings } from '@lms-zoom/core';
import { Router } from 'express';
import { parseInput } from '../api/api-error.js';
import type { Guard } from '../api/guard.js';
import { createProblemHandler } from '../api/problem.js';
import { MEETING_PATH } from '../api/schemas/place-schemas.js';
import { refuseMethod } from '../method-not-allowed.js';

export interface MeetingFileRouterDeps {
  readonly guard: Pick<Guard, 'getCaller'>;
  readonly meetings: Pick<PlaceMeetings, 'getFile'>;
  readonly logger: Logger;
}

/** One meeting as a file for the caller's calendar, at `/<place>/<entry>.ics`; refusals are problems as in the API. */
export function createMeetingFileRouter({ guard, meetings, logger }: MeetingFileRouterDeps): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    next();
  });
  router
    .route('/:place/:entryId.ics')
    .get(async (request, response) => {
      const { userId } = await guard.getCaller(request);
      const { place, entryId } = parseInput(MEETING_PATH, request.params);
      const { name, text } = await meetings.getFile(userId, place, entryId);
      response.attachment(name).type('text/calendar; charset=utf-8').send(text);
    })
    .all(refuseMethod('GET', 'HEAD'));
  router.use(createProblemHandler(logger));
  return router;
}
