import { toSingleLine } from '../single-line.js';
import { findMeetingId } from './meeting-event.js';
import type { MeetingEvent } from './meeting-event.js';
import type { MeetingRefusal } from './meeting-refusal.js';
import { refuseMeeting } from './meeting-refusal.js';

/** A meeting of Zoom's, checked. */
export interface Meeting {
  readonly meetingId: string;
  readonly title: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** The last moment that ISO 8601 writes with a year of four digits; a meeting ends before it. */
export const LAST_MOMENT = new Date('9999-12-31T23:59:59.999Z');

const MAX_TITLE_LENGTH = 255;
const DEFAULT_TITLE = 'Zoom meeting';
const MAX_DURATION_SECONDS = 366 * 24 * 3600;
const MAX_TIME_SECONDS = Math.floor(LAST_MOMENT.getTime() / 1000) - MAX_DURATION_SECONDS;

/** The meeting that an event tells of, or why there is none. An event without a start starts `now`, as in Moodle. */
export function toMeeting(event: MeetingEvent, now: Date): Meeting | MeetingRefusal {
  const meetingId = findMeetingId(event.description);
  if (meetingId === undefined) return refuseMeeting('ERR_MEETING_ID_MISSING');
  const { timestart = Math.floor(now.getTime() / 1000), timeduration } = event;
  const hasTimes = Number.isInteger(timestart) && timestart > 0 && timestart <= MAX_TIME_SECONDS;
  const hasDuration = Number.isInteger(timeduration) && timeduration >= 0 && timeduration <= MAX_DURATION_SECONDS;
  if (!hasTimes || !hasDuration) return refuseMeeting('ERR_MEETING_TIME_INVALID');
  return {
    meetingId,
    title: toSingleLine(event.name).slice(0, MAX_TITLE_LENGTH) || DEFAULT_TITLE,
    startsAt: new Date(timestart * 1000),
    endsAt: new Date((timestart + timeduration) * 1000),
  };
}
