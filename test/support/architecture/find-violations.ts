import { DIRECTIONS } from './directions.js';
import { findCycles } from './find-cycles.js';
import { findBrokenRules, type ImportRule } from './import-rules.js';
import { type Package, readPackages, type SourceFile } from './read-packages.js';

export interface Violation {
  readonly rule: ImportRule | 'row' | 'cycle' | 'export-all';
  /** From the root of the repository. */
  readonly path: string;
  readonly detail: string;
}

/** All that breaks the architecture in the repository at `root`. */
export function findViolations(root: string): Violation[] {
  const packages = readPackages(root);
  return packages.flatMap((from) => [
    ...findMissingRow(from),
    ...from.sources.flatMap((file) => findInFile(file, { from, packages, isTest: false })),
    ...from.tests.flatMap((file) => findInFile(file, { from, packages, isTest: true })),
    ...findCycles([...from.sources, ...from.tests]).map(toViolation),
  ]);
}

function findMissingRow({ id, folder }: Package): Violation[] {
  if (folder === 'test' || DIRECTIONS[id]) return [];
  return [{ rule: 'row', path: folder, detail: 'no row in the table of directions' }];
}

interface Belonging {
  readonly from: Package;
  readonly packages: readonly Package[];
  readonly isTest: boolean;
}

function findInFile({ path, imports, exportsAll }: SourceFile, belonging: Belonging): Violation[] {
  const broken = imports.flatMap((found) =>
    findBrokenRules({ ...belonging, path }, found).map((rule): Violation => ({ rule, path, detail: found.specifier })),
  );
  return exportsAll ? [...broken, { rule: 'export-all', path, detail: 'export *' }] : broken;
}

function toViolation(cycle: readonly string[]): Violation {
  return { rule: 'cycle', path: cycle[0] ?? '', detail: cycle.join(' > ') };
}
