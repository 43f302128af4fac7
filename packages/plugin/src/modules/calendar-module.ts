import { MeetingCalendar } from '@lms-zoom/core';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** Zoom's meetings in the host's calendars, and the web service that brings them. */
export const calendarModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.MeetingCalendar)
      .toResolvedValue(
        (storage, { places, calendar, logger }, settings, now) =>
          new MeetingCalendar({ storage, places, calendar, logger, settings, now }),
        [TOKENS.Storage, TOKENS.Host, TOKENS.Settings, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.WebServiceRouterDeps)
      .toResolvedValue(
        (profiles, calendar, { logger }) => ({ profiles, calendar, logger }),
        [TOKENS.Profiles, TOKENS.MeetingCalendar, TOKENS.Host],
      )
      .inSingletonScope();
  });
