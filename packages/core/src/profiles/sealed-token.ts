import { randomBytes } from 'node:crypto';
import type { ProfileRecord } from '../storage/profile-store.js';
import type { Vault } from '../vault.js';

/** An access token as it is stored. */
export type SealedToken = Pick<ProfileRecord, 'accessTokenSealed' | 'accessTokenDigest'>;

/** Access tokens have 128 bits, in the form of Moodle's: 32 hexadecimal digits (OO-S10). */
const ACCESS_TOKEN_BYTES = 16;

/** A new access token, and what is stored of it. */
export function createAccessToken(vault: Vault): { readonly accessToken: string; readonly sealed: SealedToken } {
  const accessToken = randomBytes(ACCESS_TOKEN_BYTES).toString('hex');
  const sealed = {
    accessTokenSealed: vault.seal('access-token-at-rest', accessToken),
    accessTokenDigest: vault.digest('access-token-digest', accessToken),
  };
  return { accessToken, sealed };
}
