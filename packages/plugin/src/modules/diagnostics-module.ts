import { ConnectionCheck } from '@lms-zoom/core';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** What tells an operator whether Zoom and this LMS find each other. */
export const diagnosticsModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.ConnectionCheck)
      .toResolvedValue(
        (profiles, vault, postForm, { lmsUrl, authUrl }, { logger }, now) =>
          new ConnectionCheck({ profiles, vault, postForm, platform: { issuer: lmsUrl, authUrl }, logger, now }),
        [TOKENS.Profiles, TOKENS.Vault, TOKENS.PostForm, TOKENS.Installation, TOKENS.Host, TOKENS.Now],
      )
      .inSingletonScope();
  });
