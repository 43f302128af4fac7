import { readFileSync, readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import rows from './rows.json' with { type: 'json' };

interface SeedRow {
  /** Stands in the name of each test that proves the row. */
  readonly id: string;
  /** A function of the seed system's screens (`OO-2.…`), or a weakness of its that is done right here. */
  readonly what: string;
  /** Where this project differs on purpose; the README's comparison says so too. */
  readonly deviation?: string;
  /** Why no test can prove it. */
  readonly untestable?: string;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const ROWS: readonly SeedRow[] = rows;
const MAX_UNTESTABLE = 5;

describe('the list of what the seed system does', () => {
  const named = new Set(
    listTestFiles().flatMap((file) => readFileSync(file, 'utf8').match(/\bOO-[\w.]+[\w-]*/g) ?? []),
  );

  it('names each row once', () => {
    const ids = ROWS.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  it('has a test for each row that can be tested, and argues for the few others', () => {
    const untested = ROWS.filter(({ id, untestable }) => untestable === undefined && !named.has(id));
    expect(untested.map(({ id }) => id)).toEqual([]);
    expect(ROWS.filter(({ untestable }) => untestable !== undefined).length).toBeLessThanOrEqual(MAX_UNTESTABLE);
  });

  it('knows every screen row that a test names', () => {
    const known = new Set(ROWS.map(({ id }) => id));
    expect([...named].filter((id) => id.startsWith('OO-2.') && !known.has(id))).toEqual([]);
  });

  it('has each deviation in the comparison of the README', () => {
    const readme = readFileSync(`${ROOT}README.md`, 'utf8').replaceAll(/\s+/g, ' ');
    const missing = ROWS.flatMap(({ deviation }) => deviation ?? []).filter((deviation) => !readme.includes(deviation));
    expect(missing).toEqual([]);
  });
});

function listTestFiles(): string[] {
  return ['packages', 'examples', 'test'].flatMap((folder) =>
    readdirSync(`${ROOT}${folder}`, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.name.endsWith('.test.ts') || entry.name.endsWith('.suite.ts'))
      .map(({ parentPath, name }) => `${parentPath}/${name}`)
      .filter((file) => !file.includes('/node_modules/') && !file.endsWith('/seed-coverage.test.ts')),
  );
}
