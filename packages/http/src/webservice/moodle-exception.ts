/** An answer in Moodle's error form: HTTP 200 with `{exception, errorcode, message}` (webservice/rest/locallib.php). */
export class MoodleException extends Error {
  override readonly name = 'MoodleException';
  readonly exception: string;
  readonly errorcode: string;

  constructor(exception: string, errorcode: string, message: string) {
    super(message);
    this.exception = exception;
    this.errorcode = errorcode;
  }
}

export function createInvalidToken(): MoodleException {
  return new MoodleException('moodle_exception', 'invalidtoken', 'Invalid token - token not found');
}

export function createAccessException(): MoodleException {
  return new MoodleException('webservice_access_exception', 'accessexception', 'Access control exception');
}

export function createInvalidParameter(): MoodleException {
  return new MoodleException('invalid_parameter_exception', 'invalidparameter', 'Invalid parameter value detected');
}

export function createInvalidFunction(): MoodleException {
  return new MoodleException(
    'dml_missing_record_exception',
    'invalidrecord',
    `Can't find data record in database table external_functions.`,
  );
}
