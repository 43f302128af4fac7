import type { CalendarEntryRecord } from '../storage/calendar-entry-store.js';

/** Moodle's `repeatid`: the event id of a series' first occurrence that is left, 0 for a meeting with one date. */
export function toSeriesMoodleId(live: readonly Pick<CalendarEntryRecord, 'occurrence' | 'moodleId'>[]): number {
  const [first, second] = [...live].sort((one, other) => one.occurrence - other.occurrence);
  return first === undefined || second === undefined ? 0 : first.moodleId;
}
