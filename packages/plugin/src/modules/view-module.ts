import { Consents, PlaceView } from '@lms-zoom/core';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** What people see of a place before Zoom opens, and their consent. */
export const viewModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.Consents)
      .toResolvedValue(
        ({ consents }, admission, activityLog, now) => new Consents({ store: consents, admission, activityLog, now }),
        [TOKENS.Storage, TOKENS.Admission, TOKENS.ActivityLog, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.PlaceView)
      .toResolvedValue(
        (admission, consents, refusals, meetings, feeds) =>
          new PlaceView({ admission, consents, refusals, meetings, feeds }),
        [TOKENS.Admission, TOKENS.Consents, TOKENS.LaunchRefusals, TOKENS.PlaceMeetings, TOKENS.CalendarFeeds],
      )
      .inSingletonScope();
  });
