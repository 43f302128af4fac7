import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { describe, it } from '@jest/globals';

const hasRegistry = await isReachable();

/**
 * A group of tests that install from the npm registry. Where it is out of reach they are skipped aloud; with
 * `REQUIRE_REGISTRY` set, that is a failure.
 */
export function describeWithRegistry(name: string, define: () => void): void {
  const reason = 'the npm registry is out of reach';
  if (hasRegistry) {
    describe(name, define);
  } else if (process.env['REQUIRE_REGISTRY'] === undefined) {
    describe.skip(`${name} (${reason})`, define);
  } else {
    describe(name, () => {
      it('needs the npm registry', () => {
        throw new Error(reason);
      });
    });
  }
}

async function isReachable(): Promise<boolean> {
  const flags = ['--prefer-online', '--fetch-retries=0', '--fetch-timeout=10000'];
  try {
    await promisify(execFile)('npm', ['view', 'express', 'version', ...flags]);
    return true;
  } catch {
    return false;
  }
}
