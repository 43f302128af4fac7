/** Why Zoom turns someone away. */
export type RefusalCode =
  | 'ERR_LTI_KEY_UNKNOWN'
  | 'ERR_PARAMETER_MISSING'
  | 'ERR_CLIENT_ID_UNKNOWN'
  | 'ERR_ISSUER_UNKNOWN'
  | 'ERR_DOMAIN_NOT_APPROVED'
  | 'ERR_TARGET_LINK_UNKNOWN'
  | 'ERR_PLATFORM_REFUSED'
  | 'ERR_STATE_UNKNOWN'
  | 'ERR_ID_TOKEN_UNREADABLE'
  | 'ERR_ISSUER_MISMATCH'
  | 'ERR_AUDIENCE_MISMATCH'
  | 'ERR_NONCE_MISMATCH'
  | 'ERR_DEPLOYMENT_MISMATCH'
  | 'ERR_TARGET_LINK_MISMATCH'
  | 'ERR_MESSAGE_TYPE_UNKNOWN'
  | 'ERR_TIME_MISSING'
  | 'ERR_TIME_AHEAD'
  | 'ERR_ID_TOKEN_REFUSED'
  | 'ERR_SESSION_NOT_FOUND'
  | 'ERR_INSTANCE_REMOVED'
  | 'ERR_EMAIL_INVALID'
  | 'ERR_CONTEXT_MISSING'
  | 'ERR_NOT_HOST'
  | 'ERR_MEETING_UNKNOWN';

/** Someone or something is turned away; `message` says why in plain words, `status` is the page's HTTP status. */
export class RefusalError extends Error {
  override readonly name = 'RefusalError';
  readonly code: RefusalCode;
  readonly status: number;

  constructor(code: RefusalCode, message: string, status = 401) {
    super(message);
    this.code = code;
    this.status = status;
  }
}
