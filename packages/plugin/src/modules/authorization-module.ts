import { AuthorizationRequests, createAuthorizationPlatform } from '@lms-zoom/core';
import type { AuthorizationRule } from '@lms-zoom/lti';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** The OIDC authorization endpoint, and what it asks of the use cases. */
export const authorizationModule = (rules: readonly AuthorizationRule[] | undefined): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.AuthorizationPlatform)
      .toResolvedValue(
        (profiles, launches, subjects, singleUse, keys, vault, now) =>
          createAuthorizationPlatform({
            profiles,
            launches,
            subjects,
            singleUse,
            keys,
            hintSecret: vault.key('launch-hint'),
            now,
          }),
        [
          TOKENS.Profiles,
          TOKENS.Launches,
          TOKENS.Subjects,
          TOKENS.SingleUse,
          TOKENS.PlatformKeys,
          TOKENS.Vault,
          TOKENS.Now,
        ],
      )
      .inSingletonScope();
    bind(TOKENS.AuthorizationRequests)
      .toResolvedValue(
        (platform, profileIds, activityLog) => new AuthorizationRequests({ platform, profileIds, activityLog, rules }),
        [TOKENS.AuthorizationPlatform, TOKENS.ProfileIds, TOKENS.ActivityLog],
      )
      .inSingletonScope();
  });
