import { createHmac, timingSafeEqual } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { JwsError } from './jws-error.js';

/** Longer than any token that this platform makes for itself. */
const MAX_LENGTH = 4096;

/** Signs claims that only this platform reads. `typ` keeps kinds of tokens apart; the claims must hold an `exp`. */
export function signHs256(
  secret: KeyObject,
  {
    typ,
    claims,
  }: { readonly typ: string; readonly claims: Readonly<Record<string, unknown>> & { readonly exp: number } },
): string {
  const input = `${encodeHeader(typ)}.${Buffer.from(JSON.stringify(claims)).toString('base64url')}`;
  return `${input}.${createMac(secret, input)}`;
}

/**
 * Gives the claims of a token that {@link signHs256} made with the same secret and `typ`. Nothing in the token has a
 * say in how it is checked: its header must be, as a whole, the one expected. Throws {@link JwsError}.
 * @see https://www.rfc-editor.org/rfc/rfc8725#section-3.11
 */
export function verifyHs256(
  secret: KeyObject,
  { typ, token, now }: { readonly typ: string; readonly token: string; readonly now: Date },
): Record<string, unknown> {
  const [header, payload, signature, ...rest] = token.length > MAX_LENGTH ? [] : token.split('.');
  if (header === undefined || payload === undefined || signature === undefined || rest.length > 0) {
    throw new JwsError('ERR_JWS_MALFORMED');
  }
  if (header !== encodeHeader(typ)) throw new JwsError('ERR_JWS_TYPE');
  if (!isSameText(signature, createMac(secret, `${header}.${payload}`))) throw new JwsError('ERR_JWS_SIGNATURE');
  const claims = parseClaims(payload);
  if (claims.exp * 1000 <= now.getTime()) throw new JwsError('ERR_JWS_EXPIRED');
  return claims;
}

function encodeHeader(typ: string): string {
  return Buffer.from(JSON.stringify({ alg: 'HS256', typ })).toString('base64url');
}

function createMac(secret: KeyObject, input: string): string {
  return createHmac('sha256', secret).update(input).digest('base64url');
}

/** Compares the encoded forms, so that a second spelling of the same signature is refused as well. */
function isSameText(given: string, expected: string): boolean {
  const [left, right] = [Buffer.from(given), Buffer.from(expected)];
  return left.length === right.length && timingSafeEqual(left, right);
}

function parseClaims(payload: string): Record<string, unknown> & { readonly exp: number } {
  const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
  const exp = claims['exp'];
  if (typeof exp !== 'number') throw new JwsError('ERR_JWS_MALFORMED');
  return { ...claims, exp };
}
