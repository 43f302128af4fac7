/** Orders texts code unit by code unit; databases order by collations of their own, so lists are ordered here. */
export function compareTexts(a: string, b: string): number {
  return a === b ? 0 : a < b ? -1 : 1;
}
