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
  name: z.string().min(1),
  description: z.string().max(20_000).default(''),
  courseid: z.string().max(20).default(''),
  timestart: integer,
  timeduration: integer.default(0),
});

export type CalendarEventParameter = z.infer<typeof eventSchema>;

/**
 * `events[i][key]=value` as Moodle's clients write it, in the order of i. Keys that are not ours are left out, since
 * Zoom may add some.
 * @throws MoodleException `invalidparameter`
 */
export function parseCalendarEvents(parameters: URLSearchParams): CalendarEventParameter[] {
  const result = z.array(eventSchema).min(1).max(MAX_EVENTS).safeParse(collectEvents(parameters));
  if (!result.success) throw createInvalidParameter();
  return result.data;
}

function collectEvents(parameters: URLSearchParams): Record<string, string>[] {
  const events = new Map<number, Record<string, string>>();
  for (const [key, value] of parameters) {
    const [, index, field] = EVENT_KEY.exec(key) ?? [];
    if (index === undefined || field === undefined) continue;
    const event = events.get(Number(index)) ?? {};
    events.set(Number(index), { ...event, [field]: value });
  }
  return [...events].sort(([a], [b]) => a - b).map(([, event]) => event);
}
