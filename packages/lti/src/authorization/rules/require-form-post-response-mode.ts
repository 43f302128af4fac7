import { AuthorizationError } from '../authorization-error.js';
import type { AuthorizationExchange } from '../authorization-exchange.js';

/**
 * The `response_mode` of an LTI authentication request is `form_post`: an id_token never appears in a URL.
 * @see https://www.imsglobal.org/spec/security/v1p0/#step-2-authentication-request
 */
export function requireFormPostResponseMode(exchange: AuthorizationExchange): undefined {
  if (exchange.findParameter('response_mode') !== 'form_post') {
    throw new AuthorizationError({
      error: 'invalid_request',
      code: 'ERR_AUTHORIZATION_RESPONSE_MODE',
      description: 'The response_mode must be form_post.',
    });
  }
}
