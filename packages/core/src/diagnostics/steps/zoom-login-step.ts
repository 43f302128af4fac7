import type { OutboundErrorCode } from '@lms-zoom/lti';
import { toToolRegistration } from '../../profiles/tool-registration.js';
import { isAnswer } from '../ask.js';
import type { Answer, NoAnswer } from '../ask.js';
import { failed, ok, say, warning } from '../finding.js';
import type { Finding } from '../finding.js';
import { sayNoAnswer } from '../no-answer.js';
import { findRedirect, isRedirect } from '../redirect.js';
import { toShownText, toShownUrl } from '../shown-url.js';
import type { Step } from '../step.js';
import { findWayBack, leadsHere } from '../way-back.js';
import type { Expectation } from '../way-back.js';
import type { Way } from '../ways-of-page.js';

const NO_ANSWER_ADVICE: Readonly<Partial<Record<OutboundErrorCode, string>>> = {
  ERR_OUTBOUND_URL_FORBIDDEN: 'adviceZoomAddress',
  ERR_OUTBOUND_ADDRESS_FORBIDDEN: 'adviceZoomAddressPrivate',
  ERR_OUTBOUND_NAME_UNKNOWN: 'adviceZoomName',
  ERR_OUTBOUND_TLS: 'adviceZoomCertificate',
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

function judgeNoAnswer(reply: NoAnswer, zoomBaseUrl: string): Finding {
  const { code } = reply.failure;
  if (code === 'ERR_OUTBOUND_TOO_LARGE') return warning(say('zoomPageTooLarge'), say('adviceFirstLaunch'));
  const advice = NO_ANSWER_ADVICE[code];
  return failed(
    sayNoAnswer(zoomBaseUrl, reply),
    advice === undefined ? say('adviceZoomConnection', { url: zoomBaseUrl }) : say(advice),
  );
}

function judgeWay(way: Way, expected: Expectation): Finding {
  if (!leadsHere(way, expected)) {
    const target = toShownUrl(way.url);
    return failed(say('zoomLeadsElsewhere', { target, authUrl: expected.authUrl }), say('adviceInstanceUrl'));
  }
  if (way.clientId === expected.clientId) return ok(say('zoomReady'));
  const seen =
    way.clientId === undefined ? say('noClientId') : say('otherClientId', { clientId: toShownText(way.clientId) });
  return failed(seen, say('adviceInstanceClientId'));
}

function judgeDeadEnd(answer: Answer, expected: Expectation): Finding {
  const { status } = answer;
  if (status >= 500) return failed(say('zoomError', { status }), say('adviceTryLater'));
  if (status === 429) return failed(say('zoomBusy', { status }), say('adviceTryInMinutes'));
  if (status === 404) return failed(say('ltiKeyUnknown', { status }), say('adviceLtiKey'));
  if (status >= 400) return failed(say('loginRefused', { status }), say('adviceLtiKeyAndDomain'));
  if (isRedirect(answer)) return judgeRedirect(answer, expected);
  return warning(say('zoomWayHidden'), say('adviceFirstLaunch'));
}

function judgeRedirect(answer: Answer, { loginUrl, authUrl }: Expectation): Finding {
  const way = findRedirect(answer, loginUrl);
  const seen =
    way === undefined
      ? say('zoomRedirectsNowhere', { authUrl })
      : say('zoomRedirects', { target: toShownUrl(way.url), authUrl });
  return failed(seen, say('adviceLtiKey'));
}
