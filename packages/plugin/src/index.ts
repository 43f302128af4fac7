export { activate, createActivate } from './activate.js';
export type { Composition, PluginExtras } from './activate.js';
export { ActivationError } from './activation-error.js';
export type { ActivationErrorCode } from './activation-error.js';
export type { MemoryStorageConfig, NetworkConfig, PluginConfig, SqliteStorageConfig, StorageConfig } from './config.js';
