import { AuthorizationError } from '../authorization-error.js';
import type { AuthorizationExchange } from '../authorization-exchange.js';

/**
 * The user of the session must be the one that the login_hint names: a hint proves nothing by itself.
 * @see https://www.imsglobal.org/spec/security/v1p0/#step-3-authentication-response
 */
export async function requireLoginHintOfSessionUser(exchange: AuthorizationExchange): Promise<undefined> {
  const subject = await exchange.platform.subjectOf(exchange.get('session').userId, exchange.get('registration'));
  if (exchange.get('loginHint') !== subject) {
    throw new AuthorizationError({
      error: 'login_required',
      code: 'ERR_AUTHORIZATION_SESSION_OF_ANOTHER',
      description: 'Another person is logged in to the learning platform in this browser.',
    });
  }
}
