import { PlatformKeys, SingleUse, createAuthorizationPlatform, createTokenPlatform } from '@lms-zoom/core';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** The LTI platform: its keys, and what its endpoints ask of the use cases. */
export const platformModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.PlatformKeys)
      .toResolvedValue(
        ({ platformKeys }, vault, now) => new PlatformKeys({ store: platformKeys, vault, now }),
        [TOKENS.Storage, TOKENS.Vault, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.SingleUse)
      .toResolvedValue(
        (storage, { logger }, now) => new SingleUse({ storage, logger, now }),
        [TOKENS.Storage, TOKENS.Host, TOKENS.Now],
      )
      .inSingletonScope();
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
  });
