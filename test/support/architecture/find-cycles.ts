import { dirname, join } from 'node:path';
import type { SourceFile } from './read-packages.js';

/** Every way in which a file imports itself through others; imports of types alone do not count, they are gone when it runs. */
export function findCycles(files: readonly SourceFile[]): string[][] {
  const edges = new Map(files.map((file) => [file.path, toNeighbours(file)]));
  const done = new Set<string>();
  const cycles: string[][] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const start = trail.indexOf(path);
    if (start !== -1) cycles.push([...trail.slice(start), path]);
    if (start !== -1 || done.has(path)) return;
    for (const next of edges.get(path) ?? []) visit(next, [...trail, path]);
    done.add(path);
  };
  for (const path of edges.keys()) visit(path, []);
  return cycles;
}

function toNeighbours({ path, imports }: SourceFile): string[] {
  return imports
    .filter(({ specifier, kind }) => specifier.startsWith('.') && kind !== 'type')
    .map(({ specifier }) => join(dirname(path), specifier).replace(/\.js$/, '.ts'));
}
