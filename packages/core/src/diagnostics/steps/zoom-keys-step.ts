import { isAnswer } from '../ask.js';
import type { Reply } from '../ask.js';
import { failed, ok, warning } from '../finding.js';
import type { Finding } from '../finding.js';
import { findKeysOfSet } from '../json-object.js';
import type { Step } from '../step.js';

const ADVICE =
  'Without them Zoom gets no access token, and so no list of members; launches are not affected. Check the address of Zoom in this profile.';

/** The token endpoint verifies Zoom's requests with the keys that Zoom publishes. */
export const zoomKeysStep: Step = {
  id: 'zoomKeys',
  async judge({ login, keySet }) {
    const reply = await keySet;
    if (isAnswer(reply)) return judgeAnswer(reply);
    if (isAnswer(await login))
      return failed(`No answer to the request for Zoom’s keys: ${reply.failure.message}`, ADVICE);
    return warning('Zoom’s keys could not be read, as Zoom gave no answer.', 'Check again when Zoom answers.');
  },
};

function judgeAnswer({ status, text }: Extract<Reply, { status: number }>): Finding {
  const keys = status === 200 ? findKeysOfSet(text) : undefined;
  if (keys === undefined) return failed(`Zoom’s keys cannot be read (status ${status}).`, ADVICE);
  if (keys.some(isSigningKey)) return ok('Zoom’s keys can be read.');
  return failed('Zoom’s key set holds no RSA key for signatures.', ADVICE);
}

function isSigningKey({ kty, use }: Readonly<Record<string, unknown>>): boolean {
  return kty === 'RSA' && (use === undefined || use === 'sig');
}
