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
          calendar,
          profiles,
          accessTokens,
          mailDomains,
          connectionCheck,
          profileApplications,
          activities,
        ) => ({
          module: { installation, settings, calendar },
          profiles: { installation, profiles, accessTokens, mailDomains, connectionCheck, profileApplications },
          applications: { profileApplications, calendar },
          activity: { activities },
        }),
        [
          TOKENS.Installation,
          TOKENS.Settings,
          TOKENS.ApplicationCalendar,
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
        (applications, view, consents, launches, progress, meetings, feeds) => ({
          applications,
          view,
          consents,
          launches,
          progress,
          calendar: { meetings, feeds },
        }),
        [
          TOKENS.Applications,
          TOKENS.PlaceView,
          TOKENS.Consents,
          TOKENS.Launches,
          TOKENS.LaunchProgress,
          TOKENS.PlaceMeetings,
          TOKENS.CalendarFeeds,
        ],
      )
      .inSingletonScope();
    bind(TOKENS.ApiRouterDeps)
      .toResolvedValue(
        (guard, administration, places, { logger }) => ({ guard, administration, places, version: VERSION, logger }),
        [TOKENS.Guard, TOKENS.AdministrationRoutesDeps, TOKENS.PlaceRoutesDeps, TOKENS.Host],
      )
      .inSingletonScope();
  });
