import { AuthorizationError } from '../authorization-error.js';
import type { AuthorizationExchange, AuthorizationFacts } from '../authorization-exchange.js';

/**
 * "If the client registration included the full redirection URI, the authorization server MUST compare the two URIs
 * using simple string comparison."
 * @see https://www.imsglobal.org/spec/security/v1p0/#step-3-authentication-response
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-3.1.2.3
 */
export function requireRegisteredRedirectUri(exchange: AuthorizationExchange): Partial<AuthorizationFacts> {
  const redirectUri = exchange.findParameter('redirect_uri');
  if (redirectUri === undefined || !exchange.get('registration').redirectUris.includes(redirectUri)) {
    throw new AuthorizationError({
      error: 'invalid_request',
      code: 'ERR_AUTHORIZATION_REDIRECT_URI',
      description: 'The address that the tool wants to be answered at is not registered for it.',
    });
  }
  return { redirectUri };
}
