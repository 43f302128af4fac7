import { isAnswer } from '../ask.js';
import { ok } from '../finding.js';
import { judgeForeignReply } from '../foreign-reply.js';
import { findJsonObject } from '../json-object.js';
import type { Step } from '../step.js';

/** Zoom asks here for access tokens; an empty request gets an OAuth error (RFC 6749 5.2). */
export const tokenUrlStep: Step = {
  id: 'tokenUrl',
  async judge({ endpoints: { tokenUrl }, askOwn }) {
    const reply = await askOwn(tokenUrl, { headers: { Accept: 'application/json' }, form: new URLSearchParams() });
    const isOurs =
      isAnswer(reply) && reply.status === 400 && findJsonObject(reply.text)?.['error'] === 'invalid_request';
    return isOurs ? ok(`${tokenUrl} answers as Zoom needs it.`) : judgeForeignReply(tokenUrl, reply);
  },
};
