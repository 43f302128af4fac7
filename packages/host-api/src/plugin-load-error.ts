export type PluginLoadErrorCode =
  | 'ERR_MANIFEST_INVALID'
  | 'ERR_HOST_API_RANGE'
  | 'ERR_BASE_URL_NOT_ROOT'
  | 'ERR_CONFIG_INVALID'
  | 'ERR_ENTRY_NOT_FOUND'
  | 'ERR_ENTRY_INVALID'
  | 'ERR_UNDECLARED_MOUNT'
  | 'ERR_UNDECLARED_CONTRIBUTION'
  | 'ERR_PLUGIN_DEACTIVATED'
  | 'ERR_ACTIVATION_FAILED'
  | 'ERR_DEACTIVATION_FAILED';

/** Why a plugin could not be loaded or unloaded: a stable code, a sentence for the operator, the cause for the log. */
export class PluginLoadError extends Error {
  override readonly name = 'PluginLoadError';
  readonly code: PluginLoadErrorCode;

  constructor(code: PluginLoadErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
