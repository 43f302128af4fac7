import { ApplicationRemoval, Applications, PlaceLifeCycle, ProfileApplications, UserErasure } from '@lms-zoom/core';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** Which places use which profile, for life: by choice, by copies and imports, until they are deleted. */
export const applicationsModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.Applications)
      .toResolvedValue(
        (storage, { places, users }, settings, activityLog, now) =>
          new Applications({ storage, places, users, settings, activityLog, now }),
        [TOKENS.Storage, TOKENS.Host, TOKENS.Settings, TOKENS.ActivityLog, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.ApplicationRemoval)
      .toResolvedValue(
        (storage, { places }, removal, settlement, now) =>
          new ApplicationRemoval({ storage, places, removal, settlement, now }),
        [TOKENS.Storage, TOKENS.Host, TOKENS.CalendarRemoval, TOKENS.CalendarSettlement, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.ProfileApplications)
      .toResolvedValue(
        (storage, { places }, removal, activityLog, now) =>
          new ProfileApplications({ storage, places, removal, activityLog, now }),
        [TOKENS.Storage, TOKENS.Host, TOKENS.ApplicationRemoval, TOKENS.ActivityLog, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.PlaceLifeCycle)
      .toResolvedValue(
        (storage, { places, users }, removal, activityLog, now) =>
          new PlaceLifeCycle({ storage, places, users, removal, activityLog, now }),
        [TOKENS.Storage, TOKENS.Host, TOKENS.ApplicationRemoval, TOKENS.ActivityLog, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.UserErasure)
      .toResolvedValue(
        (storage, activityLog) => new UserErasure({ storage, activityLog }),
        [TOKENS.Storage, TOKENS.ActivityLog],
      )
      .inSingletonScope();
  });
