/** Leaves out the members that are `undefined`, so that a claim is either sent with a value or not at all. */
export function withoutAbsent(members: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(members).filter(([, value]) => value !== undefined));
}
