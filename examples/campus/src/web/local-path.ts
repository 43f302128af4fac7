/** Path and query of an address on this origin, never read as another host's; `undefined` for every other address. */
export function toLocalPath(address: unknown, baseUrl: string): string | undefined {
  if (typeof address !== 'string' || !URL.canParse(address, baseUrl)) return undefined;
  const url = new URL(address, baseUrl);
  return url.origin === baseUrl ? url.pathname.replace(/^\/+/, '/') + url.search : undefined;
}
