import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A port that nobody listens on, below those that systems give to outgoing connections. */
export async function findFreePort(): Promise<number> {
  const server = createServer();
  try {
    const port = randomInt(20_000, 30_000);
    server.listen(port);
    await once(server, 'listening');
    server.close();
    await once(server, 'close');
    return port;
  } catch {
    return findFreePort();
  }
}
