import { describe, expect, it } from '@jest/globals';
import type { LaunchProgressStore, Storage } from '@lms-zoom/core';
import { ALIKE_KEYS, atOnce } from './expectations.js';
import { aLaunchProgress } from './records.js';

/** The last thing that is known of a launch, for a while. */
export function launchProgressStoreSuite(storage: () => Storage): void {
  const progress = (): LaunchProgressStore => storage().launchProgress;

  describe('launch progress', () => {
    it('is found as it was saved last', async () => {
      await progress().save(aLaunchProgress());
      expect(await progress().find('launch-1')).toEqual(aLaunchProgress());
      const refused = aLaunchProgress({
        stage: 'refused',
        code: 'ERR_X',
        expiresAt: new Date('2026-03-02T00:00:00.001Z'),
      });
      await progress().save(refused);
      expect(await progress().find('launch-1')).toEqual(refused);
    });

    it('is unknown of other launches, though their ids are alike', async () => {
      for (const launchId of ALIKE_KEYS) await progress().save(aLaunchProgress({ launchId, code: launchId }));
      for (const launchId of ALIKE_KEYS) expect(await progress().find(launchId)).toMatchObject({ code: launchId });
      expect(await progress().find('no such launch')).toBeUndefined();
    });

    it('may be saved by several at once', async () => {
      await atOnce(20, () => progress().save(aLaunchProgress()));
      expect(await progress().find('launch-1')).toEqual(aLaunchProgress());
    });

    it('is kept up to and at the moment of expiry, and forgotten by a sweep a millisecond later', async () => {
      const { expiresAt } = aLaunchProgress();
      await progress().save(aLaunchProgress());
      expect(await progress().sweep(expiresAt)).toBe(0);
      expect(await progress().sweep(new Date(expiresAt.getTime() + 1))).toBe(1);
      expect(await progress().find('launch-1')).toBeUndefined();
    });

    it('is a copy', async () => {
      await progress().save(aLaunchProgress());
      (await progress().find('launch-1'))?.expiresAt.setTime(0);
      expect(await progress().find('launch-1')).toEqual(aLaunchProgress());
    });
  });
}
