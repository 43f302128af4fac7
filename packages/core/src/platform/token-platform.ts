import type { TokenPlatform, ToolKeys } from '@lms-zoom/lti';
import type { Profiles } from '../profiles/profiles.js';
import { toToolRegistration } from '../profiles/tool-registration.js';
import type { Storage } from '../storage/storage.js';
import type { Vault } from '../vault.js';

export interface TokenPlatformDeps {
  readonly profiles: Profiles;
  readonly storage: Pick<Storage, 'applications' | 'spentTokens'>;
  readonly toolKeys: ToolKeys;
  readonly vault: Vault;
  readonly installation: { readonly issuer: string; readonly tokenUrl: string };
  readonly now: () => Date;
}

/** What the rules of the token endpoint ask of this LMS. */
export function createTokenPlatform(deps: TokenPlatformDeps): TokenPlatform {
  const { profiles, storage, toolKeys, vault, installation, now } = deps;
  return {
    ...installation,
    toolKeys,
    accessTokenSecret: vault.key('service-token'),
    now,
    async findRegistration(clientId) {
      const profile = await profiles.findActiveByClientId(clientId);
      return profile && toToolRegistration(profile);
    },
    async ownsDeployment(clientId, deploymentId) {
      const [profile, application] = await Promise.all([
        profiles.findActiveByClientId(clientId),
        storage.applications.findByDeployment(deploymentId),
      ]);
      return profile !== undefined && application?.profileId === profile.id;
    },
    spend: (key, expiresAt) => storage.spentTokens.spend(key, expiresAt),
  };
}
