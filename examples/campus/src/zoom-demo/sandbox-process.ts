import { fork } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createInterface } from 'node:readline';
import { dirname, join } from 'node:path';

export interface SandboxProcess {
  readonly origin: string;
  stop(): Promise<void>;
}

const READY = /^Zoom sandbox: (http\S+)$/;

/** Starts the Zoom sandbox as a program of its own, which ends with this one, and waits until it listens. */
export async function startSandbox(options: { readonly port: number; readonly data: string }): Promise<SandboxProcess> {
  const flags = ['--host', '127.0.0.1', '--port', String(options.port), '--data', options.data];
  const child = fork(getProgram(), flags, { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] });
  const exited = once(child, 'exit');
  const origin = await Promise.race([child.stdout && findOrigin(child.stdout), exited.then(() => undefined)]);
  if (!origin) {
    throw new Error(`The Zoom sandbox did not start. Is port ${options.port} in use? Try --sandbox-port.`);
  }
  return {
    origin,
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

function getProgram(): string {
  const manifest = createRequire(import.meta.url).resolve('@lms-zoom/sandbox/package.json');
  return join(dirname(manifest), 'dist', 'main.js');
}

async function findOrigin(output: NodeJS.ReadableStream): Promise<string | undefined> {
  for await (const line of createInterface({ input: output })) {
    const [, origin] = READY.exec(line) ?? [];
    if (origin !== undefined) return origin;
  }
  return undefined;
}
