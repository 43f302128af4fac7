import { isBuiltin } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { DIRECTIONS } from './directions.js';
import type { Import } from './read-imports.js';
import type { Package } from './read-packages.js';

export type ImportRule = 'direction' | 'undeclared' | 'deep' | 'container';

/** Where an import was found, in the sources or the tests of a package among these packages. */
export interface ImportSite {
  readonly from: Package;
  readonly path: string;
  readonly isTest: boolean;
  readonly packages: readonly Package[];
}

/** The rules that an import breaks. */
export function findBrokenRules(site: ImportSite, found: Import): ImportRule[] {
  const name = toPackageName(found.specifier);
  if (name === undefined) return leavesPackage(site, found) ? ['deep'] : [];
  const broken: Record<ImportRule, boolean> = {
    direction: !isAllowed(site, { ...found, name }),
    undeclared: !isDeclared(site, { ...found, name }),
    deep: isDeep(site, { ...found, name }),
    container: site.from.id !== 'plugin' && ['inversify', 'reflect-metadata'].includes(name),
  };
  return (Object.keys(broken) as ImportRule[]).filter((rule) => broken[rule]);
}

type PackageImport = Import & { readonly name: string };

/** `undefined` for a relative import and for what Node itself brings. */
function toPackageName(specifier: string): string | undefined {
  if (specifier.startsWith('.') || isBuiltin(specifier)) return undefined;
  const depth = specifier.startsWith('@') ? 2 : 1;
  return specifier.split('/').slice(0, depth).join('/');
}

function leavesPackage({ from, path }: ImportSite, { specifier }: Import): boolean {
  return specifier.startsWith('.') && !join(dirname(path), specifier).startsWith(from.folder + sep);
}

/** The sources of a package import only what its row allows; tests are free. */
function isAllowed({ from, isTest, packages }: ImportSite, { name, kind }: PackageImport): boolean {
  const direction = DIRECTIONS[from.id];
  if (isTest || direction === undefined || direction === 'anything') return true;
  const { ours, lazily = [], others, types = [] } = direction;
  const target = packages.find((candidate) => candidate.name === name);
  if (target) return ours.includes(target.id) || (lazily.includes(target.id) && kind !== 'static');
  return others.includes(name) || (types.includes(name) && kind === 'type');
}

/** Types may come from a declared `@types/…`. */
function isDeclared({ from, isTest }: ImportSite, { name, kind }: PackageImport): boolean {
  const declared = isTest ? from.declared.tests : from.declared.sources;
  return declared.has(name) || (kind === 'type' && declared.has(`@types/${name}`));
}

/** Another package of ours is entered only by what it exports. */
function isDeep({ packages }: ImportSite, { name, specifier }: PackageImport): boolean {
  const target = packages.find((candidate) => candidate.name === name);
  return target !== undefined && !target.exported.includes(`.${specifier.slice(name.length)}`);
}
