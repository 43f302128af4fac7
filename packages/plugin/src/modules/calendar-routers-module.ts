import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** What the routers are made of that calendar apps and people's browsers fetch iCalendar from. */
export const calendarRoutersModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.FeedRouterDeps)
      .toResolvedValue((feeds, { logger }) => ({ feeds, logger }), [TOKENS.CalendarFeeds, TOKENS.Host])
      .inSingletonScope();
    bind(TOKENS.MeetingFileRouterDeps)
      .toResolvedValue(
        (guard, meetings, { logger }) => ({ guard, meetings, logger }),
        [TOKENS.Guard, TOKENS.PlaceMeetings, TOKENS.Host],
      )
      .inSingletonScope();
  });
