import { createMemoryStorage } from '@lms-zoom/storage-memory';
import { describe, expect, it } from '@jest/globals';
import { SingleUse } from '../src/index.js';

const HOUR = 3_600_000;
const silent = (): void => undefined;

describe('single use', () => {
  it('is decided by the storage, and expired tokens are cleared away an hour later', async () => {
    const storage = createMemoryStorage();
    const clock = { now: new Date('2026-03-01T10:00:00Z') };
    const logger = { info: silent, warn: silent, error: silent };
    const singleUse = new SingleUse({ storage, logger, now: () => clock.now });
    const expiresAt = new Date(clock.now.getTime() + 60_000);
    expect(await singleUse.spend('one', expiresAt)).toBe(true);
    expect(await singleUse.spend('one', expiresAt)).toBe(false);
    await storage.launchProgress.save({ launchId: 'l', stage: 'reached', code: '', expiresAt });
    clock.now = new Date(clock.now.getTime() + HOUR);
    await singleUse.spend('two', new Date(clock.now.getTime() + 60_000));
    await new Promise((resolve) => setImmediate(resolve));
    expect(await storage.spentTokens.isSpent('one')).toBe(false);
    expect(await storage.spentTokens.isSpent('two')).toBe(true);
    expect(await storage.launchProgress.find('l')).toBeUndefined();
  });

  it('keeps what expired a moment ago: the clock of another process may be behind', async () => {
    const storage = createMemoryStorage();
    const now = new Date('2026-03-01T10:00:00Z');
    const logger = { info: silent, warn: silent, error: silent };
    await storage.spentTokens.spend('one', new Date(now.getTime() - 60_000));
    await new SingleUse({ storage, logger, now: () => now }).spend('two', now);
    await new Promise((resolve) => setImmediate(resolve));
    expect(await storage.spentTokens.isSpent('one')).toBe(true);
  });
});
