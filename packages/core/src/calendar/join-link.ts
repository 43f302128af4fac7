/** A link by which people join a meeting, or register for it. */
export interface JoinLink {
  readonly url: string;
  /** What the link names: the meeting's number, or else what stands in for it. */
  readonly meetingId: string;
}

interface RankedLink extends JoinLink {
  /** The lowest says most. */
  readonly rank: number;
}

/**
 * Meetings (`/j/`) and webinars (`/w/`), at the root of any host or deeper, and Zoom in the browser (`/wc/`). Zoom's numbers
 * have nine to eleven digits; what is far shorter is somebody else's page.
 */
const NUMBERED = /\/(?:[jw]|wc\/join)\/(\d{6,20})(?![\w-])|\/wc\/(\d{6,20})\/(?:join|start)(?![\w-])/;
/** What other sites have, too, is a join link on Zoom's hosts only. */
const ZOOM_HOST = /(?:^|\.)(?:zoom\.us|zoom\.com|zoomgov\.com)$/;
const REGISTRATION = /^\/(?:meeting|webinar)\/register\/([\w-]{1,150})\/?$/;
/** The link by which a host starts a meeting. */
const START = /^\/s\/(\d{6,20})\/?$/;
/** A person's or an account's own address. */
const VANITY = /^\/my\/([\w.-]{1,100})\/?$/;

/** Runs of characters that a URL is made of, in text and in attributes alike, up to what ends them in HTML. */
const URLS = /https?:\/\/(?:(?!&(?:lt|gt|quot|nbsp|#39);)[^\s"'<>])+/gi;
const END_OF_SENTENCE = '.,;:!?)';

/** The join link of a text or of HTML: of several the one that says most, of these the first. An empty number makes none (OO-C7). */
export function findJoinLink(html: string): JoinLink | undefined {
  let best: RankedLink | undefined;
  for (const [run] of html.matchAll(URLS)) {
    const link = toRankedLink(trimSentence(run).replaceAll('&amp;', '&'));
    if (link !== undefined && link.rank < (best?.rank ?? Infinity)) best = link;
  }
  return best && { url: best.url, meetingId: best.meetingId };
}

/** The text without its join links. */
export function dropJoinLinks(text: string): string {
  return text.replaceAll(URLS, (run) => {
    const url = trimSentence(run);
    return isJoinLink(url.replaceAll('&amp;', '&')) ? run.slice(url.length) : run;
  });
}

/** Does the URL lead to a meeting, or to its registration? */
export function isJoinLink(url: string): boolean {
  return toRankedLink(url) !== undefined;
}

function toRankedLink(text: string): RankedLink | undefined {
  if (!URL.canParse(text)) return undefined;
  const { protocol, host, hostname, pathname, href: url } = new URL(text);
  if (protocol !== 'https:' && protocol !== 'http:') return undefined;
  const [, atTheEnd, inside] = NUMBERED.exec(pathname) ?? [];
  const digits = atTheEnd ?? inside;
  if (digits !== undefined) return { url, meetingId: digits, rank: 0 };
  if (!ZOOM_HOST.test(hostname)) return undefined;
  const [, token] = REGISTRATION.exec(pathname) ?? [];
  if (token !== undefined) return { url, meetingId: `register:${token}`, rank: 1 };
  const [, started] = START.exec(pathname) ?? [];
  if (started !== undefined) return { url, meetingId: started, rank: 2 };
  const [, name] = VANITY.exec(pathname) ?? [];
  return name === undefined ? undefined : { url, meetingId: `my:${host}/${name.toLowerCase()}`, rank: 2 };
}

/** Without the punctuation after it. */
function trimSentence(run: string): string {
  let end = run.length;
  while (END_OF_SENTENCE.includes(run.charAt(end - 1))) end -= 1;
  return run.slice(0, end);
}
