import { createInvalidClientError } from '../invalid-client-error.js';
import type { TokenExchange, TokenFacts } from '../token-exchange.js';

/** How far the clocks of tool and platform may be apart, in seconds. */
const SKEW = 60;
const MAX_LIFETIME = 3600;

/**
 * "The JWT MUST contain an exp (expiration time) claim that limits the time window during which the JWT can be used."
 * The server "may reject JWTs with an exp claim value that is unreasonably far in the future"; `nbf` is honoured.
 * @see https://www.rfc-editor.org/rfc/rfc7523#section-3
 */
export function requireLifetime(exchange: TokenExchange): Partial<TokenFacts> {
  const { exp, nbf = 0 } = exchange.get('assertion').claims;
  const now = exchange.platform.now().getTime() / 1000;
  const isInTime = typeof exp === 'number' && exp + SKEW > now && exp - SKEW <= now + MAX_LIFETIME;
  if (!isInTime || typeof nbf !== 'number' || nbf - SKEW > now) {
    throw createInvalidClientError('ERR_TOKEN_ASSERTION_LIFETIME', 'The client_assertion is over, early or too long.');
  }
  return { expiresAt: new Date((exp + SKEW) * 1000) };
}
