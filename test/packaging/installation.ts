import { execFile } from 'node:child_process';
import { copyFile, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { findFreePort } from '../support/free-port.js';
import { type Program, startProgram } from './program.js';

const HOST = fileURLToPath(new URL('../../examples/minimal/host.mjs', import.meta.url));
/** As anybody would, and not as this repository, whose settings npm hands on to what its scripts start. */
const FLAGS = ['--prefer-offline', '--no-audit', '--no-fund', '--engine-strict=false', '--save-exact=false'];

/** A project outside this repository that has installed the tarballs. */
export interface Installation {
  readonly directory: string;
  startSandbox(): Promise<Program>;
  startHost(zoom: string): Promise<Program>;
  remove(): Promise<void>;
}

/** Installs the tarballs and Express into an empty project, and takes the example's host over. */
export async function install(tarballs: readonly string[]): Promise<Installation> {
  const directory = await mkdtemp(join(await realpath(tmpdir()), 'lms-zoom-installation-'));
  await writeFile(join(directory, 'package.json'), '{ "name": "my-lms", "version": "1.0.0", "private": true }\n');
  const flags = ['--prefix', directory, ...FLAGS];
  await promisify(execFile)('npm', ['install', ...flags, ...tarballs, 'express@5'], { cwd: directory });
  await copyFile(HOST, join(directory, 'host.mjs'));
  return {
    directory,
    startSandbox: () => startProgram('node_modules/.bin/zoom-sandbox', { arguments: ['--port', '0'], directory }),
    async startHost(zoom) {
      const environment = { PORT: String(await findFreePort()), ZOOM: zoom };
      return startProgram(process.execPath, { arguments: ['host.mjs'], directory, environment });
    },
    remove: () => rm(directory, { recursive: true, force: true }),
  };
}
