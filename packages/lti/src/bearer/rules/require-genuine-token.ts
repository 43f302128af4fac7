import { JwsError } from '../../signing/jws-error.js';
import { openAccessToken } from '../../token/access-token.js';
import { BearerError } from '../bearer-error.js';
import type { BearerExchange, BearerFacts } from '../bearer-exchange.js';

/**
 * "If more than one kind of JWT can be issued by the same issuer, the validation rules for those JWTs MUST be written such
 * that they are mutually exclusive": an id_token, a hint or a client assertion opens nothing here.
 * @see https://www.rfc-editor.org/rfc/rfc8725#section-3.12
 */
export function requireGenuineToken(exchange: BearerExchange): Partial<BearerFacts> {
  const { accessTokenSecret: secret } = exchange.platform;
  try {
    return { grant: openAccessToken({ secret, text: exchange.get('token'), now: exchange.platform.now() }) };
  } catch (cause) {
    const isExpired = cause instanceof JwsError && cause.code === 'ERR_JWS_EXPIRED';
    throw new BearerError(
      {
        error: 'invalid_token',
        code: isExpired ? 'ERR_BEARER_EXPIRED' : 'ERR_BEARER_UNREADABLE',
        description: 'The access token is not valid here, or it has expired.',
      },
      { cause },
    );
  }
}
