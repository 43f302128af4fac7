import { verify } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { createInvalidClientError } from '../invalid-client-error.js';
import type { TokenExchange } from '../token-exchange.js';

const DESCRIPTION = 'The client_assertion is not signed with a key of the tool.';

/**
 * "The authorization server MUST reject JWTs with an invalid signature or MAC." The algorithm is fixed, the key is one that the
 * tool has registered; whether its keys could be read at all only the log learns.
 * @see https://www.rfc-editor.org/rfc/rfc7523#section-3
 */
export async function requireSignature(exchange: TokenExchange): Promise<undefined> {
  const { signingInput, signature } = exchange.get('assertion');
  const key = await findKey(exchange);
  if (key === undefined || !verify('sha256', Buffer.from(signingInput), key, signature)) {
    throw createInvalidClientError('ERR_TOKEN_ASSERTION_SIGNATURE', DESCRIPTION);
  }
}

async function findKey(exchange: TokenExchange): Promise<KeyObject | undefined> {
  const { kid } = exchange.get('assertion').header;
  const wanted = { kid: typeof kid === 'string' ? kid : undefined, alg: 'RS256' } as const;
  try {
    return await exchange.platform.toolKeys.findKey(exchange.get('registration'), wanted);
  } catch (cause) {
    throw createInvalidClientError('ERR_TOKEN_ASSERTION_SIGNATURE', DESCRIPTION, { cause });
  }
}
