import { Guard } from '@lms-zoom/http';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';
import { VERSION } from '../version.js';

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
    bind(TOKENS.AdministrationRoutesDeps)
      .toResolvedValue(
        (
          installation,
          settings,
          profiles,
          accessTokens,
          mailDomains,
          connectionCheck,
          profileApplications,
          activities,
        ) => ({
          installation,
          settings,
          profiles,
          accessTokens,
          mailDomains,
          connectionCheck,
          profileApplications,
          activities,
        }),
        [
          TOKENS.Installation,
          TOKENS.Settings,
          TOKENS.Profiles,
          TOKENS.AccessTokens,
          TOKENS.MailDomains,
          TOKENS.ConnectionCheck,
          TOKENS.ProfileApplications,
          TOKENS.Activities,
        ],
      )
      .inSingletonScope();
    bind(TOKENS.PlaceRoutesDeps)
      .toResolvedValue(
        (applications, view, consents, launches, progress) => ({ applications, view, consents, launches, progress }),
        [TOKENS.Applications, TOKENS.PlaceView, TOKENS.Consents, TOKENS.Launches, TOKENS.LaunchProgress],
      )
      .inSingletonScope();
    bind(TOKENS.ApiRouterDeps)
      .toResolvedValue(
        (guard, administration, places, { logger }) => ({ guard, administration, places, version: VERSION, logger }),
        [TOKENS.Guard, TOKENS.AdministrationRoutesDeps, TOKENS.PlaceRoutesDeps, TOKENS.Host],
      )
      .inSingletonScope();
  });
