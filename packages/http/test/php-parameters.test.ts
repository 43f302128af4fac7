import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { PhpArray } from '../src/webservice/php-array.js';
import { parsePhpParameters } from '../src/webservice/php-parameters.js';

/** Arrays as lists of pairs, which have an order and no key that means anything. */
type Plain = string | [string, Plain][];

const toPlain = (value: string | PhpArray): Plain =>
  typeof value === 'string' ? value : [...value.entries()].map(([key, item]) => [key, toPlain(item)]);

const parse = (query: string): Plain => toPlain(parsePhpParameters([...new URLSearchParams(query)]));

const REFUSED = expect.objectContaining({ errorcode: 'invalidparameter' }) as unknown;

describe('PHP parameters', () => {
  it.each<[string, string, Plain]>([
    ['a plain name', 'a=1', [['a', '1']]],
    ['a name without a value', 'a', [['a', '']]],
    ['nested names', 'a[b][c]=1', [['a', [['b', [['c', '1']]]]]]],
    [
      'names of one array',
      'a[b]=1&a[c]=2',
      [
        [
          'a',
          [
            ['b', '1'],
            ['c', '2'],
          ],
        ],
      ],
    ],
    [
      'the order of first use',
      'a[1]=x&a[0]=y&a[1]=z',
      [
        [
          'a',
          [
            ['1', 'z'],
            ['0', 'y'],
          ],
        ],
      ],
    ],
    [
      'items without a key',
      'a[]=1&a[]=2',
      [
        [
          'a',
          [
            ['0', '1'],
            ['1', '2'],
          ],
        ],
      ],
    ],
    [
      'items after the greatest number',
      'a[7]=1&a[]=2',
      [
        [
          'a',
          [
            ['7', '1'],
            ['8', '2'],
          ],
        ],
      ],
    ],
    [
      'items after a key that only looks like a number',
      'a[07]=1&a[]=2',
      [
        [
          'a',
          [
            ['07', '1'],
            ['0', '2'],
          ],
        ],
      ],
    ],
    ['a blank as no key', 'a[ ]=1', [['a', [['0', '1']]]]],
    [
      'nested items without a key',
      'a[][b]=1&a[][b]=2',
      [
        [
          'a',
          [
            ['0', [['b', '1']]],
            ['1', [['b', '2']]],
          ],
        ],
      ],
    ],
    ['the last value of a name', 'a=1&a=2', [['a', '2']]],
    ['the last value of a nested name', 'a[b]=1&a[b]=2', [['a', [['b', '2']]]]],
    ['an array in place of a text', 'a=1&a[b]=2', [['a', [['b', '2']]]]],
    ['a text in place of an array', 'a[b]=1&a=2', [['a', '2']]],
    ['dots and blanks in the first name', 'a.b c=1', [['a_b_c', '1']]],
    ['dots and blanks in other names', 'a[b.c d]=1', [['a', [['b.c d', '1']]]]],
    ['no blanks before a name', '  a=1', [['a', '1']]],
    ['nothing of an empty name', '=1&[b]=2&+=3', []],
    ['a bracket that is never closed', 'a[b=1', [['a_b', '1']]],
    ['a second bracket that is never closed', 'a[b][c=1', [['a', [['b', '1']]]]],
    ['a bracket that was never opened', 'a]b=1', [['a]b', '1']]],
    ['nothing after the last bracket', 'a[b]c=1', [['a', [['b', '1']]]]],
    ['a bracket inside brackets', 'a[[b]=1', [['a', [['[b', '1']]]]],
    ['a name up to its NUL', 'a%00b=1', [['a', '1']]],
    ['equals signs in a value', 'a=b=c', [['a', 'b=c']]],
    [
      'names that objects have',
      '__proto__[a]=1&constructor[prototype][a]=2',
      [
        ['__proto__', [['a', '1']]],
        ['constructor', [['prototype', [['a', '2']]]]],
      ],
    ],
  ])('know %s', (_what, query, expected) => {
    expect(parse(query)).toEqual(expected);
  });

  it('go 64 levels deep, and no level further', () => {
    expect(() => parse(`a${'[b]'.repeat(64)}=1`)).not.toThrow();
    expect(() => parse(`a${'[b]'.repeat(65)}=1`)).toThrow(REFUSED);
  });

  it('are 20,000, and not one more', () => {
    const pairs = Array.from({ length: 20_000 }, (_, at) => [`a[${at}]`, 'x'] as const);
    expect([...parsePhpParameters(pairs).values()]).toHaveLength(1);
    expect(() => parsePhpParameters([...pairs, ['b', 'x']])).toThrow(REFUSED);
  });

  const key = fc.oneof(
    fc.constantFrom('', '0', '1', '01', '-1', '__proto__', 'constructor', 'prototype', 'toString', ' ', '.', '\0', '['),
    fc.string({ maxLength: 6 }),
  );
  const closed = fc.array(key, { maxLength: 6 }).map((keys) => keys.map((name) => `[${name}]`).join(''));
  const name = fc.tuple(key, closed, fc.constantFrom('', '[', ']', '][', '[x')).map((parts) => parts.join(''));
  const pairs = fc.array(fc.tuple(name, fc.string({ maxLength: 4 })), { maxLength: 30 });

  it('OO-S11 leave every prototype alone, and keep values only that were sent, whatever the names are', () => {
    const members = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(
      fc.property(pairs, (sent) => {
        const values = new Set(sent.map(([, value]) => value));
        expect(listTexts(toPlain(parsePhpParameters(sent))).filter((text) => !values.has(text))).toEqual([]);
        expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(members);
        expect(Object.getPrototypeOf({})).toBe(Object.prototype);
      }),
      { numRuns: 2_000 },
    );
  });

  it('are what they were before they were written as a query', () => {
    const safeKey = fc.oneof(
      fc.constantFrom('__proto__', 'constructor', '0', '7', '07'),
      fc.stringMatching(/^[a-z]{1,3}$/),
    );
    const { tree } = fc.letrec<{ tree: Plain; text: string; array: [string, Plain][] }>((tie) => ({
      tree: fc.oneof({ maxDepth: 4 }, tie('text'), tie('array')),
      text: fc.string({ maxLength: 4 }),
      array: fc.uniqueArray(fc.tuple(safeKey, tie('tree')), { minLength: 1, maxLength: 4, selector: ([at]) => at }),
    }));
    const top = fc.uniqueArray(fc.tuple(safeKey, tree), { maxLength: 4, selector: ([at]) => at });
    fc.assert(
      fc.property(top, (parameters) => {
        const written = parameters.flatMap(([at, value]) => writePairs(at, value));
        expect(toPlain(parsePhpParameters(written))).toEqual(parameters);
      }),
      { numRuns: 1_000 },
    );
  });
});

function writePairs(path: string, value: Plain): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  return value.flatMap(([key, item]) => writePairs(`${path}[${key}]`, item));
}

function listTexts(value: Plain): string[] {
  return typeof value === 'string' ? [value] : value.flatMap(([, item]) => listTexts(item));
}
