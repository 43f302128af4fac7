import { Guard } from '@lms-zoom/http';
import type { AuthorizationRule } from '@lms-zoom/lti';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** What the routers are made of. */
export const httpModule = (rules: readonly AuthorizationRule[] | undefined): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.Guard)
      .toResolvedValue(
        ({ sessions, users, info }) =>
          new Guard({ sessions, mayAdminister: (userId) => users.mayAdminister(userId), baseUrl: info.baseUrl }),
        [TOKENS.Host],
      )
      .inSingletonScope();
    bind(TOKENS.LtiRouterDeps)
      .toResolvedValue(
        (authorization, token, keys, roster, progress, { sessions, logger }) => ({
          authorization,
          token,
          keys,
          roster,
          progress,
          sessions,
          logger,
          rules,
        }),
        [
          TOKENS.AuthorizationPlatform,
          TOKENS.TokenPlatform,
          TOKENS.PlatformKeys,
          TOKENS.Roster,
          TOKENS.LaunchProgress,
          TOKENS.Host,
        ],
      )
      .inSingletonScope();
    bind(TOKENS.WebServiceRouterDeps)
      .toResolvedValue(
        (profiles, calendar, { logger }) => ({ profiles, calendar, logger }),
        [TOKENS.Profiles, TOKENS.MeetingCalendar, TOKENS.Host],
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
