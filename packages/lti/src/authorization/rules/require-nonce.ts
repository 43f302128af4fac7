import { AuthorizationError } from '../authorization-error.js';
import type { AuthorizationExchange, AuthorizationFacts } from '../authorization-exchange.js';

/**
 * "String value used to associate a Client session with an ID Token, and to mitigate replay attacks. The value is
 * passed through unmodified from the Authentication Request to the ID Token."
 * @see https://openid.net/specs/openid-connect-core-1_0.html#ImplicitAuthRequest
 */
export function requireNonce(exchange: AuthorizationExchange): Partial<AuthorizationFacts> {
  const nonce = exchange.findParameter('nonce');
  if (nonce === undefined) {
    throw new AuthorizationError({
      error: 'invalid_request',
      code: 'ERR_AUTHORIZATION_NONCE',
      description: 'The nonce is missing.',
    });
  }
  return { nonce };
}
