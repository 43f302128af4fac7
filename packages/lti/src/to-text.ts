/** Trims a text that goes to a tool; what is blank counts as absent. */
export function toText(value: string | undefined): string | undefined {
  return value?.trim() === '' ? undefined : value?.trim();
}
