import type { CalendarCalls } from '../credentials/calendar-calls.js';
import type { Instance } from '../credentials/credential.js';
import { type MoodleAnswer, readJsonAnswer, readXmlAnswer } from './moodle-answer.js';
import type { MoodleCall } from './to-call.js';

/** What came back from the LMS; `answer` is `undefined` where it is not of the wanted kind. */
export interface MoodleReply {
  readonly status: number;
  readonly wanted: 'JSON' | 'XML';
  readonly answer: MoodleAnswer | undefined;
}

/** Calls the web service of an LMS; answers `undefined` when nothing comes back, and never throws. */
export type CallMoodle = (
  instance: Instance,
  call: MoodleCall & Pick<CalendarCalls, 'format'>,
) => Promise<MoodleReply | undefined>;

/** Builds the client of Moodle's web service. */
export const createMoodleClient =
  (deps: { fetch: typeof fetch }): CallMoodle =>
  async (instance, call) => {
    try {
      const response = await deps.fetch(`${instance.url}/webservice/rest/server.php`, {
        method: 'POST',
        body: toBody(instance, call),
        redirect: 'manual',
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      const { status } = response;
      const body = await response.text();
      return call.format === 'json'
        ? { status, wanted: 'JSON', answer: readJsonAnswer(body) }
        : { status, wanted: 'XML', answer: readXmlAnswer(body) };
    } catch {
      return undefined;
    }
  };

const TIMEOUT_MS = 10_000;

const toBody = (instance: Instance, { function: name, fields, format }: Parameters<CallMoodle>[1]): URLSearchParams =>
  new URLSearchParams({
    wstoken: instance.accessToken,
    wsfunction: name,
    ...(format === 'unasked' ? {} : { moodlewsrestformat: format }),
    ...fields,
  });
