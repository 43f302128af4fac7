import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';

/** Makes the directory for the data if need be. `reset` deletes what earlier starts left there, and nothing else. */
export async function openDataDirectory({ data, reset }: { data: string; reset: boolean }): Promise<void> {
  try {
    await mkdir(data, { recursive: true, mode: 0o700 });
  } catch (cause) {
    throw new Error(`"${data}" cannot be a directory for the data. Try another one with --data.`, { cause });
  }
  if (!reset) return;
  for (const file of FILES) await rm(join(data, file), { force: true });
}

const FILES = [
  ...['campus.db', 'zoom.db', 'zoom-sandbox.db'].flatMap((file) => [file, `${file}-wal`, `${file}-shm`]),
  'development-secret',
];
