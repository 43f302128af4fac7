import { MeetingCalendar } from '@lms-zoom/core';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** Zoom's meetings in the host's calendars, and the web service that brings them. */
export const calendarModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.MeetingCalendar)
      .toResolvedValue(
        (storage, { places, calendar, logger }, settings, activityLog, now) =>
          new MeetingCalendar({ storage, places, calendar, settings, activityLog, logger, now }),
        [TOKENS.Storage, TOKENS.Host, TOKENS.Settings, TOKENS.ActivityLog, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.WebServiceRouterDeps)
      .toResolvedValue(
        (accessTokens, calendar, { logger }) => ({ accessTokens, calendar, logger }),
        [TOKENS.AccessTokens, TOKENS.MeetingCalendar, TOKENS.Host],
      )
      .inSingletonScope();
  });
