import type { AuthorizationExchange } from '../authorization-exchange.js';
import { createInvalidHintError } from '../invalid-hint-error.js';

/**
 * A launch belongs to the tool that it was started for. Another tool learns nothing from its hint, not even that it is real.
 * @see https://www.imsglobal.org/spec/security/v1p0/#step-3-authentication-response
 */
export function requireHintOfClient(exchange: AuthorizationExchange): undefined {
  if (exchange.get('hint').clientId !== exchange.get('registration').clientId) {
    throw createInvalidHintError('ERR_AUTHORIZATION_HINT_OF_ANOTHER_CLIENT');
  }
}
