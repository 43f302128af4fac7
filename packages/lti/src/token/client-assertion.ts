import { decodeJwt, decodeProtectedHeader } from 'jose';

/** A client assertion, taken apart and not yet believed. */
export interface ClientAssertion {
  readonly header: Readonly<Record<string, unknown>>;
  readonly claims: Readonly<Record<string, unknown>>;
  /** What the signature is over. */
  readonly signingInput: string;
  readonly signature: Buffer;
}

const COMPACT_JWS = /^([\w-]+\.[\w-]+)\.([\w-]+)$/;

/**
 * Takes a compact JWS apart; throws if it is none, or if header or claims are no JSON objects.
 * @see https://www.rfc-editor.org/rfc/rfc7515#section-5.2
 */
export function parseClientAssertion(text: string): ClientAssertion {
  const [, signingInput, signature] = COMPACT_JWS.exec(text) ?? [];
  if (signingInput === undefined || signature === undefined) throw new TypeError('This is not a compact JWS.');
  return {
    header: { ...decodeProtectedHeader(text) },
    claims: { ...decodeJwt(text) },
    signingInput,
    signature: Buffer.from(signature, 'base64url'),
  };
}
