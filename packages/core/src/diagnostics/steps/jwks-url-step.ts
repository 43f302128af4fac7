import { isAnswer } from '../ask.js';
import type { Reply } from '../ask.js';
import { failed, ok } from '../finding.js';
import { judgeForeignReply } from '../foreign-reply.js';
import { findKeysOfSet } from '../json-object.js';
import type { Step } from '../step.js';

/** Zoom verifies id_tokens with the keys that it reads here. */
export const jwksUrlStep: Step = {
  id: 'jwksUrl',
  async judge({ endpoints: { jwksUrl }, askOwn, kid }) {
    const reply = await askOwn(jwksUrl, { headers: { Accept: 'application/json' } });
    const kids = findKids(reply);
    if (kids === undefined) return judgeForeignReply(jwksUrl, reply);
    if (kids.includes(kid)) return ok(`${jwksUrl} shows the key that launches are signed with.`);
    return failed(
      `${jwksUrl} shows other keys than the one that launches are signed with.`,
      'Another installation answers at this address, or a cache with old keys: check the base URL of the LMS and the reverse proxy.',
    );
  },
};

function findKids(reply: Reply): unknown[] | undefined {
  if (!isAnswer(reply) || reply.status !== 200) return undefined;
  return findKeysOfSet(reply.text)?.map(({ kid }) => kid);
}
