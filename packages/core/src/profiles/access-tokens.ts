import type { ActivityLog } from '../activity/activity-log.js';
import type { ProfileRecord, ProfileStore } from '../storage/profile-store.js';
import type { Vault } from '../vault.js';
import { getProfileRecord } from './get-profile-record.js';
import { createChangedError } from './profile-errors.js';
import { isFormerTokenValid, toProfile } from './profile.js';
import type { Profile } from './profile.js';
import { createAccessToken } from './sealed-token.js';

export interface AccessTokensDeps {
  readonly store: ProfileStore;
  readonly vault: Vault;
  readonly activityLog: Pick<ActivityLog, 'record'>;
  readonly now: () => Date;
}

export interface Rotation {
  /** How many hours the old access token stays good; 0: not at all. */
  readonly graceHours: number;
  /** The revision that the operator saw. */
  readonly revision: number;
}

const HOUR_MS = 3_600_000;

/** The secrets for Zoom's “Access Token”, Moodle's `wstoken`: one for each profile. */
export class AccessTokens {
  readonly #deps: AccessTokensDeps;

  constructor(deps: AccessTokensDeps) {
    this.#deps = deps;
  }

  /** @throws BusinessError `ERR_PROFILE_NOT_FOUND` */
  async getAccessToken(profileId: string): Promise<string> {
    const { store, vault } = this.#deps;
    return vault.open('access-token-at-rest', (await getProfileRecord(store, profileId)).accessTokenSealed);
  }

  /** Makes a new access token; the old one stays good for the grace time. @throws BusinessError `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_CHANGED` */
  async rotateAccessToken(
    actorId: string,
    profileId: string,
    rotation: Rotation,
  ): Promise<{ readonly accessToken: string; readonly profile: Profile }> {
    const { store, vault, activityLog, now } = this.#deps;
    const record = await getProfileRecord(store, profileId);
    if (record.revision !== rotation.revision) throw createChangedError();
    const { accessToken, sealed } = createAccessToken(vault);
    const time = now();
    const rotated: ProfileRecord = {
      ...record,
      ...sealed,
      ...toFormerToken(record, rotation, time),
      updatedAt: time,
      revision: rotation.revision + 1,
    };
    if (!(await store.update(rotated))) throw createChangedError();
    const detail = { graceHours: rotation.graceHours };
    activityLog.record({
      kind: 'change',
      outcome: 'ok',
      code: 'accessTokenRotated',
      userId: actorId,
      profileId,
      detail,
    });
    return { accessToken, profile: toProfile(rotated, time) };
  }

  /** The profile with this access token, or with this one before, until its grace time is over. */
  async findByAccessToken(accessToken: string): Promise<Profile | undefined> {
    const { store, vault, now } = this.#deps;
    const digest = vault.digest('access-token-digest', accessToken);
    const record = await store.findByAccessTokenDigest(digest);
    if (record === undefined) return undefined;
    const isGood = record.accessTokenDigest === digest || isFormerTokenValid(record, now());
    return isGood ? toProfile(record, now()) : undefined;
  }
}

function toFormerToken(
  { accessTokenDigest }: ProfileRecord,
  { graceHours }: Rotation,
  now: Date,
): Pick<ProfileRecord, 'formerTokenDigest' | 'formerTokenExpiresAt'> {
  if (graceHours === 0) return { formerTokenDigest: undefined, formerTokenExpiresAt: undefined };
  const formerTokenExpiresAt = new Date(now.getTime() + graceHours * HOUR_MS);
  return { formerTokenDigest: accessTokenDigest, formerTokenExpiresAt };
}
