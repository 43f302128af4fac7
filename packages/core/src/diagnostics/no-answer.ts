import type { OutboundErrorCode } from '@lms-zoom/lti';
import type { NoAnswer } from './ask.js';
import { say } from './finding.js';
import type { Message } from './finding.js';

const CODES: Readonly<Record<OutboundErrorCode, string>> = {
  ERR_OUTBOUND_URL_FORBIDDEN: 'noAnswerUrlForbidden',
  ERR_OUTBOUND_ADDRESS_FORBIDDEN: 'noAnswerAddressForbidden',
  ERR_OUTBOUND_NAME_UNKNOWN: 'noAnswerNameUnknown',
  ERR_OUTBOUND_REFUSED: 'noAnswerRefused',
  ERR_OUTBOUND_TLS: 'noAnswerTls',
  ERR_OUTBOUND_TIMEOUT: 'noAnswerTimeout',
  ERR_OUTBOUND_TOO_LARGE: 'noAnswerTooLarge',
  ERR_OUTBOUND_FAILED: 'noAnswerBroken',
};

/** Says why this URL gave no answer. */
export function sayNoAnswer(url: string, { failure }: NoAnswer): Message {
  return say(CODES[failure.code], { url });
}
