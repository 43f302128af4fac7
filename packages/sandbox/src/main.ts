#!/usr/bin/env node
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createSandbox } from './create-sandbox.js';
import type { SandboxLogger } from './sandbox-logger.js';

const logger: SandboxLogger = {
  warn: (fields, message) => void process.stderr.write(`${JSON.stringify({ level: 'warn', message, ...fields })}\n`),
  error: (fields, message) =>
    void process.stderr.write(
      `${JSON.stringify({ level: 'error', message, ...fields, error: String(fields['error']) })}\n`,
    ),
};

const main = async (): Promise<void> => {
  const { values } = parseArgs({
    options: {
      port: { type: 'string', default: '9090' },
      host: { type: 'string', default: '127.0.0.1' },
      data: { type: 'string', default: '.data' },
    },
  });
  const server = createServer();
  server.listen(Number(values.port), values.host);
  await once(server, 'listening');
  const origin = `http://${values.host}:${(server.address() as AddressInfo).port}`;

  const sandbox = await createSandbox({ origin, file: join(values.data, 'zoom-sandbox.db'), logger });
  server.on('request', sandbox.app);
  process.stdout.write(`Zoom sandbox: ${origin}\n`);

  let stopping = false;
  const stop = (): void => {
    if (stopping) return;
    stopping = true;
    server.close(() => void sandbox.close());
    server.closeAllConnections();
    if (process.connected) process.disconnect();
  };
  process.once('SIGTERM', stop).once('SIGINT', stop);
  // Started by a program that is gone now.
  process.once('disconnect', stop);
};

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
});
