import { isAnswer } from '../ask.js';
import type { Answer } from '../ask.js';
import { ok, say } from '../finding.js';
import { judgeForeignReply } from '../foreign-reply.js';
import { findJsonObject } from '../json-object.js';
import type { Step } from '../step.js';

/** Zoom brings meetings here; a call without a token gets Moodle's error for it, and while Zoom is switched off nothing at all. */
export const webServiceUrlStep: Step = {
  id: 'webServiceUrl',
  async judge({ endpoints: { webServiceUrl: url }, settings, askOwn }) {
    const form = new URLSearchParams({ moodlewsrestformat: 'json' });
    const reply = await askOwn(url, { headers: { Accept: 'application/json' }, form });
    const isOurs = settings.enabled ? isRefusedToken : isClosed;
    return isAnswer(reply) && isOurs(reply) ? ok(say('urlAnswers', { url })) : judgeForeignReply(url, reply);
  },
};

function isRefusedToken({ status, text }: Answer): boolean {
  return status === 200 && findJsonObject(text)?.['errorcode'] === 'invalidtoken';
}

function isClosed({ status, text }: Answer): boolean {
  return status === 403 && text === '';
}
