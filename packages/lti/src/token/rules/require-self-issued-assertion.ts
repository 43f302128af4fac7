import { createInvalidClientError } from '../invalid-client-error.js';
import type { TokenExchange, TokenFacts } from '../token-exchange.js';

/**
 * "For client authentication, the subject MUST be the client_id of the OAuth client", and so must be the issuer, since
 * the client signs for itself; a `client_id` beside it "MUST identify the same client".
 * @see https://www.rfc-editor.org/rfc/rfc7523#section-3
 * @see https://www.rfc-editor.org/rfc/rfc7521#section-4.2
 */
export function requireSelfIssuedAssertion(exchange: TokenExchange): Partial<TokenFacts> {
  const { iss, sub } = exchange.get('assertion').claims;
  const parameter = exchange.findParameter('client_id') ?? iss;
  if (typeof iss !== 'string' || iss === '' || sub !== iss || parameter !== iss) {
    throw createInvalidClientError('ERR_TOKEN_ASSERTION_ISSUER', 'Both iss and sub must be the client_id.');
  }
  return { clientId: iss };
}
