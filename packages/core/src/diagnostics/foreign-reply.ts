import type { OutboundErrorCode } from '@lms-zoom/lti';
import { isAnswer } from './ask.js';
import type { Answer, NoAnswer, Reply } from './ask.js';
import { failed } from './finding.js';
import type { Finding } from './finding.js';
import { findRedirect, isRedirect } from './redirect.js';
import { toShownText, toShownUrl } from './shown-url.js';

const PATHS = '/mod/lti and /webservice/rest';

const NO_ANSWER_ADVICE: Readonly<Partial<Record<OutboundErrorCode, string>>> = {
  ERR_OUTBOUND_NAME_UNKNOWN: 'Check the base URL of the LMS and the name server entry of its host name.',
  ERR_OUTBOUND_TLS:
    'Zoom trusts well-known certificate authorities only: check that the certificate is valid, is for this host name, and is served with its whole chain.',
};

/** Explains what one of our public URLs replied when it was not us who answered, or nobody did. */
export function judgeForeignReply(url: string, reply: Reply): Finding {
  return isAnswer(reply) ? judgeForeignAnswer(url, reply) : judgeNoAnswer(url, reply);
}

function judgeNoAnswer(url: string, { failure }: NoAnswer): Finding {
  return failed(
    `No answer from ${url}: ${failure.message}`,
    NO_ANSWER_ADVICE[failure.code] ??
      'Check firewall and reverse proxy. If the address opens in a browser elsewhere, only the way from this server to itself is closed, and Zoom is not affected.',
  );
}

function judgeForeignAnswer(url: string, answer: Answer): Finding {
  const { status } = answer;
  if (isRedirect(answer)) return judgeRedirect(url, answer);
  if (status === 401 || status === 403) {
    return failed(
      `${url} keeps out who is not logged in (status ${status}).`,
      `A firewall or a login wall stands before the LMS: let requests without a session through to ${PATHS}.`,
    );
  }
  if (status === 404) {
    return failed(
      `Nothing is found at ${url} (status 404).`,
      `The reverse proxy leads this path elsewhere: it must hand ${PATHS} to this LMS, unchanged and at the root.`,
    );
  }
  if (status >= 500) {
    return failed(
      `${url} answers with an error (status ${status}).`,
      'Look into the logs of the reverse proxy (does it reach the LMS?) and of the LMS.',
    );
  }
  return judgeOtherServer(url, answer);
}

function judgeRedirect(url: string, answer: Answer): Finding {
  const way = findRedirect(answer, url);
  const target = way === undefined ? 'nowhere' : `to ${toShownUrl(way.url)}`;
  return failed(
    `${url} redirects ${target} (status ${answer.status}).`,
    `Zoom does not follow redirects here. If that is a login page, exempt ${PATHS} from the login wall; if it is the same page with https or under another host name, correct the base URL of the LMS.`,
  );
}

function judgeOtherServer(url: string, { status, headers }: Answer): Finding {
  const type = toShownText(headers.get('content-type') ?? 'no content type');
  return failed(
    `Something else than this plugin answers at ${url} (status ${status}, ${type}).`,
    `A login page, a cache or another program takes the request: the reverse proxy must hand ${PATHS} to this LMS, unchanged and at the root.`,
  );
}
