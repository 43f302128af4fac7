import { createInvalidClientError } from '../invalid-client-error.js';
import type { TokenExchange } from '../token-exchange.js';

/**
 * "The JWT MUST contain an aud (audience) claim containing a value that identifies the authorization server as an
 * intended audience. … The authorization server MUST reject any JWT that does not contain its own identity as
 * the intended audience."
 * @see https://www.rfc-editor.org/rfc/rfc7523#section-3
 */
export function requireAudience(exchange: TokenExchange): undefined {
  const { tokenUrl, issuer } = exchange.platform;
  const audiences = [exchange.get('assertion').claims['aud']].flat();
  if (!audiences.includes(tokenUrl) && !audiences.includes(issuer)) {
    throw createInvalidClientError('ERR_TOKEN_ASSERTION_AUDIENCE', 'The aud must contain the URL of this endpoint.');
  }
}
