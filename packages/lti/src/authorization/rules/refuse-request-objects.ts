import { AuthorizationError } from '../authorization-error.js';
import type { AuthorizationExchange } from '../authorization-exchange.js';

const UNSUPPORTED = [
  ['request', 'request_not_supported'],
  ['request_uri', 'request_uri_not_supported'],
  ['registration', 'registration_not_supported'],
] as const;

/**
 * "Should an OP not support this parameter and an RP uses it, the OP MUST return the request_not_supported error." Nothing
 * in them is read or fetched.
 * @see https://openid.net/specs/openid-connect-core-1_0.html#JWTRequests
 */
export function refuseRequestObjects(exchange: AuthorizationExchange): undefined {
  for (const [name, error] of UNSUPPORTED) {
    if (exchange.request.parameters.has(name)) {
      throw new AuthorizationError({
        error,
        code: 'ERR_AUTHORIZATION_PARAMETER_UNSUPPORTED',
        description: 'Request objects and registrations are not supported.',
      });
    }
  }
}
