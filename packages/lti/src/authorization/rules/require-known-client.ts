import { AuthorizationError } from '../authorization-error.js';
import type { AuthorizationExchange, AuthorizationFacts } from '../authorization-exchange.js';

/**
 * "If the request fails due to a missing, invalid, or mismatching redirection URI, or if the client identifier is
 * missing or invalid, the authorization server SHOULD inform the resource owner of the error and MUST NOT automatically
 * redirect the user-agent to the invalid redirection URI."
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-4.2.2.1
 */
export async function requireKnownClient(exchange: AuthorizationExchange): Promise<Partial<AuthorizationFacts>> {
  const clientId = exchange.findParameter('client_id');
  const registration = clientId === undefined ? undefined : await exchange.platform.findRegistration(clientId);
  if (registration === undefined) {
    throw new AuthorizationError({
      error: 'invalid_request',
      code: 'ERR_AUTHORIZATION_CLIENT',
      description: 'The tool is not known here, or it is switched off.',
    });
  }
  return { registration };
}
