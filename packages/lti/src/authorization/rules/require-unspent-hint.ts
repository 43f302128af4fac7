import type { AuthorizationExchange } from '../authorization-exchange.js';
import { toLaunchSpendKey } from '../../hints/launch-hint.js';
import { createInvalidHintError } from '../invalid-hint-error.js';

/**
 * A launch is redeemed once. One atomic step of the storage decides between requests that arrive together; it is the
 * last one before the token.
 * @see https://www.imsglobal.org/spec/lti/v1p3#lti_message_hint-login-parameter
 */
export async function requireUnspentHint(exchange: AuthorizationExchange): Promise<undefined> {
  const { launchId, expiresAt } = exchange.get('hint');
  if (!(await exchange.platform.spend(toLaunchSpendKey(launchId), expiresAt))) {
    throw createInvalidHintError('ERR_AUTHORIZATION_HINT_SPENT');
  }
}
