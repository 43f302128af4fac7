import type { Instance } from '../credentials/credential.js';
import { type Meeting, toSpacedId } from './meeting.js';

/** Tells an LMS about a meeting; answers what came of it, as a sentence, and never throws. */
export type SendMeeting = (instance: Instance, meeting: Meeting) => Promise<string>;

/**
 * Builds the client of Moodle's `core_calendar_create_calendar_events`, called as Zoom does: one event of type
 * `course` whose `courseid` is the context id of the launch. A moved meeting is sent again with the same meeting id.
 */
export const createMoodleCalendar =
  (deps: { fetch: typeof fetch }): SendMeeting =>
  async (instance, meeting) => {
    try {
      const response = await deps.fetch(`${instance.url}/webservice/rest/server.php`, {
        method: 'POST',
        body: toCall(instance, meeting),
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT),
      });
      return `Calendar: sent, LMS answered with ${toSeen(response.status, await response.text())}.`;
    } catch {
      return 'Calendar: not delivered, the LMS did not answer.';
    }
  };

const TIMEOUT = 10_000;
const JOIN_ORIGIN = 'https://us05web.zoom.us';

const toCall = (instance: Instance, meeting: Meeting): URLSearchParams =>
  new URLSearchParams({
    wstoken: instance.accessToken,
    wsfunction: 'core_calendar_create_calendar_events',
    moodlewsrestformat: 'json',
    'events[0][name]': meeting.topic,
    'events[0][description]': toDescription(meeting),
    'events[0][format]': '1',
    'events[0][courseid]': meeting.contextId,
    'events[0][eventtype]': 'course',
    'events[0][timestart]': String(meeting.startsAt.getTime() / 1000),
    'events[0][timeduration]': String(meeting.durationMinutes * 60),
    'events[0][visible]': '1',
  });

const toDescription = ({ id, passcode }: Meeting): string =>
  `<p><a href="${JOIN_ORIGIN}/j/${id}?pwd=${passcode}" target="_blank">` +
  `Click here to join Zoom Meeting:${toSpacedId(id)}</a></p>`;

/** Moodle answers 200 to everything: events, warnings and exceptions. */
const toSeen = (status: number, body: string): string => {
  const answer = parseObject(body);
  if (answer === undefined) return `HTTP status ${status} and no JSON`;
  if ('exception' in answer) return `the error ${toWord(answer['errorcode'])}`;
  const [warning] = toObjects(answer['warnings']);
  if (warning !== undefined) return `the warning ${toWord(warning['warningcode'])}`;
  const [event] = toObjects(answer['events']);
  return event === undefined ? 'no event' : `event ${toWord(event['id'])}`;
};

type JsonObject = Readonly<Record<string, unknown>>;

const isObject = (value: unknown): value is JsonObject => typeof value === 'object' && value !== null;

const toObjects = (value: unknown): readonly JsonObject[] => (Array.isArray(value) ? value.filter(isObject) : []);

const toWord = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : 'without a code';

const parseObject = (body: string): JsonObject | undefined => {
  try {
    const answer: unknown = JSON.parse(body);
    return isObject(answer) ? answer : undefined;
  } catch {
    return undefined;
  }
};
