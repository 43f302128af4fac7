import { SCOPE_OPENID } from '../../vocabulary/scopes.js';
import { AuthorizationError } from '../authorization-error.js';
import type { AuthorizationExchange } from '../authorization-exchange.js';

/**
 * "OpenID Connect requests MUST contain the openid scope value … Scope values used that are not understood by an
 * implementation SHOULD be ignored."
 * @see https://openid.net/specs/openid-connect-core-1_0.html#AuthRequest
 */
export function requireOpenidScope(exchange: AuthorizationExchange): undefined {
  const scopes = exchange.findParameter('scope')?.split(' ') ?? [];
  if (!scopes.includes(SCOPE_OPENID)) {
    throw new AuthorizationError({
      error: 'invalid_scope',
      code: 'ERR_AUTHORIZATION_SCOPE',
      description: 'The scope must contain openid.',
    });
  }
}
