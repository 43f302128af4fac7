import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { findViolations, type Violation } from './support/architecture/find-violations.js';
import { readPackages } from './support/architecture/read-packages.js';
import { writeTree } from './support/architecture/write-tree.js';

const root = fileURLToPath(new URL('..', import.meta.url));

describe('this repository', () => {
  it('keeps the direction, declares what it imports, and has no cycle, no export * and no container in the domain', () => {
    expect(findViolations(root)).toEqual([]);
  });

  it('is read as a whole', () => {
    const files = readPackages(root).flatMap(({ sources, tests }) => [...sources, ...tests]);
    expect(files.map(({ path }) => path)).toEqual(
      expect.arrayContaining([
        'packages/core/src/index.ts',
        'examples/campus/src/index.ts',
        'test/architecture.test.ts',
      ]),
    );
  });

  it.each(readPackages(root).map(({ folder }) => folder))('asks for the same Node everywhere: %s', (folder) => {
    expect(readEngines(join(root, folder))).toEqual(readEngines(root));
  });

  it('has nothing at its top level but what is prescribed', () => {
    expect(listTopLevel().filter((name) => !name.startsWith('.') && !TOP_LEVEL.includes(name))).toEqual([]);
  });
});

describe('the architecture check', () => {
  it('accepts a small tree that keeps the rules', async () => {
    expect(await findIn({})).toEqual([]);
  });

  it.each<[string, Violation, Record<string, string>]>([
    [
      'an import against the direction',
      { rule: 'direction', path: 'packages/lti/src/index.ts', detail: '@lms-zoom/core' },
      {
        'packages/lti/package.json': aPackage('lti', { '@lms-zoom/core': '0.1.0' }),
        'packages/lti/src/index.ts': "import type { place } from '@lms-zoom/core';",
      },
    ],
    [
      'a storage that the composition root does not load lazily',
      { rule: 'direction', path: 'packages/plugin/src/index.ts', detail: '@lms-zoom/storage-memory' },
      {
        'packages/storage-memory/package.json': aPackage('storage-memory'),
        'packages/plugin/package.json': aPackage('plugin', { '@lms-zoom/storage-memory': '0.1.0' }),
        'packages/plugin/src/lazy.ts': "export const open = () => import('@lms-zoom/storage-memory');",
        'packages/plugin/src/index.ts': "import { MemoryStorage } from '@lms-zoom/storage-memory';",
      },
    ],
    [
      'more than the types of express in the contract',
      { rule: 'direction', path: 'packages/host-api/src/index.ts', detail: 'express' },
      {
        'packages/host-api/package.json': aPackage('host-api', { express: '5.0.0' }),
        'packages/host-api/src/http.ts': "import type { Request } from 'express';",
        'packages/host-api/src/index.ts': "export { Router } from 'express';",
      },
    ],
    [
      'an import that package.json does not declare',
      { rule: 'undeclared', path: 'packages/core/src/place.ts', detail: 'htmlparser2' },
      { 'packages/core/src/place.ts': "export const read = () => import('htmlparser2');" },
    ],
    [
      'a deep import by name',
      { rule: 'deep', path: 'packages/core/src/place.ts', detail: '@lms-zoom/lti/dist/hint.js' },
      { 'packages/core/src/place.ts': "import { hint } from '@lms-zoom/lti/dist/hint.js';" },
    ],
    [
      'a deep import by path',
      { rule: 'deep', path: 'packages/core/test/place.test.ts', detail: '../../lti/src/hint.js' },
      { 'packages/core/test/place.test.ts': "import { hint } from '../../lti/src/hint.js';" },
    ],
    [
      'a cycle',
      { rule: 'cycle', path: 'packages/core/src/a.ts', detail: cycleOf('a', 'b', 'c', 'a') },
      {
        'packages/core/src/a.ts': "import { b } from './b.js';",
        'packages/core/src/b.ts': "export { c } from './c.js';",
        'packages/core/src/c.ts': "export const a = () => import('./a.js');",
      },
    ],
    [
      'an export *',
      { rule: 'export-all', path: 'packages/core/src/index.ts', detail: 'export *' },
      { 'packages/core/src/index.ts': "export * from './place.js';" },
    ],
    [
      'a package without a row in the table',
      { rule: 'row', path: 'packages/extras', detail: 'no row in the table of directions' },
      { 'packages/extras/package.json': aPackage('extras') },
    ],
  ])('finds %s', async (_what, violation, files) => {
    expect(await findIn(files)).toEqual([violation]);
  });

  it('finds the container in the domain', async () => {
    const files = {
      'packages/core/package.json': aPackage('core', { '@lms-zoom/lti': '0.1.0', inversify: '8.2.3' }),
      'packages/core/src/index.ts': "import { injectable } from 'inversify';",
    };
    expect((await findIn(files)).map(({ rule }) => rule)).toEqual(['direction', 'container']);
  });

  it('does not take types that import each other for a cycle', async () => {
    const files = {
      'packages/core/src/a.ts': "import type { B } from './b.js';",
      'packages/core/src/b.ts': "import type { A } from './a.js';",
    };
    expect(await findIn(files)).toEqual([]);
  });
});

const TOP_LEVEL = [
  'packages',
  'plugin.manifest.json',
  'examples',
  'test',
  'package.json',
  'package-lock.json',
  'lerna.json',
  'tsconfig.base.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
];

/** What is committed or about to be; without git, whatever lies there. */
function listTopLevel(): string[] {
  if (!existsSync(join(root, '.git'))) return readdirSync(root).filter((name) => name !== 'node_modules');
  const list = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const paths = execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\0');
  return [...new Set(paths.map((path) => path.split('/')[0] ?? ''))].filter((name) => name !== '');
}

function readEngines(folder: string): unknown {
  return (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { engines?: unknown }).engines;
}

/** The violations in a tree of `core` on `lti`, with these files added or replaced. */
async function findIn(files: Readonly<Record<string, string>>): Promise<Violation[]> {
  const tree = await writeTree({
    'package.json': '{ "devDependencies": { "@jest/globals": "30.0.0" } }',
    'packages/lti/package.json': aPackage('lti'),
    'packages/lti/src/index.ts': "export { hint } from './hint.js';",
    'packages/lti/src/hint.ts': "import { randomUUID } from 'node:crypto';",
    'packages/core/package.json': aPackage('core', { '@lms-zoom/lti': '0.1.0' }),
    'packages/core/src/index.ts': "export { place } from './place.js';",
    'packages/core/src/place.ts': "import { hint } from '@lms-zoom/lti';",
    'packages/core/test/place.test.ts': "import { it } from '@jest/globals'; import { place } from '@lms-zoom/core';",
    ...files,
  });
  try {
    return findViolations(tree.root);
  } finally {
    await tree.remove();
  }
}

function aPackage(id: string, dependencies: Readonly<Record<string, string>> = {}): string {
  return JSON.stringify({ name: `@lms-zoom/${id}`, exports: { '.': './dist/index.js' }, dependencies });
}

function cycleOf(...names: readonly string[]): string {
  return names.map((name) => `packages/core/src/${name}.ts`).join(' > ');
}
