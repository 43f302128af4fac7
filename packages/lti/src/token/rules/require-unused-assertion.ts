import { createHash } from 'node:crypto';
import { createInvalidClientError } from '../invalid-client-error.js';
import type { TokenExchange } from '../token-exchange.js';

/**
 * "These tokens MUST only be used once": one atomic step of the storage decides between requests that arrive together. The ids
 * of two clients never meet.
 * @see https://openid.net/specs/openid-connect-core-1_0.html#ClientAuthentication
 */
export async function requireUnusedAssertion(exchange: TokenExchange): Promise<undefined> {
  const pair = JSON.stringify([exchange.get('clientId'), exchange.get('assertionId')]);
  const digest = createHash('sha256').update(pair).digest('base64url');
  if (!(await exchange.platform.spend(`assertion:${digest}`, exchange.get('expiresAt')))) {
    throw createInvalidClientError('ERR_TOKEN_ASSERTION_REPLAYED', 'The client_assertion has been used before.');
  }
}
