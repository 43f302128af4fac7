export interface MoodleExceptionOptions {
  /** Moodle answers 200 to all its errors; what it does not know has another status. */
  readonly status?: number;
  readonly retryAfterSeconds?: number;
}

/** An answer in Moodle's error form: `{exception, errorcode, message}` with the class names of Moodle 4.4. */
export class MoodleException extends Error {
  override readonly name = 'MoodleException';
  readonly exception: string;
  readonly errorcode: string;
  readonly options: MoodleExceptionOptions;

  constructor(
    [exception, errorcode]: readonly [string, string],
    message: string,
    options: MoodleExceptionOptions = {},
  ) {
    super(message);
    this.exception = exception;
    this.errorcode = errorcode;
    this.options = options;
  }
}

/** What Moodle says of arguments that are not as described. */
export const INVALID_PARAMETER = 'Invalid parameter value detected';

export function createInvalidToken(): MoodleException {
  return new MoodleException(['moodle_exception', 'invalidtoken'], 'Invalid token - token not found');
}

export function createTooManyRequests(retryAfterSeconds: number): MoodleException {
  const message = 'Too many calls with an access token that is not valid. Try again later.';
  return new MoodleException(['moodle_exception', 'toomanyrequests'], message, { status: 429, retryAfterSeconds });
}

export function createInvalidParameter(): MoodleException {
  return new MoodleException(['invalid_parameter_exception', 'invalidparameter'], INVALID_PARAMETER);
}

export function createMissingRecord(table: 'event' | 'external_functions'): MoodleException {
  return new MoodleException(
    ['dml_missing_record_exception', 'invalidrecord'],
    `Can't find data record in database table ${table}.`,
  );
}

export function createNoPermissions(what: string): MoodleException {
  return new MoodleException(
    ['moodle_exception', 'nopermissions'],
    `Sorry, but you do not currently have permissions to do that (${what}).`,
  );
}

export function createGeneralException(message: string, status: number): MoodleException {
  return new MoodleException(['moodle_exception', 'generalexceptionmessage'], message, { status });
}
