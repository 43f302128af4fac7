import type { ProfileRecord } from '../storage/profile-store.js';

type Secret = 'accessTokenSealed' | 'accessTokenDigest' | 'formerTokenDigest' | 'formerTokenExpiresAt';

/** A connection to one Zoom LTI Pro credential; its access token is asked for separately. */
export interface Profile extends Omit<ProfileRecord, Secret> {
  /** Until when the access token before the present one is good; `undefined` if there is none, or it is over. */
  readonly formerTokenValidUntil: Date | undefined;
}

/** The profile without what must stay in the storage. */
export function toProfile(record: ProfileRecord, now: Date): Profile {
  const { accessTokenSealed: _sealed, accessTokenDigest: _digest, formerTokenDigest: _former, ...rest } = record;
  const { formerTokenExpiresAt, ...profile } = rest;
  return { ...profile, formerTokenValidUntil: isFormerTokenValid(record, now) ? formerTokenExpiresAt : undefined };
}

/** Is the access token before the present one good at this time? */
export function isFormerTokenValid(record: Pick<ProfileRecord, 'formerTokenExpiresAt'>, now: Date): boolean {
  return record.formerTokenExpiresAt !== undefined && now.getTime() < record.formerTokenExpiresAt.getTime();
}
