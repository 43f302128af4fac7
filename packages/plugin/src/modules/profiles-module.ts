import { AccessTokens, MailDomains, Profiles, Settings } from '@lms-zoom/core';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** What operators configure. */
export const profilesModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.Settings)
      .toResolvedValue(
        ({ settings, applications }, activityLog) => new Settings({ store: settings, applications, activityLog }),
        [TOKENS.Storage, TOKENS.ActivityLog],
      )
      .inSingletonScope();
    bind(TOKENS.Profiles)
      .toResolvedValue(
        (storage, vault, activityLog, { network }, now) =>
          new Profiles({
            storage,
            vault,
            activityLog,
            isAllowedOrigin: (origin) => network.trustedOrigins.includes(origin),
            now,
          }),
        [TOKENS.Storage, TOKENS.Vault, TOKENS.ActivityLog, TOKENS.Config, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.AccessTokens)
      .toResolvedValue(
        ({ profiles }, vault, activityLog, now) => new AccessTokens({ store: profiles, vault, activityLog, now }),
        [TOKENS.Storage, TOKENS.Vault, TOKENS.ActivityLog, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.MailDomains)
      .toResolvedValue(({ profiles }) => new MailDomains({ store: profiles }), [TOKENS.Storage])
      .inSingletonScope();
  });
