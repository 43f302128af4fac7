import type { CalendarEntryRecord } from '../storage/calendar-entry-store.js';

/** Of the title. In UTF-8 these are at most 240 bytes: with the day and the ending as many as file systems take. */
const MAX_LENGTH = 80;

/** `<title> <yyyy-mm-dd>.ics`, of characters that every file system takes; the day is that of the reader's time zone. */
export function toMeetingFileName(
  { title, startsAt }: Pick<CalendarEntryRecord, 'title' | 'startsAt'>,
  timeZone: string,
): string {
  const shown = title
    .slice(0, MAX_LENGTH)
    .replaceAll(/[\p{Cc}\p{Cs}\p{Z}\p{Bidi_Control}\\/:*?"<>|]+/gu, ' ')
    .replace(/^[ .]+/, '')
    .trimEnd();
  return `${shown === '' ? 'Meeting' : shown} ${toDay(startsAt, timeZone)}.ics`;
}

function toDay(time: Date, timeZone: string): string {
  const day = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
  try {
    return new Intl.DateTimeFormat('en-CA', { timeZone, ...day }).format(time);
  } catch {
    // A host may know a zone by a name that this Node does not.
    return new Intl.DateTimeFormat('en-CA', { timeZone: 'UTC', ...day }).format(time);
  }
}
