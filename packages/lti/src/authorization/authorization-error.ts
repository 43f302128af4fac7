/**
 * The error codes of an authentication response.
 * @see https://openid.net/specs/openid-connect-core-1_0.html#AuthError
 */
export type AuthorizationErrorName =
  | 'invalid_request'
  | 'invalid_scope'
  | 'unsupported_response_type'
  | 'login_required'
  | 'access_denied'
  | 'request_not_supported'
  | 'request_uri_not_supported'
  | 'registration_not_supported'
  | 'temporarily_unavailable'
  | 'server_error';

/** Which rule refused, more exactly than the tool is told. */
export type AuthorizationErrorCode =
  | 'ERR_AUTHORIZATION_CLIENT'
  | 'ERR_AUTHORIZATION_REDIRECT_URI'
  | 'ERR_AUTHORIZATION_PARAMETER_REPEATED'
  | 'ERR_AUTHORIZATION_PARAMETER_STRUCTURED'
  | 'ERR_AUTHORIZATION_PARAMETER_UNSUPPORTED'
  | 'ERR_AUTHORIZATION_SCOPE'
  | 'ERR_AUTHORIZATION_RESPONSE_TYPE'
  | 'ERR_AUTHORIZATION_RESPONSE_MODE'
  | 'ERR_AUTHORIZATION_PROMPT'
  | 'ERR_AUTHORIZATION_NONCE'
  | 'ERR_AUTHORIZATION_LOGIN_HINT'
  | 'ERR_AUTHORIZATION_SESSION_MISSING'
  | 'ERR_AUTHORIZATION_SESSION_OF_ANOTHER'
  | 'ERR_AUTHORIZATION_HINT_UNREADABLE'
  | 'ERR_AUTHORIZATION_HINT_EXPIRED'
  | 'ERR_AUTHORIZATION_HINT_OF_ANOTHER_CLIENT'
  | 'ERR_AUTHORIZATION_HINT_OF_ANOTHER_SESSION'
  | 'ERR_AUTHORIZATION_HINT_SPENT'
  | 'ERR_AUTHORIZATION_ACCESS_DENIED'
  | 'ERR_AUTHORIZATION_UNAVAILABLE'
  | 'ERR_AUTHORIZATION_PLATFORM_FAULT';

/** An authorization request is refused. The message goes to the tool: plain ASCII that repeats nothing of the request. */
export class AuthorizationError extends Error {
  override readonly name = 'AuthorizationError';
  readonly error: AuthorizationErrorName;
  readonly code: AuthorizationErrorCode;

  constructor(
    { error, code, description }: { error: AuthorizationErrorName; code: AuthorizationErrorCode; description: string },
    options?: ErrorOptions,
  ) {
    super(description, options);
    this.error = error;
    this.code = code;
  }

  /** The `error_description` of the response. */
  get description(): string {
    return this.message;
  }
}
