import type { Meeting } from '../api/place-api.js';

interface Circumstances {
  readonly locale: string;
  readonly timeZone: string | undefined;
  readonly now: Date;
}

/** Writes when a meeting is: its day once, the year only where it is not this one. */
export function formatMeetingTime(
  { startsAt, endsAt }: Pick<Meeting, 'startsAt' | 'endsAt'>,
  { locale, timeZone, now }: Circumstances,
): string {
  const [start, end] = [new Date(startsAt), new Date(endsAt)];
  const isThisYear = [start, end].every((date) => date.getFullYear() === now.getFullYear());
  return new Intl.DateTimeFormat(locale, {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...(!isThisYear && { year: 'numeric' }),
    hour: 'numeric',
    minute: '2-digit',
    timeZone,
  }).formatRange(start, end);
}

/** What a time zone is called in a language, such as “Central European Time”. */
export function getZoneName(locale: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'longGeneric' }).formatToParts();
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;
}

/** The time zone, where it is one that the browser knows and not its own; undefined otherwise. */
export function findForeignZone(timeZone: string): string | undefined {
  try {
    const { timeZone: own } = new Intl.DateTimeFormat().resolvedOptions();
    const { timeZone: canonical } = new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions();
    return canonical === own ? undefined : canonical;
  } catch {
    return undefined;
  }
}
