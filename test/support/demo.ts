import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DemoStorage } from './browser.js';

/** `npm start` as a process of its own, which runs the sandbox as another. */
export interface Demo {
  readonly campus: string;
  readonly zoom: string;
  stop(): Promise<void>;
}

export interface DemoOptions {
  readonly blank?: boolean;
  readonly storage?: DemoStorage;
  /** Keep the data of an earlier run. */
  readonly data?: string;
  readonly ports?: { readonly campus: string; readonly zoom: string };
}

const PROGRAM = fileURLToPath(new URL('../../examples/campus/dist/start.js', import.meta.url));
const START_TIMEOUT_MS = 60_000;

/** Starts it on free ports with data of its own, deleted at the end unless handed in. */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const { blank = false, storage = 'sqlite', ports = { campus: '0', zoom: '0' } } = options;
  const data = options.data ?? (await createDataDirectory());
  const flags = [
    ...['--port', ports.campus, '--sandbox-port', ports.zoom],
    ...['--data', data, '--storage', storage],
    ...(blank ? ['--blank'] : []),
  ];
  const child = spawn(process.execPath, [PROGRAM, ...flags], { stdio: ['ignore', 'pipe', 'pipe'] });
  const exited = once(child, 'exit');
  const output = await waitForGreeting(child);
  return {
    campus: findUrl(output, 'Campus'),
    zoom: findUrl(output, 'Zoom sandbox'),
    async stop() {
      child.kill('SIGTERM');
      await exited;
      if (options.data === undefined) await rm(data, { recursive: true, force: true });
    },
  };
}

export function createDataDirectory(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'lms-zoom-demo-'));
}

function waitForGreeting(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let output = '';
    const fail = (reason: string): void => {
      child.kill('SIGKILL');
      reject(new Error(`${reason}:\n${output}`));
    };
    const timer = setTimeout(() => fail('The demo did not start in time'), START_TIMEOUT_MS);
    const read = (chunk: Buffer): void => {
      output += chunk.toString();
      if (!output.includes('Press Ctrl+C')) return;
      clearTimeout(timer);
      resolve(output);
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('exit', () => {
      clearTimeout(timer);
      fail('The demo ended');
    });
  });
}

function findUrl(output: string, label: string): string {
  const url = new RegExp(`${label} +(http://\\S+)`).exec(output)?.[1];
  if (url === undefined) throw new Error(`No URL of ${label} in:\n${output}`);
  return url;
}
