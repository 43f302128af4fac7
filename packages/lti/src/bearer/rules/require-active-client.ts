import { BearerError } from '../bearer-error.js';
import type { BearerExchange, BearerFacts } from '../bearer-exchange.js';

/**
 * `invalid_token`: "The access token provided is … revoked": switching a client off cuts off the tokens that it holds.
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3.1
 */
export async function requireActiveClient(exchange: BearerExchange): Promise<Partial<BearerFacts>> {
  const registration = await exchange.platform.findRegistration(exchange.get('grant').clientId);
  if (registration === undefined) {
    throw new BearerError({
      error: 'invalid_token',
      code: 'ERR_BEARER_CLIENT',
      description: 'The client is not known here any more, or it is switched off.',
    });
  }
  return { registration };
}
