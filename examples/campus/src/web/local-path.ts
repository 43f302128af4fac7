/** Path and query of an address on this origin; `undefined` for every other one. */
export function toLocalPath(address: unknown, baseUrl: string): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address, baseUrl)) return undefined;
  const url = new URL(address, baseUrl);
  return url.origin === baseUrl ? url.pathname + url.search : undefined;
}
