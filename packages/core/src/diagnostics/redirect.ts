import type { Answer } from './ask.js';
import { toWays } from './ways-of-page.js';
import type { Way } from './ways-of-page.js';

export function isRedirect({ status }: Answer): boolean {
  return status >= 300 && status < 400;
}

/** Where a redirect leads, seen from `base`; `undefined` if the answer is none, or does not say. */
export function findRedirect(answer: Answer, base: string): Way | undefined {
  const location = answer.headers.get('location');
  return isRedirect(answer) && location !== null ? toWays(location, { base })[0] : undefined;
}
