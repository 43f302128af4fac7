const MINUTE = 60;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Writes a date with its time, in the browser's time zone unless another (IANA) is given. */
export function formatDate(locale: string, date: Date, { timeZone }: { readonly timeZone?: string } = {}): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'medium',
    timeStyle: 'short',
    ...(timeZone !== undefined && { timeZone }),
  }).format(date);
}

/** Writes a span of time as one date where it begins and ends on the same day. */
export function formatDateRange(
  locale: string,
  [start, end]: readonly [start: Date, end: Date],
  { timeZone }: { readonly timeZone?: string } = {},
): string {
  return new Intl.DateTimeFormat(locale, {
    dateStyle: 'full',
    timeStyle: 'short',
    ...(timeZone !== undefined && { timeZone }),
  }).formatRange(start, end);
}

/** Writes how far a date is from `now`, such as “3 days ago”. */
export function formatRelativeDate(locale: string, date: Date, now: Date): string {
  const seconds = Math.round((date.getTime() - now.getTime()) / 1000);
  const { unit, length } = findUnit(Math.abs(seconds));
  return new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }).format(Math.round(seconds / length), unit);
}

/** Writes a length of time by its one fitting unit, such as “3 minutes”. */
export function formatDuration(locale: string, seconds: number): string {
  const { unit, length } = findUnit(seconds);
  const style = { style: 'unit', unit, unitDisplay: 'long', maximumFractionDigits: 0 } as const;
  return new Intl.NumberFormat(locale, style).format(seconds / length);
}

export function formatNumber(locale: string, number: number): string {
  return new Intl.NumberFormat(locale).format(number);
}

/** Writes “a, b and c”. */
export function formatList(locale: string, items: readonly string[]): string {
  return new Intl.ListFormat(locale, { type: 'conjunction' }).format(items);
}

/** Below two of the larger unit, the smaller one says more. */
function findUnit(seconds: number): { readonly unit: 'second' | 'minute' | 'hour' | 'day'; readonly length: number } {
  if (seconds < 2 * MINUTE) return { unit: 'second', length: 1 };
  if (seconds < 2 * HOUR) return { unit: 'minute', length: MINUTE };
  return seconds < 2 * DAY ? { unit: 'hour', length: HOUR } : { unit: 'day', length: DAY };
}
