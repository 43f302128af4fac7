import { promisify } from 'node:util';
import type { ContentSecurityPolicy } from '@lms-zoom/host-api';
import type { RequestHandler, Response } from 'express';
import helmet from 'helmet';

/** The headers of every answer of campus itself. */
export function createSecurityHeaders(baseUrl: string): RequestHandler {
  return helmet({
    contentSecurityPolicy: toOptions({ 'frame-src': [], 'form-action': [] }),
    // A page's own window must survive a pop-up on another origin; form posts need a readable Origin header.
    crossOriginOpenerPolicy: { policy: 'same-origin-allow-popups' },
    referrerPolicy: { policy: 'strict-origin-when-cross-origin' },
    strictTransportSecurity: baseUrl.startsWith('https:'),
  });
}

/** Replaces the policy of one answer by one that also lets in what the plugins on the page need. */
export async function sendContentSecurityPolicy(response: Response, policy: ContentSecurityPolicy): Promise<void> {
  const setHeader = helmet.contentSecurityPolicy(toOptions(policy));
  await promisify(setHeader)(response.req, response);
}

const toOptions = (policy: ContentSecurityPolicy) => ({
  useDefaults: false,
  directives: {
    defaultSrc: ["'none'"],
    scriptSrc: ["'self'"],
    styleSrc: ["'self'"],
    imgSrc: ["'self'", 'data:'],
    fontSrc: ["'self'"],
    connectSrc: ["'self'"],
    frameSrc: ["'self'", ...policy['frame-src']],
    formAction: ["'self'", ...policy['form-action']],
    frameAncestors: ["'self'"],
    baseUri: ["'none'"],
    objectSrc: ["'none'"],
  },
});
