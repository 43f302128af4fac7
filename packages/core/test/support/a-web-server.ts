import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createGuardedFetch } from '@lms-zoom/lti';
import type { Fetch } from '../../src/index.js';

/** A server on this machine, and a fetch that may reach it and nothing else. */
export interface WebServer {
  readonly origin: string;
  readonly fetch: Fetch;
  close(): Promise<void>;
}

export async function startWebServer(listener: RequestListener, { timeoutMs = 5000 } = {}): Promise<WebServer> {
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const fetch = createGuardedFetch({ trustedOrigins: [origin], ca: undefined, timeoutMs });
  return {
    origin,
    fetch,
    async close() {
      await fetch.close();
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
