import type { OutboundErrorCode } from '@lms-zoom/lti';
import { isAnswer } from './ask.js';
import type { Answer, NoAnswer, Reply } from './ask.js';
import { failed, say } from './finding.js';
import type { Finding } from './finding.js';
import { sayNoAnswer } from './no-answer.js';
import { findRedirect, isRedirect } from './redirect.js';
import { toShownText, toShownUrl } from './shown-url.js';

const NO_ANSWER_ADVICE: Readonly<Partial<Record<OutboundErrorCode, string>>> = {
  ERR_OUTBOUND_NAME_UNKNOWN: 'adviceBaseUrl',
  ERR_OUTBOUND_TLS: 'adviceCertificate',
};

/** Explains what one of our public URLs replied when it was not us who answered, or nobody did. */
export function judgeForeignReply(url: string, reply: Reply): Finding {
  return isAnswer(reply) ? judgeForeignAnswer(url, reply) : judgeNoAnswer(url, reply);
}

function judgeNoAnswer(url: string, reply: NoAnswer): Finding {
  const advice = NO_ANSWER_ADVICE[reply.failure.code] ?? 'adviceOwnFirewall';
  return failed(sayNoAnswer(url, reply), say(advice));
}

function judgeForeignAnswer(url: string, answer: Answer): Finding {
  const { status } = answer;
  if (isRedirect(answer)) return judgeRedirect(url, answer);
  if (status === 401 || status === 403) return failed(say('keptOut', { url, status }), say('adviceLoginWall'));
  if (status === 404) return failed(say('notFound', { url, status }), say('adviceProxyPath'));
  if (status >= 500) return failed(say('serverError', { url, status }), say('adviceServerLogs'));
  return judgeOtherServer(url, answer);
}

function judgeRedirect(url: string, answer: Answer): Finding {
  const { status } = answer;
  const way = findRedirect(answer, url);
  const seen =
    way === undefined
      ? say('redirectsNowhere', { url, status })
      : say('redirects', { url, target: toShownUrl(way.url), status });
  return failed(seen, say('adviceNoRedirect'));
}

function judgeOtherServer(url: string, { status, headers }: Answer): Finding {
  const contentType = headers.get('content-type');
  const seen =
    contentType === null
      ? say('otherServerUntyped', { url, status })
      : say('otherServer', { url, status, contentType: toShownText(contentType) });
  return failed(seen, say('adviceOtherServer'));
}
