import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/** A row of Moodle's contract for its REST web service. */
interface ContractRow {
  /** Begins with the section that it is of, and stands in the name of each test that proves it. */
  readonly id: string;
  readonly what: string;
  /** Why there is no such thing here, and therefore no test. */
  readonly notOurs?: string;
}

const FOLDER = new URL('.', import.meta.url);

describe('the rows of Moodle’s contract', () => {
  const rows = JSON.parse(readFileSync(new URL('rows.json', FOLDER), 'utf8')) as ContractRow[];
  const tests = readdirSync(FOLDER).filter((name) => name.endsWith('.test.ts') && name !== 'contract-rows.test.ts');
  const named = new Set(
    tests.flatMap((name) => readFileSync(new URL(name, FOLDER), 'utf8').match(/\bWS-B\d-[a-z\d-]*[a-z\d]/g) ?? []),
  );

  it('are each named once, and those of each section are there', () => {
    const ids = rows.map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)]);
    expect([...new Set(ids.map((id) => id.slice(0, 5)))]).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((at) => `WS-B${at}`));
  });

  it('have a test each, or a reason why there is none', () => {
    const unproven = rows.filter(({ id, notOurs }) => named.has(id) === (notOurs !== undefined));
    expect(unproven.map(({ id }) => id)).toEqual([]);
  });

  it('are what the tests name', () => {
    const known = new Set(rows.map(({ id }) => id));
    expect([...named].filter((id) => !known.has(id))).toEqual([]);
  });
});
