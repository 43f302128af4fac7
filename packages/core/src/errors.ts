export type BusinessErrorCode =
  | 'ERR_ACCESS_DENIED'
  | 'ERR_EMAIL_MALFORMED'
  | 'ERR_EMAIL_MISSING'
  | 'ERR_INPUT_INVALID'
  | 'ERR_PLACE_NOT_CONFIGURED'
  | 'ERR_PROFILE_CHANGED'
  | 'ERR_PROFILE_INACTIVE'
  | 'ERR_PROFILE_NOT_FOUND'
  | 'ERR_ZOOM_DISABLED';

export interface BusinessErrorOptions extends ErrorOptions {
  /** For `ERR_INPUT_INVALID`: a sentence for each field that is wrong. */
  readonly fields?: Readonly<Record<string, string>>;
}

/** A rule of ours says no. `message` is a sentence for the person; it knows no HTTP. */
export class BusinessError extends Error {
  override readonly name = 'BusinessError';
  readonly code: BusinessErrorCode;
  readonly fields: Readonly<Record<string, string>> | undefined;

  constructor(code: BusinessErrorCode, message: string, options: BusinessErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.fields = options.fields;
  }
}
