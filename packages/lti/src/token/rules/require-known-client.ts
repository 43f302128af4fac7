import { createInvalidClientError } from '../invalid-client-error.js';
import type { TokenExchange, TokenFacts } from '../token-exchange.js';

/**
 * `invalid_client`: "Client authentication failed (e.g., unknown client, …)".
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2
 */
export async function requireKnownClient(exchange: TokenExchange): Promise<Partial<TokenFacts>> {
  const registration = await exchange.platform.findRegistration(exchange.get('clientId'));
  if (registration === undefined) {
    throw createInvalidClientError('ERR_TOKEN_CLIENT', 'The client is not known here, or it is switched off.');
  }
  return { registration };
}
