import { createServer } from 'node:http';
import type { RequestListener } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { LOCALHOST_CERTIFICATE, LOCALHOST_KEY } from './localhost-certificate.js';

/** A server on this machine that counts its requests. */
export interface TestServer {
  readonly port: number;
  readonly hits: number;
  close(): Promise<void>;
}

export async function startServer(listener: RequestListener, { tls = false } = {}): Promise<TestServer> {
  let hits = 0;
  const counting: RequestListener = (request, response) => {
    hits += 1;
    listener(request, response);
  };
  const server = tls
    ? createTlsServer({ cert: LOCALHOST_CERTIFICATE, key: LOCALHOST_KEY }, counting)
    : createServer(counting);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    get hits() {
      return hits;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
