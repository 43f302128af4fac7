import { createPrivateKey, createPublicKey, generateKeyPair, randomUUID } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { promisify } from 'node:util';

/** The public half of a signing key, with exactly the members that belong into a JWKS. */
export interface PublicSigningJwk {
  readonly kty: 'RSA';
  readonly n: string;
  readonly e: string;
  readonly kid: string;
  readonly alg: 'RS256';
  readonly use: 'sig';
}

/** An RSA key of the platform, parsed once and kept. */
export interface SigningKey {
  readonly kid: string;
  readonly privateKey: KeyObject;
  readonly publicJwk: PublicSigningJwk;
  /** The base64url form of the one JWS header that this key ever signs under. */
  readonly encodedHeader: string;
}

const createKeyPair = promisify(generateKeyPair);

/** Makes a new RSA 2048 key on the thread pool; its `kid` is random, so that none ever comes back for another key. */
export async function generateSigningKey(): Promise<SigningKey> {
  const { privateKey } = await createKeyPair('rsa', { modulusLength: 2048 });
  return createSigningKey(randomUUID(), privateKey);
}

/** Gives the private key as PKCS #8 PEM, to be stored encrypted. */
export function exportPrivateKey(key: SigningKey): string {
  return key.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

/** Brings back a key that {@link exportPrivateKey} gave; throws if the PEM is not an RSA private key. */
export function importSigningKey(stored: { readonly kid: string; readonly privateKeyPem: string }): SigningKey {
  return createSigningKey(stored.kid, createPrivateKey(stored.privateKeyPem));
}

function createSigningKey(kid: string, privateKey: KeyObject): SigningKey {
  const { n, e } = createPublicKey(privateKey).export({ format: 'jwk' });
  if (privateKey.asymmetricKeyType !== 'rsa' || n === undefined || e === undefined) {
    throw new TypeError('A signing key must be an RSA key.');
  }
  const header = JSON.stringify({ alg: 'RS256', typ: 'JWT', kid });
  return {
    kid,
    privateKey,
    publicJwk: { kty: 'RSA', n, e, kid, alg: 'RS256', use: 'sig' },
    encodedHeader: Buffer.from(header).toString('base64url'),
  };
}
