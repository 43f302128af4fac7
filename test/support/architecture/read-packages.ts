import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { readImports, type SourceFacts } from './read-imports.js';

export interface SourceFile extends SourceFacts {
  /** From the root of the repository. */
  readonly path: string;
}

export interface Package {
  /** The folder's own name, such as `core`. */
  readonly id: string;
  /** The name in its package.json. */
  readonly name: string;
  /** From the root of the repository. */
  readonly folder: string;
  /** What the published sources, and what the tests, may import. */
  readonly declared: { readonly sources: ReadonlySet<string>; readonly tests: ReadonlySet<string> };
  /** The keys of `exports`. */
  readonly exported: readonly string[];
  readonly sources: readonly SourceFile[];
  readonly tests: readonly SourceFile[];
}

interface PackageJson {
  readonly name: string;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly peerDependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

/** Reads the packages below `packages/`, the examples and, as a package of tests only, `test/`. */
export function readPackages(root: string): Package[] {
  const folders = ['packages', 'examples'].flatMap((parent) =>
    existsSync(join(root, parent)) ? readdirSync(join(root, parent)).map((child) => join(parent, child)) : [],
  );
  const rootTools = Object.keys(readPackageJson(root).devDependencies ?? {});
  return [...folders, 'test']
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => readPackage(root, { folder, rootTools }));
}

function readPackage(root: string, options: { folder: string; rootTools: readonly string[] }): Package {
  const { folder, rootTools } = options;
  const { name, exports = {}, ...json } = readPackageJson(join(root, folder));
  const own = Object.keys({ ...json.dependencies, ...json.peerDependencies });
  const testFolder = folder === 'test' ? folder : join(folder, 'test');
  return {
    id: basename(folder),
    name,
    folder,
    declared: {
      sources: new Set(own),
      tests: new Set([name, ...own, ...Object.keys(json.devDependencies ?? {}), ...rootTools]),
    },
    exported: Object.keys(exports),
    sources: readSources(root, join(folder, 'src')),
    tests: readSources(root, testFolder),
  };
}

function readPackageJson(folder: string): PackageJson {
  return JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as PackageJson;
}

function readSources(root: string, folder: string): SourceFile[] {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { encoding: 'utf8', recursive: true })
    .filter((name) => name.endsWith('.ts') && !name.includes('node_modules'))
    .map((name) => join(folder, name))
    .map((path) => ({ path, ...readImports(readFileSync(join(root, path), 'utf8')) }));
}
