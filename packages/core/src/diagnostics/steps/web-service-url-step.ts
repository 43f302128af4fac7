import { isAnswer } from '../ask.js';
import { ok } from '../finding.js';
import { judgeForeignReply } from '../foreign-reply.js';
import { findJsonObject } from '../json-object.js';
import type { Step } from '../step.js';

/** Zoom brings meetings here; a call without a token gets Moodle's error for it. */
export const webServiceUrlStep: Step = {
  id: 'webServiceUrl',
  async judge({ endpoints: { webServiceUrl }, askOwn }) {
    const reply = await askOwn(webServiceUrl, { headers: { Accept: 'application/json' }, form: new URLSearchParams() });
    const isOurs =
      isAnswer(reply) && reply.status === 200 && findJsonObject(reply.text)?.['errorcode'] === 'invalidtoken';
    return isOurs ? ok(`${webServiceUrl} answers as Zoom needs it.`) : judgeForeignReply(webServiceUrl, reply);
  },
};
