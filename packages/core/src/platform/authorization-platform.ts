import { signRs256 } from '@lms-zoom/lti';
import type { AuthorizationPlatform } from '@lms-zoom/lti';
import { BusinessError } from '../errors.js';
import type { PlatformKeys } from './platform-keys.js';
import type { Profiles } from '../profiles/profiles.js';
import { toToolRegistration } from '../profiles/tool-registration.js';
import type { SpentTokenStore } from '../storage/spent-token-store.js';
import type { Subjects } from '../users/subjects.js';
import type { Vault } from '../vault.js';
import type { Launches } from '../launches/launches.js';

export interface AuthorizationPlatformDeps {
  readonly profiles: Profiles;
  readonly launches: Launches;
  readonly subjects: Subjects;
  readonly spentTokens: SpentTokenStore;
  readonly keys: PlatformKeys;
  readonly vault: Vault;
}

/** What the rules of the authorization endpoint ask of this LMS. */
export function createAuthorizationPlatform(deps: AuthorizationPlatformDeps, now: () => Date): AuthorizationPlatform {
  const { profiles, launches, subjects, spentTokens, keys, vault } = deps;
  return {
    hintSecret: vault.key('launch-hint'),
    now,
    async findRegistration(clientId) {
      const profile = await profiles.findActiveByClientId(clientId);
      return profile && toToolRegistration(profile);
    },
    subjectOf: (userId, registration) => subjects.subjectOf(userId, new URL(registration.targetLinkUri).origin),
    async describeLaunch(hint, userId) {
      try {
        return { permitted: true, launch: await launches.redeem(hint, userId) };
      } catch (error) {
        if (error instanceof BusinessError) return { permitted: false, reason: error.code };
        throw error;
      }
    },
    spend: (key, expiresAt) => spentTokens.spend(key, expiresAt),
    signIdToken: async (claims) => signRs256(await keys.getSigningKey(), claims),
  };
}
