import type { MeetingCalendar, MeetingEvent, MeetingOutcome, MeetingRefusalCode, Profile } from '@lms-zoom/core';
import { parseCalendarEvents } from './calendar-events-parameter.js';
import type { CalendarEventParameter } from './calendar-events-parameter.js';
import { createAccessException } from './moodle-exception.js';

export interface MoodleWarning {
  readonly item: string;
  readonly warningcode: string;
  readonly message: string;
}

export interface CreateCalendarEventsAnswer {
  readonly events: readonly object[];
  readonly warnings: readonly MoodleWarning[];
}

const WARNING_CODES: Readonly<Record<MeetingRefusalCode, string>> = {
  ERR_CONTEXT_UNKNOWN: 'nopermissions',
  ERR_MEETING_ID_MISSING: 'invalidparameter',
  ERR_MEETING_TIME_INVALID: 'invalidparameter',
  ERR_MEETING_UNREADABLE: 'invalidparameter',
  ERR_CALENDAR_FAILED: 'generalexceptionmessage',
};

/**
 * Moodle's `core_calendar_create_calendar_events` (calendar/externallib.php): an event that cannot be applied becomes
 * a warning, the others are applied.
 * @throws MoodleException `invalidparameter`, `accessexception` (switched off, or the profile is inactive)
 */
export async function createCalendarEvents(
  calendar: MeetingCalendar,
  profile: Profile,
  parameters: URLSearchParams,
): Promise<CreateCalendarEventsAnswer> {
  const parsed = parseCalendarEvents(parameters);
  const events = parsed.map(({ event }) => event && toMeetingEvent(event));
  const outcomes = await calendar.receive(profile, events);
  if (outcomes === undefined) throw createAccessException();
  return {
    events: outcomes.flatMap((outcome) => (outcome.applied ? [toMoodleEvent(outcome)] : [])),
    warnings: outcomes.flatMap((outcome, at) => (outcome.applied ? [] : [toWarning(parsed[at]?.item ?? '', outcome)])),
  };
}

function toMeetingEvent(event: NonNullable<CalendarEventParameter['event']>): MeetingEvent {
  const { name, description, courseid, timestart, timeduration } = event;
  return { name, description, contextId: courseid, timestart, timeduration };
}

function toWarning(item: string, { code, message }: Extract<MeetingOutcome, { applied: false }>): MoodleWarning {
  return { item, warningcode: WARNING_CODES[code], message };
}

/** The description is not kept: users reach the meeting through the place, not by the join link. */
function toMoodleEvent({ entry }: Extract<MeetingOutcome, { applied: true }>): object {
  const timestart = toSeconds(entry.startsAt);
  return {
    id: entry.moodleId,
    name: entry.title,
    description: '',
    format: 1,
    courseid: Number(entry.contextId),
    groupid: 0,
    userid: 0,
    repeatid: 0,
    modulename: '',
    instance: 0,
    eventtype: 'course',
    timestart,
    timeduration: toSeconds(entry.endsAt) - timestart,
    visible: 1,
    uuid: '',
    sequence: 1,
    timemodified: toSeconds(entry.updatedAt),
    subscriptionid: null,
  };
}

function toSeconds(date: Date): number {
  return Math.floor(date.getTime() / 1000);
}
