import { rootCertificates } from 'node:tls';
import { Agent, request } from 'undici';
import type { Dispatcher } from 'undici';
import { OutboundError } from './outbound-error.js';
import { checkHost, lookupPublicAddresses } from './public-address.js';
import { toOutboundError } from './to-outbound-error.js';

/** Makes one request to a tool. Throws {@link OutboundError}; any HTTP status, also a redirect, is an answer. */
export interface GuardedFetch {
  (url: string, init?: OutboundRequest): Promise<OutboundResponse>;
  /** Closes the connections. */
  close(): Promise<void>;
}

/** What is sent. A form makes it a POST. */
export interface OutboundRequest {
  readonly headers?: Readonly<Record<string, string>>;
  readonly form?: URLSearchParams;
}

/** What came back, read to its end. */
export interface OutboundResponse {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
}

export interface GuardedFetchOptions {
  /** Exact origins that may be http and may lie in a private network. */
  readonly trustedOrigins: readonly string[];
  /** PEM of a certificate authority that is trusted beside the well-known ones. */
  readonly ca: string | undefined;
  /** For everything from the name look-up to the last byte. */
  readonly timeoutMs?: number;
  readonly maxBytes?: number;
}

/**
 * Creates the one way in which this platform calls a tool. Addresses come from configuration and from tools, so they are
 * not trusted: https only, public addresses only (checked for each connection), no redirect followed, limited in time
 * and size.
 * @see https://cheatsheetseries.owasp.org/cheatsheets/Server_Side_Request_Forgery_Prevention_Cheat_Sheet.html
 */
export function createGuardedFetch({
  trustedOrigins,
  ca,
  timeoutMs = 5000,
  maxBytes = 256 * 1024,
}: GuardedFetchOptions): GuardedFetch {
  const connect = { timeout: timeoutMs, ...(ca === undefined ? {} : { ca: [...rootCertificates, ca] }) };
  const trustingAgent = new Agent({ connect, maxResponseSize: maxBytes });
  const guardingAgent = new Agent({
    connect: { ...connect, lookup: lookupPublicAddresses },
    maxResponseSize: maxBytes,
  });

  async function fetch(url: string, init: OutboundRequest = {}): Promise<OutboundResponse> {
    const target = parseTarget(url);
    const isTrusted = trustedOrigins.includes(target.origin);
    if (!isTrusted) checkTarget(target);
    const dispatcher = isTrusted ? trustingAgent : guardingAgent;
    return await send(target, { init, dispatcher, signal: AbortSignal.timeout(timeoutMs) });
  }

  return Object.assign(fetch, {
    close: async () => {
      await Promise.all([trustingAgent.destroy(), guardingAgent.destroy()]);
    },
  });
}

function parseTarget(url: string): URL {
  const target = URL.canParse(url) ? new URL(url) : undefined;
  if (target === undefined || target.username !== '' || target.password !== '') {
    throw new OutboundError('ERR_OUTBOUND_URL_FORBIDDEN');
  }
  return target;
}

function checkTarget(target: URL): void {
  if (target.protocol !== 'https:') throw new OutboundError('ERR_OUTBOUND_URL_FORBIDDEN');
  checkHost(target.hostname);
}

async function send(
  target: URL,
  { init, dispatcher, signal }: { init: OutboundRequest; dispatcher: Dispatcher; signal: AbortSignal },
): Promise<OutboundResponse> {
  try {
    const { statusCode, headers, body } = await request(target, { ...toRequestOptions(init), dispatcher, signal });
    return { status: statusCode, headers: toHeaders(headers), text: await body.text() };
  } catch (error) {
    throw toOutboundError(error, signal);
  }
}

function toRequestOptions({ headers = {}, form }: OutboundRequest): {
  method: 'GET' | 'POST';
  headers: Record<string, string>;
  body: string | null;
} {
  if (form === undefined) return { method: 'GET', headers: { ...headers }, body: null };
  return {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    body: form.toString(),
  };
}

function toHeaders(received: Record<string, string | string[] | undefined>): Headers {
  const pairs = Object.entries(received).flatMap(([name, values]) =>
    [values ?? []].flat().map((value): [string, string] => [name, value]),
  );
  return new Headers(pairs);
}
