import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from '@jest/globals';
import { type CampusOptions, type RunningCampus, startCampus } from '../../src/index.js';

const closing: (() => Promise<void>)[] = [];

afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

/** A fresh campus on a free port, closed after the tests of the file. */
export async function openCampus(options: Partial<CampusOptions> = {}): Promise<RunningCampus> {
  const dataDirectory = options.dataDirectory ?? (await createDirectory());
  const campus = await startCampus({ port: 0, plugins: [], logger: SILENT, ...options, dataDirectory });
  closing.push(() => campus.close());
  return campus;
}

/** A directory that is gone after the tests of the file. */
export async function createDirectory(): Promise<string> {
  const directory = await mkdtemp(join(tmpdir(), 'campus-'));
  closing.push(() => rm(directory, { recursive: true, force: true }));
  return directory;
}

const log = (): void => undefined;

export const SILENT = { debug: log, info: log, warn: log, error: log };

/** A logger that keeps what went wrong. */
export function createErrorLog(): { readonly logger: typeof SILENT; readonly errors: unknown[][] } {
  const errors: unknown[][] = [];
  return { logger: { ...SILENT, error: (...line: unknown[]) => void errors.push(line) }, errors };
}
