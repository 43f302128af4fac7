import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** What `/mod/lti` is made of. */
export const ltiRouterModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.LtiRouterDeps)
      .toResolvedValue(
        (requests, token, platform, keys, roster, progress, { sessions, users, logger }) => ({
          authorization: { requests, sessions, users, progress },
          token,
          memberships: { platform, roster },
          keys,
          logger,
        }),
        [
          TOKENS.AuthorizationRequests,
          TOKENS.TokenRequests,
          TOKENS.TokenPlatform,
          TOKENS.PlatformKeys,
          TOKENS.Roster,
          TOKENS.LaunchProgress,
          TOKENS.Host,
        ],
      )
      .inSingletonScope();
  });
