import type { MeetingCalendar, MeetingOutcome, Profile } from '@lms-zoom/core';
import { parseCalendarEvents } from './calendar-events-parameter.js';
import type { CalendarEventParameter } from './calendar-events-parameter.js';
import { createAccessException } from './moodle-exception.js';

interface MoodleWarning {
  readonly item: string;
  readonly warningcode: string;
  readonly message: string;
}

export interface CreateCalendarEventsAnswer {
  readonly events: readonly object[];
  readonly warnings: readonly MoodleWarning[];
}

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
  const events = parseCalendarEvents(parameters);
  if (!(await calendar.isOpenFor(profile))) throw createAccessException();
  const answer: { events: object[]; warnings: MoodleWarning[] } = { events: [], warnings: [] };
  for (const event of events) {
    const outcome = await calendar.apply(profile, { ...event, contextId: event.courseid });
    if (outcome.applied) answer.events.push(toMoodleEvent(event, outcome));
    else answer.warnings.push(toWarning(event, outcome));
  }
  return answer;
}

function toWarning(
  event: CalendarEventParameter,
  { code, message }: Extract<MeetingOutcome, { applied: false }>,
): MoodleWarning {
  const warningcode = code === 'ERR_CONTEXT_UNKNOWN' ? 'nopermissions' : 'invalidparameter';
  return { item: event.name, warningcode, message };
}

/** The description is not kept: users reach the meeting through the place, not by the join link. */
function toMoodleEvent(event: CalendarEventParameter, { entry }: Extract<MeetingOutcome, { applied: true }>): object {
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
    timestart: event.timestart,
    timeduration: event.timeduration,
    visible: 1,
    uuid: '',
    sequence: 1,
    timemodified: Math.floor(entry.updatedAt.getTime() / 1000),
    subscriptionid: null,
  };
}
