import {
  Admission,
  Applications,
  ConnectionCheck,
  Launches,
  MeetingCalendar,
  PlatformKeys,
  Profiles,
  Settings,
  Subjects,
} from '@lms-zoom/core';
import { ContainerModule } from 'inversify';
import { TOKENS } from '../tokens.js';

/** The use cases. */
export const coreModule = (): ContainerModule =>
  new ContainerModule(({ bind }) => {
    bind(TOKENS.Settings)
      .toResolvedValue((storage) => new Settings({ store: storage.settings }), [TOKENS.Storage])
      .inSingletonScope();
    bind(TOKENS.Subjects)
      .toResolvedValue((storage) => new Subjects({ store: storage.subjects }), [TOKENS.Storage])
      .inSingletonScope();
    bind(TOKENS.PlatformKeys)
      .toResolvedValue(
        (storage, vault, now) => new PlatformKeys({ store: storage.platformKeys, vault, now }),
        [TOKENS.Storage, TOKENS.Vault, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.Profiles)
      .toResolvedValue(
        (storage, vault, { network }, now) =>
          new Profiles({
            store: storage.profiles,
            vault,
            isAllowedOrigin: (origin) => network.trustedOrigins.includes(origin),
            now,
          }),
        [TOKENS.Storage, TOKENS.Vault, TOKENS.Config, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.Applications)
      .toResolvedValue(
        ({ applications, profiles }, { places }, now) => new Applications({ applications, profiles, places, now }),
        [TOKENS.Storage, TOKENS.Host, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.Admission)
      .toResolvedValue(
        ({ applications, profiles }, { places, users }, settings) =>
          new Admission({ applications, profiles, places, users, settings }),
        [TOKENS.Storage, TOKENS.Host, TOKENS.Settings],
      )
      .inSingletonScope();
    bind(TOKENS.Launches)
      .toResolvedValue(
        (admission, { applications }, subjects, vault, host, { lmsUrl }, now) =>
          new Launches({ admission, applications, subjects, vault, now, platform: { ...host.info, issuer: lmsUrl } }),
        [TOKENS.Admission, TOKENS.Storage, TOKENS.Subjects, TOKENS.Vault, TOKENS.Host, TOKENS.Installation, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.MeetingCalendar)
      .toResolvedValue(
        (storage, { places, calendar, logger }, settings, now) =>
          new MeetingCalendar({ storage, places, calendar, logger, settings, now }),
        [TOKENS.Storage, TOKENS.Host, TOKENS.Settings, TOKENS.Now],
      )
      .inSingletonScope();
    bind(TOKENS.ConnectionCheck)
      .toResolvedValue(
        (profiles, vault, postForm, { lmsUrl, authUrl }, { logger }, now) =>
          new ConnectionCheck({ profiles, vault, postForm, platform: { issuer: lmsUrl, authUrl }, logger, now }),
        [TOKENS.Profiles, TOKENS.Vault, TOKENS.PostForm, TOKENS.Installation, TOKENS.Host, TOKENS.Now],
      )
      .inSingletonScope();
  });
