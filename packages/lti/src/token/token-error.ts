/**
 * The error codes of a token response.
 * @see https://www.rfc-editor.org/rfc/rfc6749#section-5.2
 */
export type TokenErrorName = 'invalid_request' | 'invalid_client' | 'unsupported_grant_type' | 'invalid_scope';

/** Which rule refused, more exactly than the tool is told. */
export type TokenErrorCode =
  | 'ERR_TOKEN_PARAMETER_REPEATED'
  | 'ERR_TOKEN_GRANT_TYPE'
  | 'ERR_TOKEN_CLIENT_SECRET'
  | 'ERR_TOKEN_ASSERTION_TYPE'
  | 'ERR_TOKEN_ASSERTION_MALFORMED'
  | 'ERR_TOKEN_ASSERTION_HEADER'
  | 'ERR_TOKEN_ASSERTION_ISSUER'
  | 'ERR_TOKEN_ASSERTION_AUDIENCE'
  | 'ERR_TOKEN_ASSERTION_LIFETIME'
  | 'ERR_TOKEN_ASSERTION_ISSUE_TIME'
  | 'ERR_TOKEN_ASSERTION_ID'
  | 'ERR_TOKEN_ASSERTION_SIGNATURE'
  | 'ERR_TOKEN_ASSERTION_REPLAYED'
  | 'ERR_TOKEN_CLIENT'
  | 'ERR_TOKEN_DEPLOYMENT'
  | 'ERR_TOKEN_SCOPE';

/** A token request is refused. The message goes to the tool: plain ASCII that repeats nothing of the request. */
export class TokenError extends Error {
  override readonly name = 'TokenError';
  readonly error: TokenErrorName;
  readonly code: TokenErrorCode;
  /** 401 only when the tool tried the Authorization header, which then needs a challenge in the answer. */
  readonly status: 400 | 401;

  constructor(
    refusal: { error: TokenErrorName; code: TokenErrorCode; description: string; status?: 400 | 401 },
    options?: ErrorOptions,
  ) {
    super(refusal.description, options);
    this.error = refusal.error;
    this.code = refusal.code;
    this.status = refusal.status ?? 400;
  }

  /** The `error_description` of the response. */
  get description(): string {
    return this.message;
  }
}
