/**
 * The error codes of a protected resource.
 * @see https://www.rfc-editor.org/rfc/rfc6750#section-3.1
 */
export type BearerErrorName = 'invalid_request' | 'invalid_token' | 'insufficient_scope';

/** Which rule refused, more exactly than the tool is told. */
export type BearerErrorCode =
  | 'ERR_BEARER_REPEATED'
  | 'ERR_BEARER_MISSING'
  | 'ERR_BEARER_UNREADABLE'
  | 'ERR_BEARER_EXPIRED'
  | 'ERR_BEARER_CLIENT'
  | 'ERR_BEARER_SCOPE';

const STATUS = { invalid_request: 400, invalid_token: 401, insufficient_scope: 403 } as const;

/** A service is not open to who calls it. The message goes to the tool: plain ASCII that repeats nothing of the request. */
export class BearerError extends Error {
  override readonly name = 'BearerError';
  /** `undefined` where no token came: then the tool is told no more than what it needs. */
  readonly error: BearerErrorName | undefined;
  readonly code: BearerErrorCode;

  constructor(
    refusal: { error: BearerErrorName | undefined; code: BearerErrorCode; description: string },
    options?: ErrorOptions,
  ) {
    super(refusal.description, options);
    this.error = refusal.error;
    this.code = refusal.code;
  }

  get status(): 400 | 401 | 403 {
    return STATUS[this.error ?? 'invalid_token'];
  }

  /** The `error_description` of the response. */
  get description(): string {
    return this.message;
  }

  /**
   * The `WWW-Authenticate` header, for a service that asks for this scope. "This scheme MUST be followed by one or more
   * auth-param values."
   * @see https://www.rfc-editor.org/rfc/rfc6750#section-3
   */
  toChallenge(scope: string): string {
    const reason = this.error === undefined ? '' : `error="${this.error}", error_description="${this.description}", `;
    return `Bearer ${reason}scope="${scope}"`;
  }
}
