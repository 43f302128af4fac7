import { describe, expect, it } from '@jest/globals';
import type { SettingsStore, Storage } from '@lms-zoom/core';
import { atOnce } from './expectations.js';
import { someSettings } from './records.js';

/** The one set of switches. */
export function settingsStoreSuite(storage: () => Storage): void {
  const settings = (): SettingsStore => storage().settings;

  describe('settings', () => {
    it('are undefined until the first save', async () => {
      expect(await settings().load()).toBeUndefined();
    });

    it('are what was saved last, switch by switch', async () => {
      for (const changed of Object.keys(someSettings())) {
        const saved = someSettings({ [changed]: !someSettings()[changed as keyof ReturnType<typeof someSettings>] });
        await settings().save(saved);
        expect(await settings().load()).toEqual(saved);
      }
    });

    it('are one of the saved sets, never a mixture, after 20 simultaneous saves', async () => {
      const allOn = Object.fromEntries(Object.keys(someSettings()).map((name) => [name, true]));
      const allOff = Object.fromEntries(Object.keys(someSettings()).map((name) => [name, false]));
      await atOnce(20, (index) => settings().save(someSettings(index % 2 === 0 ? allOn : allOff)));

      expect([allOn, allOff]).toContainEqual(await settings().load());
    });

    it('are copies', async () => {
      const given = someSettings();
      await settings().save(given);
      Object.assign(given, { enabled: false });
      Object.assign((await settings().load()) ?? {}, { calendarEntries: false });

      expect(await settings().load()).toEqual(someSettings());
    });
  });
}
