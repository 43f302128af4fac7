import type { LaunchSession } from '../launch/launch-session.js';
import type { MemberPageRequest, Tool } from '../tool/create-tool.js';
import { createUnreadableError, parseMemberPage } from './parse-member-page.js';
import { RosterError } from './roster-error.js';
import type { Member, Roster } from './roster.js';

/** Asks the LMS of a session for its roster; throws `RosterError`. */
export type LoadRoster = (session: Pick<LaunchSession, 'rosterToken'>) => Promise<Roster>;

/** Builds the client of the memberships service (NRPS 2.0), which follows `Link: rel=next` to the last page. */
export const createLoadRoster =
  ({ tool }: { tool: Pick<Tool, 'getMembers'> }): LoadRoster =>
  async ({ rosterToken }) => {
    if (rosterToken === undefined) throw new RosterError('Your LMS does not offer Zoom a list of members here.');
    const members: Member[] = [];
    let request: MemberPageRequest = { limit: PAGE_SIZE };
    for (let pages = 1; pages <= MAX_PAGES; pages++) {
      const page = parseMemberPage(await withinTime(tool.getMembers(rosterToken, request)).catch(refuse));
      members.push(...page.members);
      if (page.next === undefined) return { members, pages };
      request = { url: page.next };
    }
    throw new RosterError(`The list of your LMS has no end: there is still a next page after ${MAX_PAGES}.`);
  };

/** Small, so that even a small class comes in pages. */
const PAGE_SIZE = 2;
const MAX_PAGES = 100;
const TIMEOUT = 10_000;

/** Node's codes, such as ECONNREFUSED, as against those of the HTTP client. */
const NO_ANSWER = /^(E(?!RR_)|CERT_)/;

/** ltijs waits for ever. */
const withinTime = async <T>(answer: Promise<T>): Promise<T> => {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new RosterError('Your LMS did not answer in time.'));
    }, TIMEOUT);
  });
  return Promise.race([answer, late]).finally(() => {
    clearTimeout(timer);
  });
};

/** Puts an error of ltijs, or of the HTTP client in it, into plain words. */
const refuse = (error: unknown): never => {
  if (error instanceof RosterError) throw error;
  const { response, code } = error as { response?: { statusCode: number; url: string }; code?: string };
  if (code !== undefined && NO_ANSWER.test(code)) throw new RosterError('Your LMS did not answer.', { cause: error });
  if (response === undefined || response.statusCode < 400) throw createUnreadableError(error);
  const asked = response.url.endsWith('/mod/lti/token.php') ? 'for access to the list of members' : 'for the list';
  throw new RosterError(`Your LMS refused when Zoom asked ${asked} (HTTP status ${response.statusCode}).`, {
    cause: error,
  });
};
