import { isAnswer } from '../ask.js';
import { ok, say } from '../finding.js';
import { judgeForeignReply } from '../foreign-reply.js';
import { findJsonObject } from '../json-object.js';
import type { Step } from '../step.js';

/** Zoom asks here for access tokens; an empty request gets an OAuth error (RFC 6749 5.2). */
export const tokenUrlStep: Step = {
  id: 'tokenUrl',
  async judge({ endpoints: { tokenUrl: url }, askOwn }) {
    const reply = await askOwn(url, { headers: { Accept: 'application/json' }, form: new URLSearchParams() });
    const isOurs =
      isAnswer(reply) && reply.status === 400 && findJsonObject(reply.text)?.['error'] === 'invalid_request';
    return isOurs ? ok(say('urlAnswers', { url })) : judgeForeignReply(url, reply);
  },
};
