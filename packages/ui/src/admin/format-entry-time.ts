import type { CalendarEntry } from '../api/calendar-entries-api.js';
import { formatDateRange } from '../locales/formats.js';

/** Writes when a calendar entry is, in the time zone of the browser. */
export const formatEntryTime = (locale: string, { startsAt, endsAt }: CalendarEntry): string =>
  formatDateRange(locale, [new Date(startsAt), new Date(endsAt)]);
