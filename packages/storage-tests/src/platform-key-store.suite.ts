import { describe, expect, it } from '@jest/globals';
import type { PlatformKeyStore, Storage } from '@lms-zoom/core';
import { DIFFICULT_TEXTS, atOnce, conflict } from './expectations.js';
import { aPlatformKey } from './records.js';

/** The platform's key pairs, and which process makes the first one. */
export function platformKeyStoreSuite(storage: () => Storage): void {
  const keys = (): PlatformKeyStore => storage().platformKeys;

  describe('platform keys', () => {
    it('are none at first', async () => {
      expect(await keys().list()).toEqual([]);
    });

    it('take the first active key, with every field, and no key after it', async () => {
      const key = aPlatformKey();

      expect(await keys().insertFirst(key)).toBe(true);
      expect(await keys().insertFirst(aPlatformKey({ kid: 'key-2' }))).toBe(false);
      expect(await keys().insertFirst(aPlatformKey({ kid: 'key-3', state: 'pending' }))).toBe(false);
      expect(await keys().insertFirst(key)).toBe(false);
      expect(await keys().list()).toEqual([key]);
    });

    it('take the first active key of 20 that are offered at once', async () => {
      const stored = await atOnce(20, (index) => keys().insertFirst(aPlatformKey({ kid: `key-${index}` })));

      expect(stored.filter(Boolean)).toHaveLength(1);
      expect(await keys().list()).toEqual([aPlatformKey({ kid: `key-${stored.indexOf(true)}` })]);
    });

    it('take a key as long as those before it are not active, the oldest first, then by kid', async () => {
      const day = (number: number): Date => new Date(Date.UTC(2026, 0, number, 0, 0, 0, number));
      const newest = aPlatformKey({ kid: 'a', createdAt: day(3) });
      const pending = aPlatformKey({ kid: 'c', state: 'pending', createdAt: day(2) });
      const retired = aPlatformKey({ kid: 'B', state: 'retired', createdAt: day(2) });
      const oldest = aPlatformKey({ kid: 'z', state: 'retired', createdAt: day(1) });

      for (const key of [pending, oldest, retired, newest]) expect(await keys().insertFirst(key)).toBe(true);
      expect(await keys().list()).toEqual([oldest, retired, pending, newest]);
    });

    it('never take a kid for a second key', async () => {
      await keys().insertFirst(aPlatformKey({ state: 'retired' }));

      const again = keys().insertFirst(aPlatformKey({ privateKeySealed: 'another' }));
      await expect(again).rejects.toMatchObject(conflict('platformKey.kid'));
      expect(await keys().list()).toEqual([aPlatformKey({ state: 'retired' })]);
    });

    it('keep every text as it is', async () => {
      const texts = DIFFICULT_TEXTS.map((text, index) =>
        aPlatformKey({ kid: `key-${index}`, state: 'pending', privateKeySealed: text, publicJwk: text }),
      );
      for (const key of texts) await keys().insertFirst(key);

      expect(await keys().list()).toEqual(texts);
    });

    it('are copies', async () => {
      const given = aPlatformKey();
      await keys().insertFirst(given);
      given.createdAt.setTime(0);
      for (const key of await keys().list()) Object.assign(key, { state: 'retired' }).createdAt.setTime(0);

      expect(await keys().list()).toEqual([aPlatformKey()]);
    });
  });
}
