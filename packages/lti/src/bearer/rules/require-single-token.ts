import { BearerError } from '../bearer-error.js';
import type { BearerExchange } from '../bearer-exchange.js';

/**
 * "Clients MUST NOT use more than one method to transmit the token in each request."
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-2
 */
export function requireSingleToken({ request }: BearerExchange): undefined {
  const { authorization, parameters } = request;
  if (authorization.length > 1 || (authorization.length === 1 && parameters.has('access_token'))) {
    throw new BearerError({
      error: 'invalid_request',
      code: 'ERR_BEARER_REPEATED',
      description: 'The access token must come once, in one Authorization header.',
    });
  }
}
