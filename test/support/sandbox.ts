import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

const PROGRAM = fileURLToPath(new URL('../../packages/sandbox/dist/main.js', import.meta.url));

/** Starts the Zoom sandbox alone, as a process of its own; answers how to stop it. */
export async function startSandbox(port: number, data: string): Promise<() => Promise<void>> {
  const child = spawn(process.execPath, [PROGRAM, '--port', String(port), '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  await Promise.race([
    once(child.stdout, 'data'),
    exited.then(() => Promise.reject(new Error('The sandbox did not start.'))),
  ]);
  return async () => {
    child.kill('SIGTERM');
    await exited;
  };
}
