import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** The demo's program on free ports, once it has greeted. */
export interface RunningStart {
  readonly greeting: string;
  readonly campus: string;
  stop(): Promise<void>;
}

const PROGRAM = fileURLToPath(new URL('../../dist/start.js', import.meta.url));

/** Throws with what the program says if it ends by itself. */
export async function runStart(flags: readonly string[]): Promise<RunningStart> {
  const ports = ['--port', '0', '--sandbox-port', '0'];
  const child = spawn(process.execPath, [PROGRAM, ...ports, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'exit');
  let output = '';
  const greeted = new Promise<void>((resolve) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (output.includes('Press Ctrl+C')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
  });
  const ended = once(child, 'close').then(() => Promise.reject(new Error(output)));
  await Promise.race([greeted, ended]);
  ended.catch(() => undefined);
  return {
    greeting: output,
    campus: /Campus +(http:\S+)/.exec(output)?.[1] ?? '',
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}
