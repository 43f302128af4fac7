export interface HostSecrets {
  /**
   * At least 32 random bytes, the same for the installation's life, from which keys for encryption at rest and for
   * signed hints are derived. `undefined`: the plugin refuses to start (`ERR_SECRET_MISSING`), unless in development.
   */
  readonly master: Uint8Array | undefined;
}
