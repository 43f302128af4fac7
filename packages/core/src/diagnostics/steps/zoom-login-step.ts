import type { OutboundErrorCode } from '@lms-zoom/lti';
import { toToolRegistration } from '../../profiles/tool-registration.js';
import { isAnswer } from '../ask.js';
import type { Answer, NoAnswer } from '../ask.js';
import { failed, ok, warning } from '../finding.js';
import type { Finding } from '../finding.js';
import { findRedirect, isRedirect } from '../redirect.js';
import { toShownText, toShownUrl } from '../shown-url.js';
import type { Step } from '../step.js';
import { findWayBack, leadsHere } from '../way-back.js';
import type { Expectation } from '../way-back.js';
import type { Way } from '../ways-of-page.js';

const INSTANCE = 'the instance under 3rd Party Credentials > LTI Moodle in Zoom LTI Pro';
const KEY_ADVICE = `Copy the LTI Key again with the Copy button beside it in Zoom LTI Pro. Also, ${INSTANCE} needs this LMS’s URL and client ID.`;

const PROVEN_BY_LAUNCH = 'The way back to this LMS is proven by the first launch.';

const NO_ANSWER_ADVICE: Readonly<Partial<Record<OutboundErrorCode, string>>> = {
  ERR_OUTBOUND_URL_FORBIDDEN: 'Correct the address of Zoom in this profile.',
  ERR_OUTBOUND_ADDRESS_FORBIDDEN:
    'Correct the address of Zoom in this profile, or the name server; an address inside your own network must be named in network.trustedOrigins.',
  ERR_OUTBOUND_NAME_UNKNOWN: 'Check the address of Zoom in this profile, and the name server of this server.',
  ERR_OUTBOUND_TLS:
    'If a proxy with a certificate authority of its own stands between, name that authority in network.ca; else check the address of Zoom in this profile.',
};

/** Zoom gets the login initiation of a launch; its answer must lead to our authorization endpoint with our client ID. */
export const zoomLoginStep: Step = {
  id: 'zoomLogin',
  async judge({ login, profile, endpoints: { authUrl } }) {
    const reply = await login;
    const { loginUrl } = toToolRegistration(profile);
    const expected: Expectation = { loginUrl, authUrl, clientId: profile.clientId };
    if (!isAnswer(reply)) return judgeNoAnswer(reply, profile.zoomBaseUrl);
    const way = findWayBack(reply, expected);
    return way === undefined ? judgeDeadEnd(reply, expected) : judgeWay(way, expected);
  },
};

function judgeNoAnswer({ failure }: NoAnswer, zoomBaseUrl: string): Finding {
  if (failure.code === 'ERR_OUTBOUND_TOO_LARGE') {
    return warning('Zoom answered with a page that is too large to be read here.', PROVEN_BY_LAUNCH);
  }
  return failed(
    `No answer from ${zoomBaseUrl}: ${failure.message}`,
    NO_ANSWER_ADVICE[failure.code] ??
      `Check that this server may open connections to ${zoomBaseUrl} (firewall, proxy), and try again later.`,
  );
}

function judgeWay(way: Way, expected: Expectation): Finding {
  if (!leadsHere(way, expected)) {
    return failed(
      `Zoom leads to ${toShownUrl(way.url)}, which is not this LMS (${expected.authUrl}).`,
      `Correct the URL of ${INSTANCE}.`,
    );
  }
  if (way.clientId !== expected.clientId) {
    const seen = way.clientId === undefined ? 'no client ID' : `the client ID ${toShownText(way.clientId)}`;
    return failed(
      `Zoom leads back to this LMS, but with ${seen} instead of this profile’s.`,
      `Copy the Client ID of this profile into ${INSTANCE}.`,
    );
  }
  return ok('Zoom knows this LTI Key and leads back to this LMS with the client ID of this profile.');
}

function judgeDeadEnd(answer: Answer, { loginUrl, authUrl }: Expectation): Finding {
  const { status } = answer;
  if (status >= 500) return failed(`Zoom answered with an error of its own (status ${status}).`, 'Try again later.');
  if (status === 429) return failed('Zoom asks for fewer requests (status 429).', 'Try again in a few minutes.');
  if (status === 404) return failed(`Zoom does not know this LTI Key (status ${status}).`, KEY_ADVICE);
  if (status >= 400)
    return failed(
      `Zoom refused this login (status ${status}).`,
      `${KEY_ADVICE} The approved domain of the credential must be this LMS’s host.`,
    );
  if (isRedirect(answer)) {
    const way = findRedirect(answer, loginUrl);
    const target = way === undefined ? 'nowhere' : `to ${toShownUrl(way.url)}`;
    return failed(`Zoom redirects ${target} and not to this LMS (${authUrl}).`, KEY_ADVICE);
  }
  return warning('Zoom knows this LTI Key, but its answer does not show where it leads.', PROVEN_BY_LAUNCH);
}
