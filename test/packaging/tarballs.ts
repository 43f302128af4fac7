import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

const run = promisify(execFile);
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

export interface PackageJson {
  readonly name: string;
  readonly version: string;
  readonly exports?: unknown;
  readonly bin?: Readonly<Record<string, string>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
}

/** One package as `npm run pack` writes it. */
export interface Tarball {
  readonly file: string;
  /** Sorted, relative to the package. */
  readonly paths: readonly string[];
  readonly json: PackageJson;
}

/** Runs `npm run pack` on what is built already, into `folder`; answers the files that it says it wrote. */
export async function pack(folder: string): Promise<string[]> {
  const { stdout } = await run('npm', ['run', '--silent', 'pack', '--', '--no-build', '--out', folder], { cwd: ROOT });
  return stdout
    .trim()
    .split('\n')
    .map((path) => join(ROOT, path));
}

export async function readTarball(file: string): Promise<Tarball> {
  const { stdout } = await run('tar', ['-tzf', file]);
  const paths = stdout
    .trim()
    .split('\n')
    .map((path) => path.replace(/^package\//, ''))
    .sort();
  return { file, paths, json: JSON.parse(await readFromTarball(file, 'package.json')) as PackageJson };
}

export async function readFromTarball(file: string, path: string): Promise<string> {
  return (await run('tar', ['-xOzf', file, `package/${path}`])).stdout;
}
