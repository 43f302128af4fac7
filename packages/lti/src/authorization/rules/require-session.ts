import { AuthorizationError } from '../authorization-error.js';
import type { AuthorizationExchange, AuthorizationFacts } from '../authorization-exchange.js';

/**
 * "The Authorization Server MUST NOT display any authentication or consent user interface pages. An error is returned
 * if an End-User is not already authenticated."
 * @see https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest
 */
export function requireSession({ request: { session } }: AuthorizationExchange): Partial<AuthorizationFacts> {
  if (session === undefined) {
    throw new AuthorizationError({
      error: 'login_required',
      code: 'ERR_AUTHORIZATION_SESSION_MISSING',
      description: 'Nobody is logged in to the learning platform in this browser.',
    });
  }
  return { session };
}
