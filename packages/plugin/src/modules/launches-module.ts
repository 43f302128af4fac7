import { Admission, LaunchProgress, LaunchRefusals, Launches, Subjects } from '@lms-zoom/core';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** From opening a place to the id_token. */
export const launchesModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.Subjects)
      .toResolvedValue(({ subjects }) => new Subjects({ store: subjects }), [TOKENS.Storage])
      .inSingletonScope();
    bind(TOKENS.Admission)
      .toResolvedValue(
        (storage, { places, users }, settings) => new Admission({ storage, places, users, settings }),
        [TOKENS.Storage, TOKENS.Host, TOKENS.Settings],
      )
      .inSingletonScope();
    bind(TOKENS.LaunchRefusals)
      .toResolvedValue((activityLog, now) => new LaunchRefusals({ activityLog, now }), [TOKENS.ActivityLog, TOKENS.Now])
      .inSingletonScope();
    bind(TOKENS.Launches)
      .toResolvedValue(
        (admission, { applications }, subjects, vault, refusals, { info }, { lmsUrl }, now) =>
          new Launches({
            admission,
            applications,
            subjects,
            vault,
            refusals,
            platform: { ...info, issuer: lmsUrl },
            now,
          }),
        [
          TOKENS.Admission,
          TOKENS.Storage,
          TOKENS.Subjects,
          TOKENS.Vault,
          TOKENS.LaunchRefusals,
          TOKENS.Host,
          TOKENS.Installation,
          TOKENS.Now,
        ],
      )
      .inSingletonScope();
    bind(TOKENS.LaunchProgress)
      .toResolvedValue(
        (storage, vault, { logger }, now) =>
          new LaunchProgress({ storage, hintSecret: vault.key('launch-hint'), logger, now }),
        [TOKENS.Storage, TOKENS.Vault, TOKENS.Host, TOKENS.Now],
      )
      .inSingletonScope();
  });
