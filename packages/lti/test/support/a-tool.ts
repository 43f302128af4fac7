import { generateKeyPairSync, randomUUID } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { OutboundResponse } from '@lms-zoom/lti';
import { SignJWT } from 'jose';
import type { JWK, JWTHeaderParameters, JWTPayload } from 'jose';
import { CLIENT_A, NOW } from './a-launch.js';

export const TOKEN_URL = 'https://lms.example/mod/lti/token.php';

export interface ToolKeyPair {
  readonly privateKey: KeyObject;
  readonly jwk: JWK;
}

export function createToolKey({
  kid,
  modulusLength = 2048,
}: { kid?: string; modulusLength?: number } = {}): ToolKeyPair {
  const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength });
  return { privateKey, jwk: { ...publicKey.export({ format: 'jwk' }), ...(kid === undefined ? {} : { kid }) } };
}

const SECONDS = NOW.getTime() / 1000;

/** The claims of a good client assertion; a member that is `undefined` is left out. */
export function assertionClaims(changes: Record<string, unknown> = {}): JWTPayload {
  return {
    iss: CLIENT_A,
    sub: CLIENT_A,
    aud: TOKEN_URL,
    iat: SECONDS - 5,
    exp: SECONDS + 60,
    jti: randomUUID(),
    ...changes,
  };
}

/** Signs a client assertion as a tool does, with jose. */
export function signAssertion(
  { privateKey, jwk }: ToolKeyPair,
  { claims = {}, header = {} }: { claims?: Record<string, unknown>; header?: Partial<JWTHeaderParameters> } = {},
): Promise<string> {
  return new SignJWT(assertionClaims(claims))
    .setProtectedHeader({ alg: 'RS256', ...(jwk.kid === undefined ? {} : { kid: jwk.kid }), ...header })
    .sign(privateKey);
}

/** The web as seen from a platform: one key set URL, whose requests are counted. */
export class KeySetServer {
  keys: unknown[];
  isDown = false;
  cacheControl: string | undefined;
  hits = 0;

  constructor(...keys: unknown[]) {
    this.keys = keys;
  }

  readonly fetch = async (): Promise<OutboundResponse> => {
    this.hits += 1;
    await Promise.resolve();
    if (this.isDown) throw Object.assign(new Error('down'), { code: 'ERR_OUTBOUND_FAILED' });
    const headers = new Headers(this.cacheControl === undefined ? {} : { 'cache-control': this.cacheControl });
    return { status: 200, headers, text: JSON.stringify({ keys: this.keys }) };
  };
}
