import {
  CalendarRemoval,
  CalendarSettlement,
  CalendarTargets,
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
        (storage, { calendar, logger }, now) => new CalendarSettlement({ storage, calendar, logger, now }),
        [TOKENS.Storage, TOKENS.Host, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.CalendarRemoval)
      .toResolvedValue(
        (storage, settlement, activityLog, now) => new CalendarRemoval({ storage, settlement, activityLog, now }),
        [TOKENS.Storage, TOKENS.CalendarSettlement, TOKENS.ActivityLog, TOKENS.Now],
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
        (storage, { calendar }) => new MeetingIntake({ storage, calendar }),
        [TOKENS.Storage, TOKENS.Host],
      )
      .inSingletonScope();
    bind(TOKENS.CalendarTargets)
      .toResolvedValue(
        ({ applications }, { places }, settings, activityLog) =>
          new CalendarTargets({ applications, places, settings, activityLog }),
        [TOKENS.Storage, TOKENS.Host, TOKENS.Settings, TOKENS.ActivityLog],
      )
      .inSingletonScope();
    bind(TOKENS.MeetingCalendar)
      .toResolvedValue(
        (targets, intake, settlement, activityLog, now) =>
          new MeetingCalendar({ targets, intake, settlement, activityLog, now }),
        [TOKENS.CalendarTargets, TOKENS.MeetingIntake, TOKENS.CalendarSettlement, TOKENS.ActivityLog, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.MeetingRequests)
      .toResolvedValue(
        (storage, settings, removal, activityLog) => new MeetingRequests({ storage, settings, removal, activityLog }),
        [TOKENS.Storage, TOKENS.Settings, TOKENS.CalendarRemoval, TOKENS.ActivityLog],
      )
      .inSingletonScope();
  });
