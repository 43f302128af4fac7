import type { Response } from 'express';
import { type FormState, toFormPage } from '../forms/form-page.js';
import type { LaunchSession } from '../launch/launch-session.js';
import type { Meetings } from '../meetings/meetings.js';
import type { Roster } from '../roster/roster.js';
import type { Render } from './create-render.js';
import { toMeetingView } from './to-meeting-view.js';

/** What the launched page shows beside the meetings. */
export interface LaunchedPage extends FormState {
  readonly session: LaunchSession;
  readonly roster?: Roster;
  /** Why there is no roster. */
  readonly rosterProblem?: string;
}

/** Sends the page that a launch opens: the meetings of the context, and for hosts the form for another one. */
export const showMeetings = (
  { meetings, render }: { meetings: Meetings; render: Render },
  response: Response,
  { session, roster, rosterProblem, ...form }: LaunchedPage,
): void => {
  const { data, status } = toFormPage({ fields: { durationMinutes: '60', times: '4' }, ...form });
  const now = new Date();
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
      meetings: meetings.upcoming(session.context, now).map(toMeetingView),
      deleted: meetings.deleted(session.context, now).map(toMeetingView),
    },
  });
};
