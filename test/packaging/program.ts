import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

/** A server as a process of its own. */
export interface Program {
  /** Where it says that it listens. */
  readonly url: string;
  /** Asks it to end; answers its exit code, `null` if it had to be killed. */
  stop(): Promise<number | null>;
}

export interface ProgramOptions {
  readonly arguments: readonly string[];
  readonly directory: string;
  readonly environment?: Readonly<Record<string, string>>;
}

const STOP_TIMEOUT_MS = 10_000;

/** Starts it in `directory` and waits for the line that ends with its URL. */
export async function startProgram(command: string, options: ProgramOptions): Promise<Program> {
  const child = spawn(command, options.arguments, {
    cwd: options.directory,
    env: { ...process.env, ...options.environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));
  const exited = once(child, 'exit') as Promise<[number | null]>;
  const url = await Promise.race([findUrl(child.stdout), exited.then(() => undefined)]);
  if (url === undefined) throw new Error(`${command} ended before it listened:\n${complaints}`);
  return {
    url,
    async stop() {
      const killing = setTimeout(() => child.kill('SIGKILL'), STOP_TIMEOUT_MS);
      child.kill('SIGTERM');
      const [code] = await exited;
      clearTimeout(killing);
      return code;
    },
  };
}

async function findUrl(output: NodeJS.ReadableStream): Promise<string | undefined> {
  const lines = createInterface({ input: output });
  return new Promise((resolve) => {
    lines.on('line', (line) => {
      const url = /: (http:\S+)$/.exec(line)?.[1];
      if (url !== undefined) resolve(url);
    });
    lines.once('close', () => resolve(undefined));
  });
}
