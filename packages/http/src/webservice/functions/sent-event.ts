import type { MeetingEvent } from '@lms-zoom/core';
import { z } from 'zod';
import { INVALID_PARAMETER } from '../moodle-exception.js';
import { PhpArray } from '../php-array.js';
import { integer, structure } from '../php-schemas.js';
import { toHtml } from './plain-text.js';

/** One of the events that were sent; `item` names it in a warning. */
export type SentEvent = ReadEvent | UnreadableEvent;

interface ReadEvent {
  readonly item: string;
  readonly event: MeetingEvent;
  /** The event is to come again every week. */
  readonly isRepeated: boolean;
}

interface UnreadableEvent {
  readonly item: string;
  readonly event: undefined;
  /** In Moodle's words, with the names of the fields; no value. */
  readonly message: string;
}

const eventSchema = structure({
  name: z.string(),
  description: z.string().default(''),
  format: z.unknown().optional(),
  courseid: z
    .string()
    .regex(/^\d{1,15}$/)
    .default(''),
  repeats: integer.default(0),
  timestart: integer.optional(),
  timeduration: integer.default(0),
  sequence: integer.optional(),
});

/** Moodle's `FORMAT_PLAIN`; whatever else is named counts as HTML. */
const PLAIN = '2';
const MAX_ITEM_LENGTH = 255;

/** Reads one event of a call. */
export function toSentEvent(value: unknown): SentEvent {
  const name = value instanceof PhpArray ? value.get('name') : undefined;
  const item = typeof name === 'string' ? name.slice(0, MAX_ITEM_LENGTH) : '';
  const { success, data, error } = eventSchema.safeParse(value);
  if (!success) return { item, event: undefined, message: explain(error, name === undefined || name === '') };
  const { repeats, courseid: contextId, description, format, timestart, sequence, ...others } = data;
  const html = format === PLAIN ? toHtml(description) : description;
  const event = { ...others, contextId, description: html, timestart, sequence };
  return { item, event, isRepeated: repeats > 0 };
}

function explain({ issues }: z.ZodError, isNameMissing: boolean): string {
  const fields = new Set(issues.flatMap(({ path: [field] }) => (field === undefined ? [] : String(field))));
  const lacksName = isNameMissing && fields.delete('name');
  const faults = [
    ...(fields.size > 0 ? [[...fields].join(', ')] : []),
    ...(lacksName ? ['Missing required key: name'] : []),
  ];
  return faults.length === 0 ? INVALID_PARAMETER : `${INVALID_PARAMETER}: ${faults.join('; ')}`;
}
