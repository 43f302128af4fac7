import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';

const PROGRAM = fileURLToPath(new URL('../dist/main.js', import.meta.url));

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
});
afterAll(() => rm(folder, { recursive: true }));

const start = (...args: string[]): ChildProcess => spawn(process.execPath, [PROGRAM, '--data', folder, ...args]);

describe('the program', () => {
  it('prints its address, answers there and ends cleanly on SIGTERM', async () => {
    const program = start('--port', '0');
    const [line] = (await once(program.stdout!, 'data')) as [Buffer];
    const [, origin] = /^Zoom sandbox: (http:\/\/127\.0\.0\.1:\d+)\n$/.exec(String(line)) ?? [];
    const page = await fetch(String(origin));
    expect(await page.text()).toContain('Stands in for the Zoom LTI Pro app');
    program.kill('SIGTERM');
    expect(await once(program, 'exit')).toEqual([0, null]);
  });

  it('says in one line why it cannot start', async () => {
    const program = start('--port', '70000');
    const [line] = (await once(program.stderr!, 'data')) as [Buffer];
    expect(String(line)).toMatch(/^[^\n]*port[^\n]*\n$/);
    expect(await once(program, 'exit')).toEqual([1, null]);
  });
});
