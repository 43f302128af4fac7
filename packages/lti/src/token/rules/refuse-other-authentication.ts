import { TokenError } from '../token-error.js';
import type { TokenExchange } from '../token-exchange.js';

/**
 * "The client MUST NOT use more than one authentication method in each request", and there are no secrets here to use.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-2.3
 */
export function refuseOtherAuthentication({ request }: TokenExchange): undefined {
  const usesHeader = request.authorization !== undefined;
  if (usesHeader || request.parameters.has('client_secret')) {
    throw new TokenError({
      error: 'invalid_client',
      code: 'ERR_TOKEN_CLIENT_SECRET',
      description: 'Clients authenticate with a client_assertion and with nothing else.',
      status: usesHeader ? 401 : 400,
    });
  }
}
