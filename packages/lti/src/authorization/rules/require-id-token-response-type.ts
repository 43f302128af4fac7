import { AuthorizationError } from '../authorization-error.js';
import type { AuthorizationExchange } from '../authorization-exchange.js';

/**
 * The `response_type` of an LTI authentication request is `id_token` and nothing else.
 * @see https://www.imsglobal.org/spec/security/v1p0/#step-2-authentication-request
 */
export function requireIdTokenResponseType(exchange: AuthorizationExchange): undefined {
  if (exchange.findParameter('response_type') !== 'id_token') {
    throw new AuthorizationError({
      error: 'unsupported_response_type',
      code: 'ERR_AUTHORIZATION_RESPONSE_TYPE',
      description: 'The response_type must be id_token.',
    });
  }
}
