import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { describe, expect, it } from '@jest/globals';

const PROGRAM = fileURLToPath(new URL('ten-rounds.js', import.meta.url));

interface Round {
  readonly used: { readonly paths: number[]; readonly steps: string[]; readonly offered: boolean };
  readonly gone: { readonly paths: number[]; readonly offered: boolean };
}

interface Left {
  readonly files: number;
  readonly resources: string[];
  readonly listeners: string[];
}

/** Campus alone sends strangers to its log-in page, wherever they want to go. */
const campusAlone = [303, 303, 303, 303, 303];

const canCount = existsSync('/proc/self/fd');
const name = 'ten rounds of activation and deactivation';

(canCount ? describe : describe.skip)(canCount ? name : `${name} (this system does not list open files)`, () => {
  it('leave no route, listener, timer or open file', async () => {
    const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', PROGRAM], {
      env: { ...process.env, NODE_OPTIONS: '' },
    });
    const { first, last, afterFirst, afterLast } = JSON.parse(stdout) as Record<'first' | 'last', Round> &
      Record<'afterFirst' | 'afterLast', Left>;
    for (const { used, gone } of [first, last]) {
      expect(used.paths).toEqual([200, 400, 403, 404, 200]);
      expect(used.steps).toHaveLength(12);
      expect(used.steps.slice(2, 6)).toEqual(['ok', 'ok', 'ok', 'ok']);
      expect(used.offered).toBe(true);
      expect(gone).toEqual({ paths: campusAlone, offered: false });
    }
    expect(afterLast).toEqual(afterFirst);
  }, 120_000);
});
