import { isAnswer } from '../ask.js';
import { ok, say } from '../finding.js';
import { judgeForeignReply } from '../foreign-reply.js';
import { findJsonObject } from '../json-object.js';
import type { Step } from '../step.js';

/** Zoom brings meetings here; a call without a token gets Moodle's error for it. */
export const webServiceUrlStep: Step = {
  id: 'webServiceUrl',
  async judge({ endpoints: { webServiceUrl: url }, askOwn }) {
    const reply = await askOwn(url, { headers: { Accept: 'application/json' }, form: new URLSearchParams() });
    const isOurs =
      isAnswer(reply) && reply.status === 200 && findJsonObject(reply.text)?.['errorcode'] === 'invalidtoken';
    return isOurs ? ok(say('urlAnswers', { url })) : judgeForeignReply(url, reply);
  },
};
