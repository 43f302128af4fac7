import type { MeetingCalendar, MeetingEvent, MeetingOutcome, MeetingRefusal, MeetingRefusalCode } from '@lms-zoom/core';
import { z } from 'zod';
import { multiple, single } from '../description.js';
import { PhpArray } from '../php-array.js';
import { integer, list, parseArguments, structure } from '../php-schemas.js';
import { EVENT_KEYS, toMoodleEvent } from './moodle-event.js';
import { WARNINGS, listCodes } from './moodle-warning.js';
import type { MoodleWarning } from './moodle-warning.js';
import type { WebServiceFunction, WebServiceResult } from './web-service-function.js';

const parametersSchema = structure({ events: list(z.unknown()).refine((events) => events.length > 0) });

const eventSchema = structure({
  name: z.string(),
  description: z.string().default(''),
  courseid: z
    .string()
    .regex(/^\d{1,15}$/)
    .default(''),
  repeats: integer.default(0),
  timestart: integer.optional(),
  timeduration: integer.default(0),
  sequence: integer.optional(),
});

type CalendarEvent = z.output<typeof eventSchema>;

/** One of the events that were sent: `event` is `undefined` where it cannot be read; `item` names it in a warning. */
interface SentEvent {
  readonly item: string;
  readonly event: CalendarEvent | undefined;
}

const MAX_ITEM_LENGTH = 255;
const NO_PERMISSION = 'you do not have permissions to create this event';
const WARNING_CODES: Readonly<Record<MeetingRefusalCode, string>> = {
  ERR_CALENDAR_DISABLED: 'nopermissions',
  ERR_CALENDAR_FAILED: 'generalexceptionmessage',
  ERR_CONTEXT_UNKNOWN: 'nopermissions',
  ERR_MEETING_TIME_INVALID: 'invalidparameter',
  ERR_MEETING_UNREADABLE: 'invalidparameter',
};

/**
 * Moodle's `core_calendar_create_calendar_events`. Each event is judged alone: one that cannot be applied becomes a warning,
 * the others are applied. Where an entry shows up is the plugin's matter, so that `groupid`, `eventtype` and `visible` say
 * nothing here.
 */
export function createCreateCalendarEvents(calendar: Pick<MeetingCalendar, 'receive'>): WebServiceFunction {
  return {
    name: 'core_calendar_create_calendar_events',
    returns: single({ events: multiple(single(EVENT_KEYS)), warnings: WARNINGS }),
    async run(profile, parameters) {
      const sent = parseArguments(parametersSchema, parameters).events.map(toSentEvent);
      const events = sent.map(({ event }) => event && toMeetingEvent(event));
      return toResult(sent, await calendar.receive(profile, events));
    },
  };
}

function toSentEvent(value: unknown): SentEvent {
  const name = value instanceof PhpArray ? value.get('name') : undefined;
  return {
    item: typeof name === 'string' ? name.slice(0, MAX_ITEM_LENGTH) : '',
    event: eventSchema.safeParse(value).data,
  };
}

function toMeetingEvent({ courseid, repeats: _, ...event }: CalendarEvent): MeetingEvent {
  return { ...event, contextId: courseid, timestart: event.timestart, sequence: event.sequence };
}

function toResult(sent: readonly SentEvent[], outcomes: readonly MeetingOutcome[]): WebServiceResult {
  const events = outcomes.flatMap((outcome) => (outcome.applied ? [toMoodleEvent(outcome)] : []));
  const warnings = outcomes.flatMap((outcome, at) => toWarnings(sent[at], outcome));
  return { data: { events, warnings }, warningCodes: listCodes(warnings) };
}

function toWarnings(sent: SentEvent | undefined, outcome: MeetingOutcome): MoodleWarning[] {
  const item = sent?.item ?? '';
  if (!outcome.applied) return [{ item, ...explain(outcome) }];
  if (sent?.event === undefined || sent.event.repeats <= 0) return [];
  const message = 'The event was entered once: repeats are not supported. Send an event for each date.';
  return [{ item, warningcode: 'repeatsignored', message }];
}

function explain({ code, message }: MeetingRefusal): { readonly warningcode: string; readonly message: string } {
  return { warningcode: WARNING_CODES[code], message: code === 'ERR_CALENDAR_DISABLED' ? NO_PERMISSION : message };
}
