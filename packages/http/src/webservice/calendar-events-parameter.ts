import { z } from 'zod';
import { createInvalidParameter } from './moodle-exception.js';

/** More events in one call than any meeting tool sends. */
const MAX_EVENTS = 100;
const EVENT_KEY = /^events\[(\d{1,4})\]\[(name|description|courseid|timestart|timeduration)\]$/;

const integer = z
  .string()
  .regex(/^-?\d{1,15}$/)
  .transform(Number);

const eventSchema = z.object({
  name: z.string(),
  description: z.string().max(20_000).default(''),
  courseid: z.string().default(''),
  timestart: integer.optional(),
  timeduration: integer.default(0),
});

/** One `events[i]`: what it says, or `undefined` where it cannot be read; `item` names it in a warning. */
export interface CalendarEventParameter {
  readonly item: string;
  readonly event: z.infer<typeof eventSchema> | undefined;
}

/**
 * `events[i][key]=value` as Moodle's clients write it, in the order of i. Keys that are not ours are left out, since
 * Zoom may add some; an empty value counts as none.
 * @throws MoodleException `invalidparameter` if there is no event, or too many
 */
export function parseCalendarEvents(parameters: URLSearchParams): CalendarEventParameter[] {
  const events = collectEvents(parameters);
  if (events.length === 0 || events.length > MAX_EVENTS) throw createInvalidParameter();
  return events.map((fields) => ({
    item: fields['name'] ?? '',
    event: eventSchema.safeParse(fields).data,
  }));
}

function collectEvents(parameters: URLSearchParams): Record<string, string>[] {
  const events = new Map<number, Record<string, string>>();
  for (const [key, value] of parameters) {
    const [, index, field] = EVENT_KEY.exec(key) ?? [];
    if (index === undefined || field === undefined || value === '') continue;
    const event = events.get(Number(index)) ?? {};
    events.set(Number(index), { ...event, [field]: value });
  }
  return [...events].sort(([a], [b]) => a - b).map(([, event]) => event);
}
