import { type Request, type RequestHandler, type Response, Router } from 'express';
import { type FormState, toFormPage } from '../forms/form-page.js';
import { submitForm } from '../forms/submit-form.js';
import { toFields } from '../forms/to-fields.js';
import { getHostSession, type LaunchSession, type LaunchSessionDeps } from '../launch/launch-session.js';
import { RefusalError } from '../launch/refusal-error.js';
import type { MeetingCalendar } from '../meetings/meeting-calendar.js';
import type { Meeting } from '../meetings/meeting.js';
import type { Meetings } from '../meetings/meetings.js';
import { parseMeeting, parseMeetingTime } from '../meetings/parse-meeting.js';
import type { Render } from './create-render.js';
import { showMeetings } from './show-meetings.js';
import { toMeetingView } from './to-meeting-view.js';

export interface MeetingDeps extends LaunchSessionDeps {
  readonly meetings: Meetings;
  readonly meetingCalendar: MeetingCalendar;
  readonly render: Render;
}

/**
 * Schedules, moves and deletes meetings, for hosts. Each is kept first: whatever the LMS answers then, it takes place.
 * Mounted at `/lti/advantage/meetings`.
 */
export const createMeetingRoutes = (deps: MeetingDeps): Router => {
  const router = Router();
  router.post('/', schedule(deps));
  router.get('/:id', (request, response) => showReschedule(deps, response, getHosted(deps, request, response)));
  router.post('/:id', reschedule(deps));
  router.get('/:id/delete', (request, response) => showDeletion(deps, response, getHosted(deps, request, response)));
  router.post('/:id/delete', remove(deps));
  return router;
};

const schedule =
  (deps: MeetingDeps): RequestHandler =>
  (request, response) => {
    const session = getHostSession(deps, response);
    const fields = toFields(request.body);
    return submitForm(
      async () => {
        const meeting = deps.meetings.create(session.context, parseMeeting(fields, new Date()));
        await deps.meetingCalendar.tellScheduled(session, meeting);
        redirectToMeetings(response, session);
      },
      (error) => {
        showMeetings(deps, response, { session, fields, error });
      },
    );
  };

const reschedule =
  (deps: MeetingDeps): RequestHandler =>
  (request, response) => {
    const { session, meeting } = getHosted(deps, request, response);
    const fields = toFields(request.body);
    return submitForm(
      async () => {
        const time = parseMeetingTime(fields, new Date());
        const moved = { ...meeting, ...time, revision: meeting.revision + 1 };
        deps.meetings.save(moved);
        await deps.meetingCalendar.tellRescheduled(session, moved, meeting);
        redirectToMeetings(response, session);
      },
      (error) => {
        showReschedule(deps, response, { session, meeting, fields, error });
      },
    );
  };

const remove =
  (deps: MeetingDeps): RequestHandler =>
  async (request, response) => {
    const { session, meeting } = getHosted(deps, request, response);
    const deleted = { ...meeting, isDeleted: true };
    deps.meetings.save(deleted);
    await deps.meetingCalendar.tellDeleted(session, deleted);
    redirectToMeetings(response, session);
  };

/** A meeting and the host who may change it. */
interface Hosted {
  readonly session: LaunchSession;
  readonly meeting: Meeting;
}

const showReschedule = (
  { render }: MeetingDeps,
  response: Response,
  { session, meeting, ...form }: Hosted & FormState,
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

const showDeletion = ({ render }: MeetingDeps, response: Response, { session, meeting }: Hosted): void => {
  render(response, {
    view: 'deletion',
    title: `Delete “${meeting.topic}”`,
    framedBy: session.instance.url,
    data: { session, meeting: toMeetingView(meeting) },
  });
};

const getHosted = (deps: MeetingDeps, request: Request, response: Response): Hosted => {
  const session = getHostSession(deps, response);
  const meeting = deps.meetings.find(session.context, String(request.params['id']));
  if (meeting !== undefined) return { session, meeting };
  throw new RefusalError('ERR_MEETING_UNKNOWN', 'There is no such meeting in this course.', 404);
};

const redirectToMeetings = (response: Response, { ltik }: LaunchSession): void => {
  response.redirect(303, `/lti/advantage?${new URLSearchParams({ ltik }).toString()}`);
};
