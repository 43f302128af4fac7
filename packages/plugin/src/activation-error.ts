export type ActivationErrorCode =
  | 'ERR_BASE_URL_NOT_HTTPS'
  | 'ERR_SECRET_MISSING'
  | 'ERR_SECRET_TOO_SHORT'
  | 'ERR_STORAGE_MISSING'
  | 'ERR_TRUSTED_ORIGIN_INVALID'
  | 'ERR_ZOOM_BASE_URL_INVALID';

/** The plugin refuses to start; `message` says what to change. */
export class ActivationError extends Error {
  override readonly name = 'ActivationError';
  readonly code: ActivationErrorCode;

  constructor(code: ActivationErrorCode, message: string) {
    super(message);
    this.code = code;
  }
}
