import type { KeyObject } from 'node:crypto';
import { signRs256 } from '@lms-zoom/lti';
import type { AuthorizationPlatform } from '@lms-zoom/lti';
import { BusinessError } from '../errors.js';
import type { PlatformKeys } from './platform-keys.js';
import type { SingleUse } from './single-use.js';
import type { Profiles } from '../profiles/profiles.js';
import { findRegistration } from '../profiles/registrations.js';
import type { Subjects } from '../users/subjects.js';
import type { Launches } from '../launches/launches.js';

export interface AuthorizationPlatformDeps {
  readonly profiles: Profiles;
  readonly launches: Launches;
  readonly subjects: Subjects;
  readonly singleUse: SingleUse;
  readonly keys: PlatformKeys;
  readonly hintSecret: KeyObject;
  readonly now: () => Date;
}

/** What the rules of the authorization endpoint ask of this LMS. */
export function createAuthorizationPlatform(deps: AuthorizationPlatformDeps): AuthorizationPlatform {
  const { profiles, launches, subjects, singleUse, keys, hintSecret, now } = deps;
  return {
    hintSecret,
    now,
    findRegistration: (clientId) => findRegistration(profiles, clientId),
    subjectOf: (userId, { targetLinkUri }) => subjects.subjectOf(userId, new URL(targetLinkUri).origin),
    async describeLaunch(hint, userId) {
      try {
        return { permitted: true, launch: await launches.redeem(hint, userId) };
      } catch (error) {
        if (error instanceof BusinessError) return { permitted: false, reason: error.code };
        throw error;
      }
    },
    spend: (key, expiresAt) => singleUse.spend(key, expiresAt),
    signIdToken: async (claims) => signRs256(await keys.getSigningKey(), claims),
  };
}
