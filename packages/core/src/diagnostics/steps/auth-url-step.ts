import { isAnswer } from '../ask.js';
import type { Reply } from '../ask.js';
import { failed, ok, say } from '../finding.js';
import { judgeForeignReply } from '../foreign-reply.js';
import type { Step } from '../step.js';

/** The end of the policy of our error page; no web server sends it of itself. */
const OUR_POLICY = "frame-ancestors 'self'; form-action 'none'";

/** Zoom sends the browser here; a request without parameters gets our error page. */
export const authUrlStep: Step = {
  id: 'authUrl',
  async judge({ endpoints: { authUrl: url }, askOwn }) {
    const reply = await askOwn(url, { headers: { Accept: 'text/html' } });
    if (!isErrorPage(reply)) return judgeForeignReply(url, reply);
    if (hasOurPolicy(reply)) return ok(say('urlAnswers', { url }));
    return failed(say('policyLacking', { url }), say('advicePolicy'));
  },
};

function isErrorPage(reply: Reply): reply is Extract<Reply, { status: number }> {
  return isAnswer(reply) && reply.status === 400 && /^text\/html\b/i.test(reply.headers.get('content-type') ?? '');
}

function hasOurPolicy({ headers }: { readonly headers: Headers }): boolean {
  return headers.get('content-security-policy')?.includes(OUR_POLICY) ?? false;
}
