import { type Request, type RequestHandler, type Response, Router } from 'express';
import type { Credentials } from '../credentials/credentials.js';
import type { Instances } from '../credentials/instances.js';
import { getLaunchSession, type LaunchSession } from '../launch/launch-session.js';
import { RefusalError } from '../launch/refusal-error.js';
import type { Meeting } from '../meetings/meeting.js';
import type { Meetings } from '../meetings/meetings.js';
import type { SendMeeting } from '../meetings/moodle-calendar.js';
import { parseMeeting } from '../meetings/parse-meeting.js';
import type { LoadRoster } from '../roster/load-roster.js';
import { RosterError } from '../roster/roster-error.js';
import type { Roster } from '../roster/roster.js';
import type { Render } from './create-render.js';
import { type FormState, toFormPage } from '../forms/form-page.js';
import { submitForm } from '../forms/submit-form.js';
import { toFields } from '../forms/to-fields.js';
import { toMeetingView } from './to-meeting-view.js';

interface LaunchedDeps {
  readonly credentials: Credentials;
  readonly instances: Instances;
  readonly meetings: Meetings;
  readonly sendMeeting: SendMeeting;
  readonly loadRoster: LoadRoster;
  readonly render: Render;
}

/** What the LMS's frame shows after a launch. Mounted at `/lti` behind ltijs, which lets verified sessions pass only. */
export const createLaunchedRoutes = (deps: LaunchedDeps): Router => {
  const router = Router();
  router.get('/advantage', (_request, response) => {
    showMeetings(deps, response, { session: getLaunchSession(deps, response) });
  });
  router.get('/advantage/roster', showRoster(deps));
  router.post('/advantage/meetings', schedule(deps));
  router.get('/advantage/meetings/:id', (request, response) => {
    const session = getHostSession(deps, response);
    showReschedule(deps, response, { session, meeting: getMeeting(deps, request, session) });
  });
  router.post('/advantage/meetings/:id', reschedule(deps));
  return router;
};

interface Shown extends FormState {
  readonly session: LaunchSession;
  readonly roster?: Roster;
  /** Why there is no roster. */
  readonly rosterProblem?: string;
}

const showMeetings = ({ meetings, render }: LaunchedDeps, response: Response, shown: Shown): void => {
  const { session, roster, rosterProblem, ...form } = shown;
  const { data, status } = toFormPage({ fields: { durationMinutes: '60' }, ...form });
  render(response, {
    view: 'launched',
    title: 'Zoom',
    status,
    framedBy: session.instance.url,
    data: {
      ...data,
      session,
      roster,
      rosterProblem,
      meetings: meetings.upcoming(session.context, new Date()).map(toMeetingView),
    },
  });
};

const showReschedule = (
  { render }: LaunchedDeps,
  response: Response,
  { session, meeting, ...form }: Shown & { meeting: Meeting },
): void => {
  const view = toMeetingView(meeting);
  const saved = { startsAt: view.startsAtUtc, durationMinutes: String(meeting.durationMinutes) };
  const { data, status } = toFormPage({ fields: saved, ...form });
  render(response, {
    view: 'reschedule',
    title: `Reschedule “${meeting.topic}”`,
    status,
    framedBy: session.instance.url,
    data: { ...data, session, meeting: view },
  });
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

const schedule =
  (deps: LaunchedDeps): RequestHandler =>
  (request, response) => {
    const session = getHostSession(deps, response);
    const fields = toFields(request.body);
    return submitForm(
      async () => {
        const meeting = deps.meetings.create(session.context, parseMeeting(fields, new Date()));
        await tellCalendar(deps, session, meeting);
        redirectToMeetings(request, response, session);
      },
      (error) => {
        showMeetings(deps, response, { session, fields, error });
      },
    );
  };

const reschedule =
  (deps: LaunchedDeps): RequestHandler =>
  (request, response) => {
    const session = getHostSession(deps, response);
    const meeting = getMeeting(deps, request, session);
    const fields = toFields(request.body);
    return submitForm(
      async () => {
        const moved = { ...meeting, ...parseMeeting({ ...fields, topic: meeting.topic }, new Date()) };
        deps.meetings.save(moved);
        await tellCalendar(deps, session, moved);
        redirectToMeetings(request, response, session);
      },
      (error) => {
        showReschedule(deps, response, { session, meeting, fields, error });
      },
    );
  };

/** The meeting is kept first: whatever the LMS answers, it takes place. */
const tellCalendar = async (deps: LaunchedDeps, session: LaunchSession, meeting: Meeting): Promise<void> => {
  const calendarNote = session.credential.calendar
    ? await deps.sendMeeting(session.instance, meeting)
    : 'Calendar: off, nothing sent.';
  deps.meetings.save({ ...meeting, calendarNote });
};

const redirectToMeetings = (request: Request, response: Response, { ltik }: LaunchSession): void => {
  response.redirect(303, `${request.baseUrl}/advantage?${new URLSearchParams({ ltik }).toString()}`);
};

const getHostSession = (deps: LaunchedDeps, response: Response): LaunchSession => {
  const session = getLaunchSession(deps, response);
  if (!session.isHost) throw new RefusalError('ERR_NOT_HOST', 'Participants cannot schedule meetings.', 403);
  return session;
};

const getMeeting = ({ meetings }: LaunchedDeps, request: Request, { context }: LaunchSession): Meeting => {
  const meeting = meetings.find(context, String(request.params['id']));
  if (meeting !== undefined) return meeting;
  throw new RefusalError('ERR_MEETING_UNKNOWN', 'There is no such meeting in this course.', 404);
};
