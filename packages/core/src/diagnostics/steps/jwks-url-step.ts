import { isAnswer } from '../ask.js';
import type { Reply } from '../ask.js';
import { failed, ok, say } from '../finding.js';
import { judgeForeignReply } from '../foreign-reply.js';
import { findKeysOfSet } from '../json-object.js';
import type { Step } from '../step.js';

/** Zoom verifies id_tokens with the keys that it reads here. */
export const jwksUrlStep: Step = {
  id: 'jwksUrl',
  async judge({ endpoints: { jwksUrl: url }, askOwn, kid }) {
    const reply = await askOwn(url, { headers: { Accept: 'application/json' } });
    const kids = findKids(reply);
    if (kids === undefined) return judgeForeignReply(url, reply);
    if (kids.includes(kid)) return ok(say('keysShown', { url }));
    return failed(say('otherKeysShown', { url }), say('adviceOtherInstallation'));
  },
};

function findKids(reply: Reply): unknown[] | undefined {
  if (!isAnswer(reply) || reply.status !== 200) return undefined;
  return findKeysOfSet(reply.text)?.map(({ kid }) => kid);
}
