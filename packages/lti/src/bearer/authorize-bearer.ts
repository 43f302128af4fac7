import { Exchange } from '../exchange/exchange.js';
import type { AccessGrant } from '../token/access-token.js';
import type { BearerExchange, BearerPlatform, BearerRequest, BearerRule } from './bearer-exchange.js';
import { BEARER_RULES } from './bearer-rules.js';

/**
 * Gives what the caller of a service has been allowed. Throws `BearerError` when a rule refuses the call; what the
 * platform throws passes through.
 * @see https://www.rfc-editor.org/rfc/rfc6750
 */
export async function authorizeBearer(
  request: BearerRequest,
  platform: BearerPlatform,
  rules: readonly BearerRule[] = BEARER_RULES,
): Promise<AccessGrant> {
  let exchange: BearerExchange = new Exchange(request, platform);
  for (const rule of rules) exchange = exchange.with(await rule(exchange));
  return exchange.get('grant');
}
