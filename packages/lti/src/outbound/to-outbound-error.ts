import { errors } from 'undici';
import { OutboundError } from './outbound-error.js';
import type { OutboundErrorCode } from './outbound-error.js';

/** The codes that Node gives to failures of a look-up (getaddrinfo), and to those of TLS and its certificates. */
const LOOK_UP_FAILURE = /^(ENOTFOUND|ENODATA|EAI_\w+)$/;
const TLS_FAILURE = /CERT|^UNABLE_TO_|^INVALID_(CA|PURPOSE)$|^HOSTNAME_MISMATCH$|^ERR_(TLS|SSL)_|^EPROTO$/;

/** Says what a failed request means to a person; `signal` is the one that limits its time. */
export function toOutboundError(cause: unknown, signal: AbortSignal): OutboundError {
  if (cause instanceof OutboundError) return cause;
  return new OutboundError(signal.aborted ? 'ERR_OUTBOUND_TIMEOUT' : toCode(cause), { cause });
}

function toCode(cause: unknown): OutboundErrorCode {
  if (cause instanceof errors.ConnectTimeoutError) return 'ERR_OUTBOUND_TIMEOUT';
  if (cause instanceof errors.ResponseExceededMaxSizeError) return 'ERR_OUTBOUND_TOO_LARGE';
  const code = findCode(cause);
  if (code === 'ECONNREFUSED') return 'ERR_OUTBOUND_REFUSED';
  if (LOOK_UP_FAILURE.test(code)) return 'ERR_OUTBOUND_NAME_UNKNOWN';
  return TLS_FAILURE.test(code) ? 'ERR_OUTBOUND_TLS' : 'ERR_OUTBOUND_FAILED';
}

function findCode(cause: unknown): string {
  return typeof cause === 'object' && cause !== null && 'code' in cause ? String(cause.code) : '';
}
