import type { AuthorizationExchange, AuthorizationFacts } from '../authorization-exchange.js';
import { AUTHORIZATION_PARAMETERS } from '../authorization-parameters.js';

/** Marks a request that has been sent again already; Moodle's name for it. */
const REPOST_PARAMETER = 'repost';

/**
 * A form that the tool posts from its own site comes without a SameSite cookie. The browser is asked, once, to send the
 * request again from our own origin; the session cookie comes along then. Only known parameters that are given once go
 * with it, so that a repeated one is missing afterwards and refused as such.
 * @see https://www.rfc-editor.org/rfc/rfc6265#section-5.4
 */
export function repostOnceForMissingSession(exchange: AuthorizationExchange): Partial<AuthorizationFacts> | undefined {
  const { parameters, session } = exchange.request;
  if (session !== undefined || parameters.has(REPOST_PARAMETER)) return undefined;
  const known = AUTHORIZATION_PARAMETERS.flatMap((name) => {
    const value = exchange.findParameter(name);
    return value === undefined ? [] : [[name, value] as const];
  });
  return { repost: { ...Object.fromEntries(known), [REPOST_PARAMETER]: 'true' } };
}
