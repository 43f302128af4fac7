import { AuthorizationError } from '../authorization-error.js';
import type { AuthorizationExchange, AuthorizationFacts } from '../authorization-exchange.js';

/**
 * Access is checked again when the launch is redeemed: it may have been withdrawn since the launch was started.
 * @see https://openid.net/specs/openid-connect-core-1_0.html#AuthRequestValidation
 */
export async function requirePermittedLaunch(exchange: AuthorizationExchange): Promise<Partial<AuthorizationFacts>> {
  const permission = await exchange.platform.describeLaunch(exchange.get('hint'), exchange.get('session').userId);
  if (!permission.permitted) {
    throw new AuthorizationError(
      {
        error: 'access_denied',
        code: 'ERR_AUTHORIZATION_ACCESS_DENIED',
        description: 'This person may not open this place, or not any more.',
      },
      { cause: permission.reason },
    );
  }
  return { launch: permission.launch };
}
