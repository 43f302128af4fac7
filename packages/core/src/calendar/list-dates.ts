import { groupBy } from '../group-by.js';
import type { CalendarEntryRecord, CalendarEntryStore } from '../storage/calendar-entry-store.js';

/** An entry, and how many dates its meeting has in the calendar now; 1: it is the only one. */
export type MeetingDate = CalendarEntryRecord & { readonly dates: number };

/** The live entries of the meetings that these entries are dates of: one question to the storage for each context. */
export async function listDates(
  calendarEntries: Pick<CalendarEntryStore, 'listByMeetings'>,
  entries: readonly CalendarEntryRecord[],
): Promise<CalendarEntryRecord[]> {
  const lists = await Promise.all(
    [...groupBy(entries, ({ contextId }) => contextId)].map(([contextId, ofContext]) =>
      calendarEntries.listByMeetings(contextId, [...new Set(ofContext.map(({ meetingId }) => meetingId))]),
    ),
  );
  return lists.flat().filter(({ state }) => state === 'live');
}

/** The entries with the number of those `dates` that are of the same meeting. */
export function countDates(
  entries: readonly CalendarEntryRecord[],
  dates: readonly CalendarEntryRecord[],
): MeetingDate[] {
  const meetings = groupBy(dates, toMeetingKey);
  return entries.map((entry) => ({ ...entry, dates: meetings.get(toMeetingKey(entry))?.length ?? 1 }));
}

/** The same for all dates of a meeting in its context. */
export function toMeetingKey({ contextId, meetingId }: CalendarEntryRecord): string {
  return `${contextId} ${meetingId}`;
}
