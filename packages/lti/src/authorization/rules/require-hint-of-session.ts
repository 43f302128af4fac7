import { isBoundToSession } from '../../hints/launch-hint.js';
import type { AuthorizationExchange } from '../authorization-exchange.js';
import { createInvalidHintError } from '../invalid-hint-error.js';

/**
 * A launch belongs to the person and to the session that started it. It is refused like a forged one, so that nobody
 * learns whether somebody else's hint was real.
 * @see https://www.imsglobal.org/spec/security/v1p0/#step-3-authentication-response
 */
export function requireHintOfSession(exchange: AuthorizationExchange): undefined {
  const hint = exchange.get('hint');
  const { sessionId } = exchange.get('session');
  const isOfUser = hint.subject === exchange.get('loginHint');
  if (!isOfUser || !isBoundToSession({ secret: exchange.platform.hintSecret, hint, sessionId })) {
    throw createInvalidHintError('ERR_AUTHORIZATION_HINT_OF_ANOTHER_SESSION');
  }
}
