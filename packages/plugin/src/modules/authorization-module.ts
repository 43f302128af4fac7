import { createAuthorizationPlatform } from '@lms-zoom/core';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** What the OIDC authorization endpoint asks of the use cases. */
export const authorizationModule = (): ContainerModule =>
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
  });
