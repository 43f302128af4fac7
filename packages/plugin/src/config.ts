/** The plugin's configuration, as the manifest's schema describes it and the loader has completed it with defaults. */
export interface PluginConfig {
  /** Allows http, a generated master secret and the default storage. */
  readonly development: boolean;
  /** Zoom's base URL for new profiles. */
  readonly zoomBaseUrl: string;
  /** Left out: in development, the default file; else refused, unless the host hands in a storage. */
  readonly storage?: StorageConfig | undefined;
  readonly network: NetworkConfig;
}

export type StorageConfig = MemoryStorageConfig | SqliteStorageConfig;

export interface MemoryStorageConfig {
  readonly adapter: 'memory';
}

export interface SqliteStorageConfig {
  readonly adapter: 'sqlite';
  readonly file: string;
  /** How long a request waits for the storage. */
  readonly timeoutMs: number;
}

export interface NetworkConfig {
  /** Exact origins that may be http or resolve to private addresses. */
  readonly trustedOrigins: readonly string[];
  /** PEM of an extra certificate authority for outgoing calls. */
  readonly ca?: string | undefined;
}
