import type { KeyObject } from 'node:crypto';
import type { TokenPlatform, ToolKeys } from '@lms-zoom/lti';
import type { Profiles } from '../profiles/profiles.js';
import { findRegistration } from '../profiles/registrations.js';
import type { Storage } from '../storage/storage.js';
import type { SingleUse } from './single-use.js';

export interface TokenPlatformDeps {
  readonly profiles: Profiles;
  readonly storage: Pick<Storage, 'applications'>;
  readonly singleUse: SingleUse;
  readonly toolKeys: ToolKeys;
  /** Key of the access tokens. */
  readonly secret: KeyObject;
  readonly installation: { readonly issuer: string; readonly tokenUrl: string };
  readonly now: () => Date;
}

/** What the rules of the token endpoint ask of this LMS. */
export function createTokenPlatform(deps: TokenPlatformDeps): TokenPlatform {
  const { profiles, storage, singleUse, toolKeys, secret, installation, now } = deps;
  return {
    ...installation,
    toolKeys,
    accessTokenSecret: secret,
    now,
    findRegistration: (clientId) => findRegistration(profiles, clientId),
    async ownsDeployment(clientId, deploymentId) {
      const [profile, application] = await Promise.all([
        profiles.findActiveByClientId(clientId),
        storage.applications.findByDeployment(deploymentId),
      ]);
      return profile !== undefined && application?.profileId === profile.id;
    },
    spend: (key, expiresAt) => singleUse.spend(key, expiresAt),
  };
}
