import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

const derive = promisify<string, Buffer, number, Buffer>(scrypt);
const LENGTH = 32;

/** A salted scrypt digest for the database. */
export async function toPasswordDigest(password: string): Promise<string> {
  const salt = randomBytes(16);
  const key = await derive(password, salt, LENGTH);
  return `${salt.toString('base64url')}.${key.toString('base64url')}`;
}

/** Does the password belong to this digest? */
export async function isPassword(password: string, digest: string): Promise<boolean> {
  const [salt = '', key = ''] = digest.split('.');
  const expected = Buffer.from(key, 'base64url');
  const actual = await derive(password, Buffer.from(salt, 'base64url'), LENGTH);
  return expected.length === LENGTH && timingSafeEqual(actual, expected);
}
