import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** What the part of the JSON API is made of that people call at a place. */
export const placeRoutesModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
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
  });
