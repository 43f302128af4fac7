import { type RequestHandler, Router } from 'express';
import { getHostSession, getLaunchSession } from '../launch/launch-session.js';
import type { LoadRoster } from '../roster/load-roster.js';
import { RosterError } from '../roster/roster-error.js';
import { createMeetingRoutes, type MeetingDeps } from './meeting-routes.js';
import { showMeetings } from './show-meetings.js';

interface LaunchedDeps extends MeetingDeps {
  readonly loadRoster: LoadRoster;
}

/** What the LMS's frame shows after a launch. Mounted at `/lti` behind ltijs, which lets verified sessions pass only. */
export const createLaunchedRoutes = (deps: LaunchedDeps): Router => {
  const router = Router();
  router.get('/advantage', (_request, response) => {
    showMeetings(deps, response, { session: getLaunchSession(deps, response) });
  });
  router.get('/advantage/roster', showRoster(deps));
  router.use('/advantage/meetings', createMeetingRoutes(deps));
  return router;
};

/** Not at every launch, which waits for nothing. */
const showRoster =
  (deps: LaunchedDeps): RequestHandler =>
  async (_request, response) => {
    const session = getHostSession(deps, response);
    try {
      showMeetings(deps, response, { session, roster: await deps.loadRoster(session) });
    } catch (error) {
      if (!(error instanceof RosterError)) throw error;
      showMeetings(deps, response, { session, rosterProblem: error.message });
    }
  };
