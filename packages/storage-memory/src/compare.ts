/** Orders texts code unit by code unit, whatever the locale. */
export function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}

/** Orders dates, the earlier first. */
export function compareDates(a: Date, b: Date): number {
  return a.getTime() - b.getTime();
}
