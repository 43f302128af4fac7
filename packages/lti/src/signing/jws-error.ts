/** Why a token of our own was refused. */
export type JwsErrorCode = 'ERR_JWS_MALFORMED' | 'ERR_JWS_TYPE' | 'ERR_JWS_SIGNATURE' | 'ERR_JWS_EXPIRED';

const SENTENCES: Readonly<Record<JwsErrorCode, string>> = {
  ERR_JWS_MALFORMED: 'This is not a token of this platform.',
  ERR_JWS_TYPE: 'This token is of another kind than the one expected here.',
  ERR_JWS_SIGNATURE: 'This token was not signed by this platform.',
  ERR_JWS_EXPIRED: 'This token has expired.',
};

/** A token of our own (a hint, an access token) is not what it should be; the token itself is never in the error. */
export class JwsError extends Error {
  override readonly name = 'JwsError';
  readonly code: JwsErrorCode;

  constructor(code: JwsErrorCode, options?: ErrorOptions) {
    super(SENTENCES[code], options);
    this.code = code;
  }
}
