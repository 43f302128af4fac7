/** ltijs refused an id_token or a session. `reason` is its own word, such as `TOKEN_TOO_OLD` or `invalid signature`. */
export class LtijsRefusedError extends Error {
  override readonly name = 'LtijsRefusedError';
  readonly code = 'ERR_LTIJS_REFUSED';
  readonly reason: string;

  constructor(reason: string) {
    super(`ltijs refused the request: ${reason}`);
    this.reason = reason;
  }
}
