import { spawn } from 'node:child_process';
import type { ChildProcessWithoutNullStreams } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { expect, it } from '@jest/globals';

/** What `racing-process.js` prints: which of 50 tokens it spent, what it found at 50 places, its 50 Moodle ids. */
interface Got {
  readonly firstKey: boolean;
  readonly spent: number[];
  readonly applications: string[];
  readonly moodleIds: number[];
}

const PROGRAM = fileURLToPath(new URL('racing-process.js', import.meta.url));

it('four processes that open a new file at the same moment migrate it once and agree on everything', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'storage-sql-'));
  try {
    const got = await race(['a', 'b', 'c', 'd'], join(folder, 'shared.sqlite'));

    expect(got.filter(({ firstKey }) => firstKey)).toHaveLength(1);
    expect(got.flatMap(({ spent }) => spent).sort((a, b) => a - b)).toEqual(Array.from({ length: 50 }, (_, i) => i));
    for (const { applications } of got) expect(applications).toEqual(got[0]?.applications);
    expect(new Set(got.flatMap(({ moodleIds }) => moodleIds)).size).toBe(200);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

async function race(names: string[], file: string): Promise<Got[]> {
  const processes = names.map((name) => spawn(process.execPath, [PROGRAM, file, name]));
  await Promise.all(processes.map(({ stdout }) => once(stdout, 'data')));
  const outputs = processes.map(outputOf);
  for (const { stdin } of processes) stdin.write('go\n');
  return (await Promise.all(outputs)).map((output) => JSON.parse(output) as Got);
}

async function outputOf(process: ChildProcessWithoutNullStreams): Promise<string> {
  const ended = once(process, 'close');
  const [output, complaints] = await Promise.all([text(process.stdout), text(process.stderr)]);
  const [code] = (await ended) as [number | null];
  if (code !== 0) throw new Error(complaints);
  return output;
}
