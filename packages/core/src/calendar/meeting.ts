import { toSingleLine } from '../single-line.js';
import { sanitiseDescription } from './meeting-description.js';
import type { MeetingEvent } from './meeting-event.js';
import { identifyMeeting } from './meeting-identity.js';
import type { MeetingRefusal } from './meeting-refusal.js';
import { refuseMeeting } from './meeting-refusal.js';

/** One date of a meeting of Zoom's, checked. */
export interface Meeting {
  readonly contextId: string;
  readonly meetingId: string;
  readonly title: string;
  /** Sanitised HTML without join links; may be empty. */
  readonly description: string;
  readonly joinUrl: string | undefined;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly sequence: number | undefined;
}

/** The last moment that ISO 8601 writes with a year of four digits; a meeting ends before it. */
export const LAST_MOMENT = new Date('9999-12-31T23:59:59.999Z');

const MAX_TITLE_LENGTH = 255;
const DEFAULT_TITLE = 'Zoom meeting';
const MAX_DURATION_SECONDS = 366 * 24 * 3600;
const MAX_TIME_SECONDS = Math.floor(LAST_MOMENT.getTime() / 1000) - MAX_DURATION_SECONDS;

/** The meeting that an event tells of, or why there is none. An event without a start starts `now`, as in Moodle. */
export function toMeeting(event: MeetingEvent, now: Date): Meeting | MeetingRefusal {
  const { contextId, timestart = Math.floor(now.getTime() / 1000), timeduration, sequence } = event;
  const hasTimes = Number.isInteger(timestart) && timestart > 0 && timestart <= MAX_TIME_SECONDS;
  const hasDuration = Number.isInteger(timeduration) && timeduration >= 0 && timeduration <= MAX_DURATION_SECONDS;
  if (!hasTimes || !hasDuration) return refuseMeeting('ERR_MEETING_TIME_INVALID');
  return {
    contextId,
    ...identifyMeeting(event),
    title: toSingleLine(event.name.slice(0, MAX_TITLE_LENGTH)) || DEFAULT_TITLE,
    description: sanitiseDescription(event.description),
    startsAt: new Date(timestart * 1000),
    endsAt: new Date((timestart + timeduration) * 1000),
    sequence,
  };
}
