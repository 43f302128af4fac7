import { Activities, ActivityLog, ProfileIds } from '@lms-zoom/core';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** What happened, noted for operators. */
export const activityModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.ActivityLog)
      .toResolvedValue(
        ({ activities, applications }, { logger }, now) => new ActivityLog({ activities, applications, logger, now }),
        [TOKENS.Storage, TOKENS.Host, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.ProfileIds)
      .toResolvedValue(({ profiles }) => new ProfileIds({ store: profiles }), [TOKENS.Storage])
      .inSingletonScope();
    bind(TOKENS.Activities)
      .toResolvedValue(
        (storage, activityLog, { places, users }) => new Activities({ storage, activityLog, places, users }),
        [TOKENS.Storage, TOKENS.ActivityLog, TOKENS.Host],
      )
      .inSingletonScope();
  });
