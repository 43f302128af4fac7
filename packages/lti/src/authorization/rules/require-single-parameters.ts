import { AuthorizationError } from '../authorization-error.js';
import type { AuthorizationExchange } from '../authorization-exchange.js';

/**
 * "Request and response parameters MUST NOT be included more than once."
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-3.1
 */
export function requireSingleParameters(exchange: AuthorizationExchange): undefined {
  const names = [...exchange.request.parameters.keys()];
  if (new Set(names).size < names.length) {
    throw new AuthorizationError({
      error: 'invalid_request',
      code: 'ERR_AUTHORIZATION_PARAMETER_REPEATED',
      description: 'A parameter is given more than once.',
    });
  }
}
