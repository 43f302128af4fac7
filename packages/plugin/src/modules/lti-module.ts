import { createAuthorizationPlatform, createTokenPlatform } from '@lms-zoom/core';
import { ToolKeys, createGuardedFetch } from '@lms-zoom/lti';
import { ContainerModule } from 'inversify';
import { createPostForm } from '../post-form.js';
import { TOKENS } from '../tokens.js';

/** The LTI platform: outgoing calls, tools' keys, and what its endpoints ask of the use cases. */
export const ltiModule = (): ContainerModule =>
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
    bind(TOKENS.AuthorizationPlatform)
      .toResolvedValue(
        (profiles, launches, subjects, { spentTokens }, keys, vault, now) =>
          createAuthorizationPlatform({ profiles, launches, subjects, spentTokens, keys, vault }, now),
        [
          TOKENS.Profiles,
          TOKENS.Launches,
          TOKENS.Subjects,
          TOKENS.Storage,
          TOKENS.PlatformKeys,
          TOKENS.Vault,
          TOKENS.Now,
        ],
      )
      .inSingletonScope();
    bind(TOKENS.TokenPlatform)
      .toResolvedValue(
        (profiles, storage, toolKeys, vault, { lmsUrl, tokenUrl }, now) =>
          createTokenPlatform({ profiles, storage, toolKeys, vault, installation: { issuer: lmsUrl, tokenUrl }, now }),
        [TOKENS.Profiles, TOKENS.Storage, TOKENS.ToolKeys, TOKENS.Vault, TOKENS.Installation, TOKENS.Now],
      )
      .inSingletonScope();
  });
