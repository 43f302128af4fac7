import { sign } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { promisify } from 'node:util';
import type { SigningKey } from './signing-key.js';

const signOnThreadPool = promisify<string, Buffer, KeyObject, Buffer>(sign);

/**
 * Signs claims as a compact JWS with RS256. The signature is made on the thread pool: it is the one expensive step of
 * a launch, and the event loop belongs to the host.
 * @see https://www.rfc-editor.org/rfc/rfc7515#section-3.1
 */
export async function signRs256(key: SigningKey, claims: Readonly<Record<string, unknown>>): Promise<string> {
  const payload = Buffer.from(JSON.stringify(claims)).toString('base64url');
  const input = `${key.encodedHeader}.${payload}`;
  const signature = await signOnThreadPool('sha256', Buffer.from(input), key.privateKey);
  return `${input}.${signature.toString('base64url')}`;
}
