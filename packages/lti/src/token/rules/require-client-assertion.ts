import { CLIENT_ASSERTION_TYPE_JWT_BEARER } from '../../vocabulary/grants.js';
import { parseClientAssertion } from '../client-assertion.js';
import type { ClientAssertion } from '../client-assertion.js';
import { createInvalidClientError } from '../invalid-client-error.js';
import type { TokenExchange, TokenFacts } from '../token-exchange.js';

/**
 * "The value of the client_assertion_type is urn:ietf:params:oauth:client-assertion-type:jwt-bearer. The value of the
 * client_assertion parameter contains a single JWT. It MUST NOT contain more than one JWT."
 * @see https://www.rfc-editor.org/rfc/rfc7523#section-2.2
 */
export function requireClientAssertion(exchange: TokenExchange): Partial<TokenFacts> {
  if (exchange.findParameter('client_assertion_type') !== CLIENT_ASSERTION_TYPE_JWT_BEARER) {
    throw createInvalidClientError('ERR_TOKEN_ASSERTION_TYPE', 'The client_assertion_type must be that of a JWT.');
  }
  return { assertion: parse(exchange.findParameter('client_assertion') ?? '') };
}

function parse(text: string): ClientAssertion {
  try {
    return parseClientAssertion(text);
  } catch (cause) {
    throw createInvalidClientError('ERR_TOKEN_ASSERTION_MALFORMED', 'The client_assertion is not a JWT.', { cause });
  }
}
