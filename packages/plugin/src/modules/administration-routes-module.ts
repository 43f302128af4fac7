import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** What the operators' part of the JSON API is made of. */
export const administrationRoutesModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
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
  });
