import { Guard } from '@lms-zoom/http';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** What the JSON API is made of. */
export const apiModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.Guard)
      .toResolvedValue(
        ({ sessions, users, info }) =>
          new Guard({ sessions, mayAdminister: (userId) => users.mayAdminister(userId), baseUrl: info.baseUrl }),
        [TOKENS.Host],
      )
      .inSingletonScope();
    bind(TOKENS.ApiRouterDeps)
      .toResolvedValue(
        (guard, installation, settings, profiles, applications, connectionCheck, launches, progress, { logger }) => ({
          administration: { guard, installation, settings, profiles, applications, connectionCheck },
          places: { guard, applications, launches, progress },
          logger,
        }),
        [
          TOKENS.Guard,
          TOKENS.Installation,
          TOKENS.Settings,
          TOKENS.Profiles,
          TOKENS.Applications,
          TOKENS.ConnectionCheck,
          TOKENS.Launches,
          TOKENS.LaunchProgress,
          TOKENS.Host,
        ],
      )
      .inSingletonScope();
  });
