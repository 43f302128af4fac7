import { BearerError } from '../bearer-error.js';
import type { BearerExchange } from '../bearer-exchange.js';

/**
 * `insufficient_scope`: "The request requires higher privileges than provided by the access token." A scope that the tool
 * has lost since does not count.
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3.1
 */
export function requireGrantedScope(exchange: BearerExchange): undefined {
  const { scope } = exchange.request;
  const isGranted = exchange.get('grant').scopes.includes(scope);
  if (!isGranted || !exchange.get('registration').scopes.includes(scope)) {
    throw new BearerError({
      error: 'insufficient_scope',
      code: 'ERR_BEARER_SCOPE',
      description: 'The access token was not granted for this service.',
    });
  }
}
