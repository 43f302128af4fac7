import { ToolKeys, createGuardedFetch } from '@lms-zoom/lti';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** Calls to Zoom, all through one guard, and those to this LMS itself by its public URLs. */
export const outboundModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.GuardedFetch)
      .toResolvedValue(
        ({ network }) => createGuardedFetch({ trustedOrigins: network.trustedOrigins, ca: network.ca }),
        [TOKENS.Config],
      )
      .inSingletonScope()
      .onDeactivation((guardedFetch) => guardedFetch.close());
    bind(TOKENS.OwnFetch)
      .toResolvedValue(
        ({ network }, { lmsUrl }) => createGuardedFetch({ trustedOrigins: [lmsUrl], ca: network.ca }),
        [TOKENS.Config, TOKENS.Installation],
      )
      .inSingletonScope()
      .onDeactivation((ownFetch) => ownFetch.close());
    bind(TOKENS.ToolKeys)
      .toResolvedValue((fetch, now) => new ToolKeys({ fetch, now }), [TOKENS.GuardedFetch, TOKENS.Now])
      .inSingletonScope();
  });
