import { createInvalidClientError } from '../invalid-client-error.js';
import type { TokenExchange } from '../token-exchange.js';

/** In seconds. */
const MAX_AHEAD = 60;
const MAX_AGE = 600;

/**
 * "The authorization server may reject JWTs with an iat claim value that is unreasonably far in the past."
 * @see https://www.rfc-editor.org/rfc/rfc7523#section-3
 */
export function requireIssueTime(exchange: TokenExchange): undefined {
  const { iat } = exchange.get('assertion').claims;
  const now = exchange.platform.now().getTime() / 1000;
  if (typeof iat !== 'number' || iat > now + MAX_AHEAD || iat < now - MAX_AGE) {
    throw createInvalidClientError('ERR_TOKEN_ASSERTION_ISSUE_TIME', 'The client_assertion was not made just now.');
  }
}
