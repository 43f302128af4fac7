import { ApplicationCalendar, CalendarFeeds, FeedAddresses, PlaceMeetings } from '@lms-zoom/core';
import { ContainerModule } from 'inversify';
import { MOUNT_FEEDS } from '../endpoints.js';
import { TOKENS } from '../tokens.js';

/** The meetings of places: what people see of them, subscribe to and remove. */
export const meetingsModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.PlaceMeetings)
      .toResolvedValue(
        (storage, admission, removal, activityLog, { users, info }, now) => {
          const host = { mayAdminister: (userId: string) => users.mayAdminister(userId), guid: info.guid };
          return new PlaceMeetings({ storage, admission, removal, activityLog, host, now });
        },
        [TOKENS.Storage, TOKENS.Admission, TOKENS.CalendarRemoval, TOKENS.ActivityLog, TOKENS.Host, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.FeedAddresses)
      .toResolvedValue(
        (vault, { lmsUrl }) => new FeedAddresses({ vault, feedsUrl: `${lmsUrl}${MOUNT_FEEDS}` }),
        [TOKENS.Vault, TOKENS.Installation],
      )
      .inSingletonScope();
    bind(TOKENS.CalendarFeeds)
      .toResolvedValue(
        ({ calendarFeeds }, addresses, admission, meetings, activityLog, now) =>
          new CalendarFeeds({ store: calendarFeeds, addresses, admission, meetings, activityLog, now }),
        [TOKENS.Storage, TOKENS.FeedAddresses, TOKENS.Admission, TOKENS.PlaceMeetings, TOKENS.ActivityLog, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.ApplicationCalendar)
      .toResolvedValue(
        (storage, { places }, removal, activityLog) =>
          new ApplicationCalendar({ storage, places, removal, activityLog }),
        [TOKENS.Storage, TOKENS.Host, TOKENS.CalendarRemoval, TOKENS.ActivityLog],
      )
      .inSingletonScope();
  });
