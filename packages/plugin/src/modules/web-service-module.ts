import { WebServiceAccess } from '@lms-zoom/core';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** Moodle's web service, by which Zoom brings its meetings. */
export const webServiceModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.WebServiceAccess)
      .toResolvedValue(
        (accessTokens, settings, activityLog, now) =>
          new WebServiceAccess({ accessTokens, settings, activityLog, now }),
        [TOKENS.AccessTokens, TOKENS.Settings, TOKENS.ActivityLog, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.WebServiceDeps)
      .toResolvedValue(
        (access, calendar, requests, { info, logger }, { lmsUrl }, now) => {
          const site = { name: info.name, url: lmsUrl, locale: info.defaultLocale };
          return { access, calendar, requests, site, logger, now };
        },
        [
          TOKENS.WebServiceAccess,
          TOKENS.MeetingCalendar,
          TOKENS.MeetingRequests,
          TOKENS.Host,
          TOKENS.Installation,
          TOKENS.Now,
        ],
      )
      .inSingletonScope();
  });
