import { BearerError } from '../bearer-error.js';
import type { BearerExchange, BearerFacts } from '../bearer-exchange.js';

const CREDENTIALS = /^Bearer +([\w.~+/-]+=*)$/i;

/**
 * The Authorization header is the one way in: neither the query nor a cookie is looked at. "If the request lacks any
 * authentication information …, the resource server SHOULD NOT include an error code".
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-2.1
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3.1
 */
export function requireBearerToken({ request }: BearerExchange): Partial<BearerFacts> {
  const [header = ''] = request.authorization;
  const [, token] = CREDENTIALS.exec(header) ?? [];
  if (token === undefined) {
    throw new BearerError({
      error: undefined,
      code: 'ERR_BEARER_MISSING',
      description: 'This service asks for an access token in the Authorization header.',
    });
  }
  return { token };
}
