import type { AuthorizationRule } from '@lms-zoom/lti';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** What `/mod/lti` is made of. */
export const ltiRouterModule = (rules: readonly AuthorizationRule[] | undefined): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.LtiRouterDeps)
      .toResolvedValue(
        (authorization, token, keys, roster, progress, { sessions, logger }) => ({
          authorization,
          token,
          keys,
          roster,
          progress,
          sessions,
          logger,
          rules,
        }),
        [
          TOKENS.AuthorizationPlatform,
          TOKENS.TokenPlatform,
          TOKENS.PlatformKeys,
          TOKENS.Roster,
          TOKENS.LaunchProgress,
          TOKENS.Host,
        ],
      )
      .inSingletonScope();
  });
