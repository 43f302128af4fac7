import type { Storage } from '@lms-zoom/core';
import { ActivationError } from './activation-error.js';
import type { PluginConfig, StorageConfig } from './config.js';

const DEVELOPMENT_STORAGE: StorageConfig = { adapter: 'sqlite', file: '.data/zoom.db', timeoutMs: 5000 };

/** @throws ActivationError `ERR_STORAGE_MISSING` */
export function getStorageConfig({ development, storage }: PluginConfig): StorageConfig {
  if (storage !== undefined) return storage;
  if (development) return DEVELOPMENT_STORAGE;
  throw new ActivationError('ERR_STORAGE_MISSING', 'Say with the option storage where the plugin keeps its data.');
}

/** Opens the adapter that the configuration names; its package is loaded only now. */
export async function openStorage(config: StorageConfig): Promise<Storage> {
  switch (config.adapter) {
    case 'memory': {
      const { createMemoryStorage } = await import('@lms-zoom/storage-memory');
      return createMemoryStorage();
    }
    case 'sqlite': {
      const { openSqliteStorage } = await import('@lms-zoom/storage-sql');
      return openSqliteStorage({ file: config.file, timeoutMs: config.timeoutMs });
    }
  }
}
