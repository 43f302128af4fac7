import { isAnswer } from '../ask.js';
import type { Reply } from '../ask.js';
import { toToolRegistration } from '../../profiles/tool-registration.js';
import { failed, ok, say, warning } from '../finding.js';
import type { Finding } from '../finding.js';
import { findKeysOfSet } from '../json-object.js';
import { sayNoAnswer } from '../no-answer.js';
import type { Step } from '../step.js';

/** The token endpoint verifies Zoom's requests with the keys that Zoom publishes. */
export const zoomKeysStep: Step = {
  id: 'zoomKeys',
  async judge({ login, keySet, profile }) {
    const reply = await keySet;
    if (isAnswer(reply)) return judgeAnswer(reply);
    const { jwksUrl } = toToolRegistration(profile).keys;
    if (isAnswer(await login)) return failed(sayNoAnswer(jwksUrl, reply), say('adviceZoomKeys'));
    return warning(say('zoomKeysNotRead'), say('adviceCheckAgain'));
  },
};

function judgeAnswer({ status, text }: Extract<Reply, { status: number }>): Finding {
  const keys = status === 200 ? findKeysOfSet(text) : undefined;
  if (keys === undefined) return failed(say('zoomKeysUnreadable', { status }), say('adviceZoomKeys'));
  if (keys.some(isSigningKey)) return ok(say('zoomKeysReadable'));
  return failed(say('zoomKeysWithoutRsa'), say('adviceZoomKeys'));
}

function isSigningKey({ kty, use }: Readonly<Record<string, unknown>>): boolean {
  return kty === 'RSA' && (use === undefined || use === 'sig');
}
