import { randomUUID } from 'node:crypto';
import type { ProfileRecord } from '../storage/profile-store.js';
import type { ProfileFields } from './profile-input.js';
import type { SealedToken } from './sealed-token.js';

/** A new active profile with a client id of its own. */
export function createProfileRecord(
  fields: ProfileFields,
  { token, now }: { readonly token: SealedToken; readonly now: Date },
): ProfileRecord {
  return {
    ...fields,
    id: randomUUID(),
    status: 'active',
    clientId: randomUUID(),
    accessTokenSealed: token.accessTokenSealed,
    accessTokenDigest: token.accessTokenDigest,
    formerTokenDigest: undefined,
    formerTokenExpiresAt: undefined,
    createdAt: now,
    updatedAt: now,
    revision: 1,
  };
}
