import { Applications, Profiles, Settings } from '@lms-zoom/core';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** What operators, authors and group owners configure. */
export const profilesModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.Settings)
      .toResolvedValue((storage) => new Settings({ store: storage.settings }), [TOKENS.Storage])
      .inSingletonScope();
    bind(TOKENS.Profiles)
      .toResolvedValue(
        ({ profiles }, vault, { network }, now) =>
          new Profiles({
            store: profiles,
            vault,
            isAllowedOrigin: (origin) => network.trustedOrigins.includes(origin),
            now,
          }),
        [TOKENS.Storage, TOKENS.Vault, TOKENS.Config, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.Applications)
      .toResolvedValue(
        ({ applications, profiles }, { places }, now) => new Applications({ applications, profiles, places, now }),
        [TOKENS.Storage, TOKENS.Host, TOKENS.Now],
      )
      .inSingletonScope();
  });
