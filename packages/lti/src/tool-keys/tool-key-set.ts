import { createPublicKey } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { JSONWebKeySet, JWK } from 'jose';

/** Which key a token asks for. */
export interface WantedKey {
  /** As in the token's header. */
  readonly kid: string | undefined;
  readonly alg: 'RS256';
}

const MIN_MODULUS_BITS = 2048;
/** 8192 bits, and 2^32, in base64url: beyond that a key costs more than it proves. */
const MAX_MODULUS_LENGTH = 1366;
const MAX_EXPONENT_LENGTH = 6;

/** The keys of a tool that may sign: RSA of sane size, meant for RS256 signatures; all others are as if absent. */
export class ToolKeySet {
  readonly #keys: readonly { readonly kid: string | undefined; readonly key: KeyObject }[];

  constructor({ keys }: JSONWebKeySet) {
    this.#keys = keys.filter(isForSigning).flatMap((jwk) => {
      const key = importKey(jwk);
      return key === undefined ? [] : [{ kid: jwk.kid, key }];
    });
  }

  /**
   * The key with this `kid`; without one, the only key there is.
   * @see https://www.imsglobal.org/spec/security/v1p0/#h_key-set-url
   */
  find({ kid }: WantedKey): KeyObject | undefined {
    if (kid !== undefined) return this.#keys.find((candidate) => candidate.kid === kid)?.key;
    return this.#keys.length === 1 ? this.#keys[0]?.key : undefined;
  }
}

/** @see https://www.rfc-editor.org/rfc/rfc7517#section-4 */
function isForSigning(jwk: JWK): boolean {
  return (
    jwk.kty === 'RSA' &&
    (jwk.use === undefined || jwk.use === 'sig') &&
    (jwk.alg === undefined || jwk.alg === 'RS256') &&
    (jwk.key_ops === undefined || (Array.isArray(jwk.key_ops) && jwk.key_ops.includes('verify')))
  );
}

/** Only the two public numbers are taken, whatever else the tool has published. */
function importKey({ n, e }: JWK): KeyObject | undefined {
  if (typeof n !== 'string' || typeof e !== 'string') return undefined;
  if (n.length > MAX_MODULUS_LENGTH || e.length > MAX_EXPONENT_LENGTH) return undefined;
  try {
    const key = createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' });
    const { modulusLength = 0, publicExponent = 0n } = key.asymmetricKeyDetails ?? {};
    return modulusLength >= MIN_MODULUS_BITS && publicExponent >= 3n && publicExponent % 2n === 1n ? key : undefined;
  } catch {
    return undefined;
  }
}
