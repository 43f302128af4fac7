import type { Seen } from './person.js';

/** The authorization request that a browser would send to the LMS, read from Zoom's answer to the login initiation. */
export interface Authorization {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly params: Readonly<Record<string, string>>;
}

/** Reads a redirect, a page with a form, or a page with a script. */
export const readAuthorization = (seen: Seen): Authorization => {
  if (seen.status === 302) return fromUrl(seen.location);
  const script = /location\.replace\(("[^"]+")\)/.exec(seen.text)?.[1];
  return script === undefined ? fromForm(seen.text) : fromUrl(JSON.parse(script) as string);
};

const fromUrl = (href: string): Authorization => {
  const { origin, pathname, searchParams } = new URL(href);
  return { method: 'GET', url: origin + pathname, params: Object.fromEntries(searchParams) };
};

const fromForm = (html: string): Authorization => {
  const url = /<form method="post" action="([^"]+)"/.exec(html)?.[1] ?? '';
  const inputs = html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)">/g);
  return { method: 'POST', url, params: Object.fromEntries([...inputs].map(([, name, value]) => [name!, value!])) };
};
