/** Why a request to another server came to nothing. */
export type OutboundErrorCode =
  | 'ERR_OUTBOUND_URL_FORBIDDEN'
  | 'ERR_OUTBOUND_ADDRESS_FORBIDDEN'
  | 'ERR_OUTBOUND_NAME_UNKNOWN'
  | 'ERR_OUTBOUND_REFUSED'
  | 'ERR_OUTBOUND_TLS'
  | 'ERR_OUTBOUND_TIMEOUT'
  | 'ERR_OUTBOUND_TOO_LARGE'
  | 'ERR_OUTBOUND_FAILED';

const SENTENCES: Readonly<Record<OutboundErrorCode, string>> = {
  ERR_OUTBOUND_URL_FORBIDDEN: 'The address must be an https URL without user name and password.',
  ERR_OUTBOUND_ADDRESS_FORBIDDEN: 'The address leads into a private network.',
  ERR_OUTBOUND_NAME_UNKNOWN: 'The name of the server is not known.',
  ERR_OUTBOUND_REFUSED: 'Nothing listens there; the connection was refused.',
  ERR_OUTBOUND_TLS: 'There is no secure connection, as the certificate is not trusted or TLS is not spoken.',
  ERR_OUTBOUND_TIMEOUT: 'The server did not answer in time.',
  ERR_OUTBOUND_TOO_LARGE: 'The answer is too large.',
  ERR_OUTBOUND_FAILED: 'The connection broke before the answer was complete.',
};

/** A request to another server was not made, or not answered; `cause` has what lies below. */
export class OutboundError extends Error {
  override readonly name = 'OutboundError';
  readonly code: OutboundErrorCode;

  constructor(code: OutboundErrorCode, options?: ErrorOptions) {
    super(SENTENCES[code], options);
    this.code = code;
  }
}
