import type { MeetingCalendar, MeetingOutcome, MeetingRefusal, MeetingRefusalCode } from '@lms-zoom/core';
import { z } from 'zod';
import { multiple, single } from '../description.js';
import { list, parseArguments, structure } from '../php-schemas.js';
import { EVENT_KEYS, toMoodleEvent } from './moodle-event.js';
import { WARNINGS, listCodes } from './moodle-warning.js';
import type { MoodleWarning } from './moodle-warning.js';
import { toSentEvent } from './sent-event.js';
import type { SentEvent } from './sent-event.js';
import type { WebServiceFunction, WebServiceResult } from './web-service-function.js';

const parametersSchema = structure({ events: list(z.unknown()).refine((events) => events.length > 0) });

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
      const events = sent.map(({ event }) => event);
      return toResult(sent, await calendar.receive(profile, events));
    },
  };
}

function toResult(sent: readonly SentEvent[], outcomes: readonly MeetingOutcome[]): WebServiceResult {
  const events = outcomes.flatMap((outcome) => (outcome.applied ? [toMoodleEvent(outcome)] : []));
  const warnings = outcomes.flatMap((outcome, at) => toWarnings(sent[at], outcome));
  return { data: { events, warnings }, warningCodes: listCodes(warnings) };
}

function toWarnings(sent: SentEvent | undefined, outcome: MeetingOutcome): MoodleWarning[] {
  const item = sent?.item ?? '';
  if (!outcome.applied) return [{ item, warningcode: WARNING_CODES[outcome.code], message: explain(sent, outcome) }];
  if (sent?.event === undefined || !sent.isRepeated) return [];
  const message = 'The event was entered once: repeats are not supported. Send an event for each date.';
  return [{ item, warningcode: 'repeatsignored', message }];
}

function explain(sent: SentEvent | undefined, { code, message }: MeetingRefusal): string {
  if (code === 'ERR_CALENDAR_DISABLED') return NO_PERMISSION;
  return sent !== undefined && sent.event === undefined ? sent.message : message;
}
