import { Vault } from '@lms-zoom/core';
import type { StorageFactory } from '@lms-zoom/core';
import type { HostSecrets } from '@lms-zoom/host-api';
import { ContainerModule } from 'inversify';
import type { PluginConfig } from '../config.js';
import { getMasterSecret } from '../master-secret.js';
import { getStorageConfig, openStorage } from '../open-storage.js';
import { TOKENS } from '../tokens.js';

export interface StorageModuleOptions {
  readonly config: PluginConfig;
  readonly secrets: HostSecrets;
  /** The host's own storage; it wins over the configuration and is never closed by us. */
  readonly factory: StorageFactory | undefined;
}

/** The storage, opened here and closed on unload, and the keys that protect it: swapping the adapter is this one binding. */
export const storageModule = ({ config, secrets, factory }: StorageModuleOptions): ContainerModule =>
  new ContainerModule(async ({ bind }) => {
    bind(TOKENS.Vault).toConstantValue(new Vault(await getMasterSecret(secrets.master, config)));
    if (factory === undefined) {
      const storage = await openStorage(getStorageConfig(config));
      bind(TOKENS.Storage)
        .toConstantValue(storage)
        .onDeactivation(() => storage.close());
    } else {
      bind(TOKENS.Storage).toConstantValue(await factory());
    }
  });
