/** The milliseconds of a date, `null` if there is none. */
export function toTime(date: Date | undefined): number | null {
  return date?.getTime() ?? null;
}

/** The date of these milliseconds, `undefined` for `null`. */
export function toDate(time: number | null): Date | undefined {
  return time === null ? undefined : new Date(time);
}
