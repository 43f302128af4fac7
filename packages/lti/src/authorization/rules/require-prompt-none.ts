import { AuthorizationError } from '../authorization-error.js';
import type { AuthorizationExchange } from '../authorization-exchange.js';

/**
 * The `prompt` of an LTI authentication request is `none`: whoever is not logged in makes the flow fail. It is taken as
 * `none` where a tool leaves it out, as Moodle does: no login page is ever shown here.
 * @see https://www.imsglobal.org/spec/security/v1p0/#step-2-authentication-request
 */
export function requirePromptNone(exchange: AuthorizationExchange): undefined {
  if ((exchange.findParameter('prompt') ?? 'none') !== 'none') {
    throw new AuthorizationError({
      error: 'invalid_request',
      code: 'ERR_AUTHORIZATION_PROMPT',
      description: 'The prompt must be none.',
    });
  }
}
