import { AuthorizationError } from '../authorization-error.js';
import type { AuthorizationExchange } from '../authorization-exchange.js';
import { AUTHORIZATION_PARAMETERS } from '../authorization-parameters.js';

/**
 * Parameters are texts: `nonce[a]=1` is no way to write one, whatever a form parser might make of it.
 * @see https://openid.net/specs/openid-connect-core-1_0.html#FormSerialization
 */
export function requireUnstructuredParameters(exchange: AuthorizationExchange): undefined {
  const names = [...exchange.request.parameters.keys()];
  if (names.some((name) => AUTHORIZATION_PARAMETERS.some((known) => name.startsWith(`${known}[`)))) {
    throw new AuthorizationError({
      error: 'invalid_request',
      code: 'ERR_AUTHORIZATION_PARAMETER_STRUCTURED',
      description: 'A parameter is given as a structure.',
    });
  }
}
