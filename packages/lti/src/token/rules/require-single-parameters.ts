import { TokenError } from '../token-error.js';
import type { TokenExchange } from '../token-exchange.js';

/**
 * "Request and response parameters MUST NOT be included more than once."
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-3.2
 */
export function requireSingleParameters(exchange: TokenExchange): undefined {
  const names = [...exchange.request.parameters.keys()];
  if (new Set(names).size < names.length) {
    throw new TokenError({
      error: 'invalid_request',
      code: 'ERR_TOKEN_PARAMETER_REPEATED',
      description: 'A parameter is given more than once.',
    });
  }
}
