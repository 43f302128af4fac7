import type { Answer } from './ask.js';
import { findRedirect } from './redirect.js';
import { listWaysOfPage } from './ways-of-page.js';
import type { Way } from './ways-of-page.js';

/** What a good answer of Zoom leads to. */
export interface Expectation {
  /** Where the login initiation was sent to. */
  readonly loginUrl: string;
  readonly authUrl: string;
  readonly clientId: string;
}

/** Where a Moodle has its authorization endpoint, wherever its root is. */
const MOODLE_PATH = '/mod/lti/auth.php';

/** What tells an authorization request from other ways, the best sign first. */
const SIGNS: readonly ((way: Way, expected: Expectation) => boolean)[] = [
  (way, expected) => leadsHere(way, expected) && way.clientId === expected.clientId,
  leadsHere,
  ({ url, clientId }) => clientId !== undefined && url.pathname.endsWith(MOODLE_PATH),
  ({ url, clientId }, { loginUrl }) => clientId !== undefined && url.origin !== new URL(loginUrl).origin,
];

/** The authorization request that Zoom's answer leads to: by a redirect, or by a page that a browser would go on from. */
export function findWayBack(answer: Answer, expected: Expectation): Way | undefined {
  const ways = listWays(answer, expected);
  return SIGNS.flatMap((isSign) => ways.filter((way) => isSign(way, expected)))[0];
}

/** Does a way lead to our authorization endpoint? */
export function leadsHere({ url }: Way, { authUrl }: Expectation): boolean {
  return `${url.origin}${url.pathname}` === authUrl;
}

function listWays(answer: Answer, expected: Expectation): Way[] {
  const { status, text } = answer;
  if (status < 200 || status >= 300) return [findRedirect(answer, expected.loginUrl) ?? []].flat();
  const ways = listWaysOfPage(text, expected.loginUrl);
  return text.includes(expected.clientId) ? ways.map((way) => completeByScript(way, expected)) : ways;
}

/** A script that makes the form names our client ID apart from the URL. */
function completeByScript(way: Way, expected: Expectation): Way {
  const lacksClient = way.clientId === undefined && leadsHere(way, expected);
  return lacksClient ? { ...way, clientId: expected.clientId } : way;
}
