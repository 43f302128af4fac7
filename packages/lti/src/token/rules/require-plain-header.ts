import { createInvalidClientError } from '../invalid-client-error.js';
import type { TokenExchange } from '../token-exchange.js';

/** Members that bring keys along or change how a JWS is read. */
const FORBIDDEN = ['jwk', 'jku', 'x5u', 'x5c', 'crit', 'b64'];

/**
 * Algorithm and keys are this platform's choice: "Libraries MUST enable the caller to specify a supported set of
 * algorithms and MUST NOT use any other algorithms". A `kid` names one of the registered keys.
 * @see https://www.rfc-editor.org/rfc/rfc8725#section-3.1
 * @see https://www.imsglobal.org/spec/security/v1p0/#authentication-response-validation
 */
export function requirePlainHeader(exchange: TokenExchange): undefined {
  const { header } = exchange.get('assertion');
  const kid = header['kid'];
  const isKid = kid === undefined || (typeof kid === 'string' && kid !== '');
  if (header['alg'] !== 'RS256' || !isKid || FORBIDDEN.some((member) => member in header)) {
    throw createInvalidClientError('ERR_TOKEN_ASSERTION_HEADER', 'The client_assertion must be a plain RS256 JWT.');
  }
}
