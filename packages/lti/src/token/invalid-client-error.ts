import { TokenError } from './token-error.js';
import type { TokenErrorCode } from './token-error.js';

/** Refuses who is asking: the client is not who it says, or cannot prove it. */
export function createInvalidClientError(
  code: TokenErrorCode,
  description: string,
  options?: ErrorOptions,
): TokenError {
  return new TokenError({ error: 'invalid_client', code, description }, options);
}
