import { openLaunchHint } from '../../hints/launch-hint.js';
import { JwsError } from '../../signing/jws-error.js';
import type { AuthorizationExchange, AuthorizationFacts } from '../authorization-exchange.js';
import { createInvalidHintError } from '../invalid-hint-error.js';

/**
 * The `lti_message_hint` must come back "unaltered", and in time. No other token of ours, and none of anybody else, is one.
 * @see https://www.imsglobal.org/spec/lti/v1p3#lti_message_hint-login-parameter
 */
export function requireGenuineHint(exchange: AuthorizationExchange): Partial<AuthorizationFacts> {
  const text = exchange.findParameter('lti_message_hint') ?? '';
  try {
    return { hint: openLaunchHint({ secret: exchange.platform.hintSecret, text, now: exchange.platform.now() }) };
  } catch (cause) {
    const isExpired = cause instanceof JwsError && cause.code === 'ERR_JWS_EXPIRED';
    throw createInvalidHintError(isExpired ? 'ERR_AUTHORIZATION_HINT_EXPIRED' : 'ERR_AUTHORIZATION_HINT_UNREADABLE', {
      cause,
    });
  }
}
