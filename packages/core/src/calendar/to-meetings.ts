import { setImmediate } from 'node:timers/promises';
import type { MeetingEvent } from './meeting-event.js';
import { refuseMeeting } from './meeting-refusal.js';
import type { MeetingRefusal } from './meeting-refusal.js';
import { toMeeting } from './meeting.js';
import type { Meeting } from './meeting.js';

/** So many descriptions are read in some ten milliseconds, however they are made. */
const EVENTS_AT_ONCE = 10;

/** The meetings of one call, or why there are none; others get their turn in between. `undefined`: an event that could not be read. */
export async function toMeetings(
  events: readonly (MeetingEvent | undefined)[],
  now: Date,
): Promise<readonly (Meeting | MeetingRefusal)[]> {
  const meetings: (Meeting | MeetingRefusal)[] = [];
  for (const [at, event] of events.entries()) {
    if (at > 0 && at % EVENTS_AT_ONCE === 0) await setImmediate();
    meetings.push(event === undefined ? refuseMeeting('ERR_MEETING_UNREADABLE') : toMeeting(event, now));
  }
  return meetings;
}
