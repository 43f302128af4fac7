import { PlatformKeys, SingleUse } from '@lms-zoom/core';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** What the platform signs with, and what makes its tokens single use. */
export const keysModule = (): ContainerModule =>
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
  });
