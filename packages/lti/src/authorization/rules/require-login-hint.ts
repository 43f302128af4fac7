import { AuthorizationError } from '../authorization-error.js';
import type { AuthorizationExchange, AuthorizationFacts } from '../authorization-exchange.js';

/**
 * The `login_hint` of the login initiation must come back.
 * @see https://www.imsglobal.org/spec/security/v1p0/#step-2-authentication-request
 */
export function requireLoginHint(exchange: AuthorizationExchange): Partial<AuthorizationFacts> {
  const loginHint = exchange.findParameter('login_hint');
  if (loginHint === undefined) {
    throw new AuthorizationError({
      error: 'invalid_request',
      code: 'ERR_AUTHORIZATION_LOGIN_HINT',
      description: 'The login_hint is missing.',
    });
  }
  return { loginHint };
}
