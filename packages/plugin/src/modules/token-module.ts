import { TokenRequests, createTokenPlatform } from '@lms-zoom/core';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** The OAuth 2 token endpoint, and what it and the services behind it ask of the use cases. */
export const tokenModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.TokenPlatform)
      .toResolvedValue(
        (profiles, storage, singleUse, toolKeys, vault, { lmsUrl, tokenUrl }, now) =>
          createTokenPlatform({
            profiles,
            storage,
            singleUse,
            toolKeys,
            secret: vault.key('service-token'),
            installation: { issuer: lmsUrl, tokenUrl },
            now,
          }),
        [
          TOKENS.Profiles,
          TOKENS.Storage,
          TOKENS.SingleUse,
          TOKENS.ToolKeys,
          TOKENS.Vault,
          TOKENS.Installation,
          TOKENS.Now,
        ],
      )
      .inSingletonScope();
    bind(TOKENS.TokenRequests)
      .toResolvedValue(
        (platform, profileIds, activityLog) => new TokenRequests({ platform, profileIds, activityLog }),
        [TOKENS.TokenPlatform, TOKENS.ProfileIds, TOKENS.ActivityLog],
      )
      .inSingletonScope();
  });
