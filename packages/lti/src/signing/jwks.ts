import type { PublicSigningJwk } from './signing-key.js';

/**
 * Makes the key set that the platform publishes. Members are picked by name, so that nothing private can slip in.
 * @see https://www.imsglobal.org/spec/security/v1p0/#h_key-set-url
 */
export function toJwks(keys: readonly { readonly publicJwk: PublicSigningJwk }[]): { keys: PublicSigningJwk[] } {
  return {
    keys: keys.map(({ publicJwk: { kty, n, e, kid, alg, use } }) => ({ kty, n, e, kid, alg, use })),
  };
}
