import { isAnswer } from '../ask.js';
import type { Reply } from '../ask.js';
import { failed, ok } from '../finding.js';
import { judgeForeignReply } from '../foreign-reply.js';
import type { Step } from '../step.js';

/** The end of the policy of our error page; no web server sends it of itself. */
const OUR_POLICY = "frame-ancestors 'self'; form-action 'none'";

/** Zoom sends the browser here; a request without parameters gets our error page. */
export const authUrlStep: Step = {
  id: 'authUrl',
  async judge({ endpoints: { authUrl }, askOwn }) {
    const reply = await askOwn(authUrl, { headers: { Accept: 'text/html' } });
    if (!isErrorPage(reply)) return judgeForeignReply(authUrl, reply);
    if (hasOurPolicy(reply)) return ok(`${authUrl} answers as Zoom needs it.`);
    return failed(
      `${authUrl} answers with an error page (status 400) that lacks our Content-Security-Policy.`,
      'A proxy replaces this header, and launches would stop at a blank page: let it through unchanged for /mod/lti. Or another program answers at this address.',
    );
  },
};

function isErrorPage(reply: Reply): reply is Extract<Reply, { status: number }> {
  return isAnswer(reply) && reply.status === 400 && /^text\/html\b/i.test(reply.headers.get('content-type') ?? '');
}

function hasOurPolicy({ headers }: { readonly headers: Headers }): boolean {
  return headers.get('content-security-policy')?.includes(OUR_POLICY) ?? false;
}
