import { ConnectionCheck, ZoomRequests, createAsk } from '@lms-zoom/core';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** What tells an operator whether Zoom and this LMS find each other. */
export const diagnosticsModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.AskOwn)
      .toResolvedValue(
        (fetch, { logger }, now) => createAsk({ fetch, logger, now }),
        [TOKENS.OwnFetch, TOKENS.Host, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.ZoomRequests)
      .toResolvedValue(
        (fetch, vault, { lmsUrl }, { logger }, now) =>
          new ZoomRequests({ ask: createAsk({ fetch, logger, now }), vault, issuer: lmsUrl, now }),
        [TOKENS.GuardedFetch, TOKENS.Vault, TOKENS.Installation, TOKENS.Host, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.ConnectionCheck)
      .toResolvedValue(
        (profiles, settings, keys, endpoints, askOwn, zoom, activities, activityLog) =>
          new ConnectionCheck({ profiles, settings, keys, endpoints, askOwn, zoom, activities, activityLog }),
        [
          TOKENS.Profiles,
          TOKENS.Settings,
          TOKENS.PlatformKeys,
          TOKENS.Installation,
          TOKENS.AskOwn,
          TOKENS.ZoomRequests,
          TOKENS.Activities,
          TOKENS.ActivityLog,
        ],
      )
      .inSingletonScope();
  });
