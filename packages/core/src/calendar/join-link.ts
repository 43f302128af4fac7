/** A link by which people join a meeting, or register for it. */
export interface JoinLink {
  readonly url: string;
  /** What the link names: the meeting's number, or else what stands in for it. */
  readonly meetingId: string;
}

/**
 * Meetings (`/j/`), webinars (`/w/`), links to start one (`/s/`) and to Zoom in the browser, at the root of any host or deeper.
 * Zoom's numbers have nine to eleven digits; what is far shorter is somebody else's page.
 */
const NUMBERED = /\/(?:[jws]|wc\/join)\/(\d{6,20})(?![\w-])/;
/** A person's or an account's own address: `/my/<name>`. */
const VANITY = /^\/my\/([\w.-]{1,100})\/?$/;
const REGISTRATION = /^\/(?:meeting|webinar)\/register\/([\w-]{1,150})\/?$/;

/** Runs of characters that a URL is made of, in text and in attributes alike, without the punctuation that ends a sentence. */
const URLS = /https:\/\/[^\s"'<>]{0,1999}[^\s"'<>.,;:!?)]/gi;

/** The first join link in a text or in HTML. An empty number makes none (OO-C7). */
export function findJoinLink(html: string): JoinLink | undefined {
  for (const [candidate] of html.matchAll(URLS)) {
    const link = toJoinLink(candidate.replaceAll('&amp;', '&'));
    if (link !== undefined) return link;
  }
  return undefined;
}

/** The text without its join links. */
export function dropJoinLinks(text: string): string {
  return text.replaceAll(URLS, (url) => (toJoinLink(url) === undefined ? url : ''));
}

/** The link that a URL is; `undefined`: it leads elsewhere. */
export function toJoinLink(text: string): JoinLink | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, host, pathname, href } = new URL(text);
  if (protocol !== 'https:') return undefined;
  const [, digits] = NUMBERED.exec(pathname) ?? [];
  if (digits !== undefined) return { url: href, meetingId: digits };
  const [, name] = VANITY.exec(pathname) ?? [];
  if (name !== undefined) return { url: href, meetingId: `my:${host}/${name.toLowerCase()}` };
  const [, token] = REGISTRATION.exec(pathname) ?? [];
  return token === undefined ? undefined : { url: href, meetingId: `register:${token}` };
}
