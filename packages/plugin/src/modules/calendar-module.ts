import {
  CalendarRemoval,
  CalendarSettlement,
  CalendarUpkeep,
  MeetingCalendar,
  MeetingIntake,
  MeetingRequests,
} from '@lms-zoom/core';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** Zoom's meetings in the host's calendars: how they come, change and go. */
export const calendarModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.CalendarSettlement)
      .toResolvedValue(
        (storage, { calendar, logger }) => new CalendarSettlement({ storage, calendar, logger }),
        [TOKENS.Storage, TOKENS.Host],
      )
      .inSingletonScope();
    bind(TOKENS.CalendarRemoval)
      .toResolvedValue(
        (storage, settlement, now) => new CalendarRemoval({ storage, settlement, now }),
        [TOKENS.Storage, TOKENS.CalendarSettlement, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.CalendarUpkeep)
      .toResolvedValue(
        (storage, settlement, { logger }, now) => new CalendarUpkeep({ storage, settlement, logger, now }),
        [TOKENS.Storage, TOKENS.CalendarSettlement, TOKENS.Host, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.MeetingIntake)
      .toResolvedValue(
        (storage, { calendar }, now) => new MeetingIntake({ storage, calendar, now }),
        [TOKENS.Storage, TOKENS.Host, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.MeetingCalendar)
      .toResolvedValue(
        ({ applications }, { places }, settings, intake, settlement, activityLog, now) =>
          new MeetingCalendar({ applications, places, settings, intake, settlement, activityLog, now }),
        [
          TOKENS.Storage,
          TOKENS.Host,
          TOKENS.Settings,
          TOKENS.MeetingIntake,
          TOKENS.CalendarSettlement,
          TOKENS.ActivityLog,
          TOKENS.Now,
        ],
      )
      .inSingletonScope();
    bind(TOKENS.MeetingRequests)
      .toResolvedValue(
        (storage, settings, removal, activityLog) => new MeetingRequests({ storage, settings, removal, activityLog }),
        [TOKENS.Storage, TOKENS.Settings, TOKENS.CalendarRemoval, TOKENS.ActivityLog],
      )
      .inSingletonScope();
  });
