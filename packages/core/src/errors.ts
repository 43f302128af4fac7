export type BusinessErrorCode =
  | 'ERR_ACCESS_DENIED'
  | 'ERR_APPLICATION_NOT_FOUND'
  | 'ERR_CALENDAR_DISABLED'
  | 'ERR_CALENDAR_ENTRY_NOT_FOUND'
  | 'ERR_CONSENT_CHANGED'
  | 'ERR_CONSENT_REQUIRED'
  | 'ERR_EMAIL_MALFORMED'
  | 'ERR_EMAIL_MISSING'
  | 'ERR_INPUT_INVALID'
  | 'ERR_PLACE_CHANGED'
  | 'ERR_PLACE_NOT_CONFIGURED'
  | 'ERR_PROFILE_CHANGED'
  | 'ERR_PROFILE_IN_USE'
  | 'ERR_PROFILE_INACTIVE'
  | 'ERR_PROFILE_NOT_FOUND'
  | 'ERR_SETTINGS_CHANGED'
  | 'ERR_ZOOM_DISABLED';

/** What a sentence in another language needs. */
export type MessageValues = Readonly<Record<string, string | number>>;

/** What is wrong with one field of a form. */
export interface FieldFault {
  /** Stable, such as `required`. */
  readonly code: string;
  /** A sentence for the person. */
  readonly message: string;
  readonly values?: MessageValues;
}

export interface BusinessErrorOptions extends ErrorOptions {
  readonly values?: MessageValues;
  /** For `ERR_INPUT_INVALID`: what is wrong with each field. */
  readonly fields?: Readonly<Record<string, FieldFault>>;
}

/** A rule of ours says no. `message` is a sentence for the person; it knows no HTTP. */
export class BusinessError extends Error {
  override readonly name = 'BusinessError';
  readonly code: BusinessErrorCode;
  readonly values: MessageValues | undefined;
  readonly fields: Readonly<Record<string, FieldFault>> | undefined;

  constructor(code: BusinessErrorCode, message: string, options: BusinessErrorOptions = {}) {
    super(message, options);
    this.code = code;
    this.values = options.values;
    this.fields = options.fields;
  }
}
