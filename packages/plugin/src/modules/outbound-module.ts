import { ToolKeys, createGuardedFetch } from '@lms-zoom/lti';
import { ContainerModule } from 'inversify';
import { createPostForm } from '../post-form.js';
import { TOKENS } from '../tokens.js';

/** Calls to Zoom, all through one guard. */
export const outboundModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.GuardedFetch)
      .toResolvedValue(
        ({ network }) => createGuardedFetch({ trustedOrigins: network.trustedOrigins, ca: network.ca }),
        [TOKENS.Config],
      )
      .inSingletonScope()
      .onDeactivation((guardedFetch) => guardedFetch.close());
    bind(TOKENS.PostForm).toResolvedValue(createPostForm, [TOKENS.GuardedFetch]).inSingletonScope();
    bind(TOKENS.ToolKeys)
      .toResolvedValue((fetch, now) => new ToolKeys({ fetch, now }), [TOKENS.GuardedFetch, TOKENS.Now])
      .inSingletonScope();
  });
