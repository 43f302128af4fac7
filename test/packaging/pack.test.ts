import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, it } from '@jest/globals';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const COPIED = ['LICENSE', 'plugin.manifest.json', 'packages/tooling', 'packages/plugin/package.json'];

let repository: string;

beforeEach(async () => {
  repository = await mkdtemp(join(await realpath(tmpdir()), 'lms-zoom-repository-'));
  for (const path of COPIED) await cp(join(ROOT, path), join(repository, path), { recursive: true });
  await writeFile(join(repository, 'package.json'), '{ "private": true, "workspaces": ["packages/*"] }\n');
});

afterEach(() => rm(repository, { recursive: true, force: true }));

it('leaves nothing behind in a package that npm could not pack', async () => {
  const packed = join(repository, 'packages/plugin');
  await failAfterLending(join(packed, 'package.json'));
  await expect(pack()).rejects.toThrow('Command failed');
  const lent = await readFile(join(repository, 'lent.txt'), 'utf8');
  expect(lent.trim().split('\n')).toEqual(['LICENSE', 'package.json', 'plugin.manifest.json']);
  expect(await readdir(packed)).toEqual(['package.json']);
});

/** Lets `prepack` fail once everything is lent; what is in the package by then goes into `lent.txt`. */
async function failAfterLending(file: string): Promise<void> {
  const json = JSON.parse(await readFile(file, 'utf8')) as { scripts: { prepack: string } };
  json.scripts.prepack += ' && ls >../../lent.txt && exit 1';
  await writeFile(file, JSON.stringify(json));
}

async function pack(): Promise<void> {
  // Without what npm hands on to a test: it would lead back here.
  const environment = Object.entries(process.env).filter(([name]) => !name.startsWith('npm_'));
  const command = [join(repository, 'packages/tooling/pack.mjs'), '--no-build', '--out', join(repository, 'out')];
  await promisify(execFile)(process.execPath, command, { env: Object.fromEntries(environment) });
}
