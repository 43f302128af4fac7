import type { CalendarCalls } from '../credentials/calendar-calls.js';
import type { Fields } from '../forms/to-fields.js';
import { type Meeting, toSpacedId, toStarts } from './meeting.js';

/** A call of Moodle's web service. */
export interface MoodleCall {
  readonly function: 'core_calendar_create_calendar_events' | 'core_calendar_delete_calendar_events';
  /** The function's arguments, in PHP's bracket notation. */
  readonly fields: Fields;
}

/**
 * The call by which Zoom tells of a meeting: events of type `course` whose `courseid` is the context id of the launch.
 * A moved meeting is sent again with the same meeting id.
 */
export const toCreateCall = (meeting: Meeting, calls: CalendarCalls): MoodleCall => ({
  function: 'core_calendar_create_calendar_events',
  fields: toArguments(toEvents(meeting, calls).map((event) => toEventFields(event, calls))),
});

/** The call that takes a meeting away again, by the events that the LMS answered with; a series by its first one. */
export const toDeleteCall = ({ eventIds, times }: Meeting): MoodleCall => ({
  function: 'core_calendar_delete_calendar_events',
  fields: toArguments(
    times > 1
      ? eventIds.slice(0, 1).map((eventid) => ({ eventid, repeat: '1' }))
      : eventIds.map((eventid) => ({ eventid, repeat: '0' })),
  ),
});

const LARGE_CALL = 500;
const HOUR_MS = 60 * 60 * 1000;
const JOIN_ORIGIN = 'https://us05web.zoom.us';

const toEvents = (meeting: Meeting, { series, size }: CalendarCalls): readonly Meeting[] => {
  const starts = series === 'all' ? toStarts(meeting) : [meeting.startsAt];
  const events = starts.map((startsAt) => ({ ...meeting, startsAt }));
  return size === 'large' ? [...events, ...toFillers(meeting, LARGE_CALL - events.length)] : events;
};

/** Meetings that exist in the call alone, an hour apart; the same ones whenever the meeting is sent again. */
const toFillers = (meeting: Meeting, length: number): readonly Meeting[] =>
  Array.from({ length }, (_, index) => ({
    ...meeting,
    id: `8${String((Number(meeting.id.slice(1)) + index + 1) % 10_000_000_000).padStart(10, '0')}`,
    topic: `Filler ${index + 1}`,
    startsAt: new Date(meeting.startsAt.getTime() + (index + 1) * HOUR_MS),
  }));

const toEventFields = (meeting: Meeting, calls: CalendarCalls): Fields => ({
  name: meeting.topic,
  description: calls.description === 'link' ? toDescription(meeting) : '',
  format: '1',
  courseid: meeting.contextId,
  eventtype: 'course',
  ...(calls.times === 'bad' ? BAD_TIMES : toTimes(meeting)),
  visible: '1',
  ...(calls.delivery === 'unordered' ? { sequence: String(meeting.revision) } : {}),
});

const BAD_TIMES: Fields = { timestart: 'tomorrow', timeduration: '-5' };

const toTimes = ({ startsAt, durationMinutes }: Meeting): Fields => ({
  timestart: String(startsAt.getTime() / 1000),
  timeduration: String(durationMinutes * 60),
});

const toDescription = ({ id, passcode }: Meeting): string =>
  `<p><a href="${JOIN_ORIGIN}/j/${id}?pwd=${passcode}" target="_blank">` +
  `Click here to join Zoom Meeting:${toSpacedId(id)}</a></p>`;

const toArguments = (events: readonly Fields[]): Fields =>
  Object.fromEntries(
    events.flatMap((event, index) =>
      Object.entries(event).map(([name, value]) => [`events[${index}][${name}]`, value] as const),
    ),
  );
