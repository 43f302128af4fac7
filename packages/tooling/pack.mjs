// `npm run pack`: writes what a host installs as tarballs into `.pack`. Options: `--no-build` takes `dist` as it is,
// `--out <folder>` writes elsewhere.
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const PRIVATE = ['tooling'];

const { values } = parseArgs({
  options: { build: { type: 'boolean', default: true }, out: { type: 'string', default: join(ROOT, '.pack') } },
  allowNegative: true,
});
const packages = (await readdir(join(ROOT, 'packages'))).filter((name) => !PRIVATE.includes(name)).sort();
const isSuite = (name) => name.endsWith('-tests');

if (values.build) await build();
const out = resolve(values.out);
const written = [
  ...(await pack(
    packages.filter((name) => !isSuite(name)),
    out,
  )),
  // Apart from the others, because they bring a test runner along.
  ...(await pack(packages.filter(isSuite), join(out, 'tests'))),
];
process.stdout.write(written.map((file) => `${relative('.', file)}\n`).join(''));

/** From nothing, so that nothing stays of sources that are gone. */
async function build() {
  await Promise.all(packages.map((name) => rm(join(ROOT, 'packages', name, 'dist'), { recursive: true, force: true })));
  run(['run', '--silent', 'build']);
}

/** Replaces the tarballs in `folder` by those of the named packages. */
async function pack(names, folder) {
  await mkdir(folder, { recursive: true });
  for (const file of await findTarballs(folder)) await rm(file);
  const workspaces = names.flatMap((name) => ['--workspace', `packages/${name}`]);
  try {
    run(['pack', '--loglevel=error', '--pack-destination', folder, ...workspaces]);
  } finally {
    // npm itself does this only after it has packed a package: otherwise what was lent would stay.
    run(['run', '--silent', '--if-present', 'postpack', ...workspaces]);
  }
  return findTarballs(folder);
}

async function findTarballs(folder) {
  const names = await readdir(folder);
  return names
    .filter((name) => name.endsWith('.tgz'))
    .sort()
    .map((name) => join(folder, name));
}

function run(args) {
  execFileSync('npm', args, { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
}
