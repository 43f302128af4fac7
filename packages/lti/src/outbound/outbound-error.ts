/** Why a request to a tool came to nothing. */
export type OutboundErrorCode =
  | 'ERR_OUTBOUND_URL_FORBIDDEN'
  | 'ERR_OUTBOUND_ADDRESS_FORBIDDEN'
  | 'ERR_OUTBOUND_TIMEOUT'
  | 'ERR_OUTBOUND_TOO_LARGE'
  | 'ERR_OUTBOUND_FAILED';

const SENTENCES: Readonly<Record<OutboundErrorCode, string>> = {
  ERR_OUTBOUND_URL_FORBIDDEN: 'The address must be an https URL without user name and password.',
  ERR_OUTBOUND_ADDRESS_FORBIDDEN: 'The address leads into a private network.',
  ERR_OUTBOUND_TIMEOUT: 'The other server did not answer in time.',
  ERR_OUTBOUND_TOO_LARGE: 'The answer of the other server is too large.',
  ERR_OUTBOUND_FAILED: 'The other server cannot be reached.',
};

/** A request to a tool was not made, or not answered; `cause` has what lies below. */
export class OutboundError extends Error {
  override readonly name = 'OutboundError';
  readonly code: OutboundErrorCode;

  constructor(code: OutboundErrorCode, options?: ErrorOptions) {
    super(SENTENCES[code], options);
    this.code = code;
  }
}
