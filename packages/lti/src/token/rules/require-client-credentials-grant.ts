import { GRANT_TYPE_CLIENT_CREDENTIALS } from '../../vocabulary/grants.js';
import { TokenError } from '../token-error.js';
import type { TokenExchange } from '../token-exchange.js';

/**
 * `grant_type`: "REQUIRED. Value MUST be set to client_credentials."
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.4.2
 */
export function requireClientCredentialsGrant(exchange: TokenExchange): undefined {
  const grantType = exchange.findParameter('grant_type');
  if (grantType !== GRANT_TYPE_CLIENT_CREDENTIALS) {
    throw new TokenError({
      error: grantType === undefined ? 'invalid_request' : 'unsupported_grant_type',
      code: 'ERR_TOKEN_GRANT_TYPE',
      description: 'The grant_type must be client_credentials.',
    });
  }
}
