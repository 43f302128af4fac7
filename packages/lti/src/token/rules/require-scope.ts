import { TokenError } from '../token-error.js';
import type { TokenExchange, TokenFacts } from '../token-exchange.js';

/**
 * "If the client omits the scope parameter …, the authorization server MUST either process the request using a
 * pre-defined default value or fail the request indicating an invalid scope." What is asked for and allowed is granted.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-3.3
 */
export function requireScope(exchange: TokenExchange): Partial<TokenFacts> {
  const allowed = exchange.get('registration').scopes;
  const requested = new Set(exchange.findParameter('scope')?.split(' '));
  const scopes = [...requested].filter((scope) => allowed.includes(scope));
  if (scopes.length === 0) {
    throw new TokenError({
      error: 'invalid_scope',
      code: 'ERR_TOKEN_SCOPE',
      description: 'None of the scopes asked for can be granted.',
    });
  }
  return { scopes };
}
