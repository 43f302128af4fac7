import { createInvalidClientError } from '../invalid-client-error.js';
import type { TokenExchange, TokenFacts } from '../token-exchange.js';

const MAX_LENGTH = 255;

/**
 * `jti`: "REQUIRED. JWT ID. A unique identifier for the token, which can be used to prevent reuse of the token."
 * @see https://openid.net/specs/openid-connect-core-1_0.html#ClientAuthentication
 */
export function requireAssertionId(exchange: TokenExchange): Partial<TokenFacts> {
  const { jti } = exchange.get('assertion').claims;
  if (typeof jti !== 'string' || jti === '' || jti.length > MAX_LENGTH) {
    throw createInvalidClientError('ERR_TOKEN_ASSERTION_ID', 'The jti must be a text of at most 255 characters.');
  }
  return { assertionId: jti };
}
