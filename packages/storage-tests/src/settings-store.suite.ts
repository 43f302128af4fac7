import { describe, expect, it } from '@jest/globals';
import type { SettingsRecord, SettingsStore, Storage } from '@lms-zoom/core';
import { atOnce } from './expectations.js';
import { someSettings } from './records.js';

const SWITCHES = [
  'enabled',
  'enabledForCourseElement',
  'enabledForCourseTool',
  'enabledForGroupTool',
  'calendarEntries',
  'consentRequired',
] as const satisfies readonly (keyof SettingsRecord)[];

/** The one set of switches. */
export function settingsStoreSuite(storage: () => Storage): void {
  const settings = (): SettingsStore => storage().settings;

  describe('settings', () => {
    contents(settings);
    revisions(settings);
  });
}

function contents(settings: () => SettingsStore): void {
  it('are undefined until the first save', async () => {
    expect(await settings().load()).toBeUndefined();
  });

  it('are what was saved last, switch by switch', async () => {
    for (const [index, name] of SWITCHES.entries()) {
      const saved = someSettings({ [name]: !someSettings()[name], revision: index + 1 });
      expect(await settings().save(saved)).toBe(true);
      expect(await settings().load()).toEqual(saved);
    }
  });

  it('are copies', async () => {
    const given = someSettings();
    await settings().save(given);
    Object.assign(given, { enabled: false });
    Object.assign((await settings().load()) ?? {}, { calendarEntries: false });

    expect(await settings().load()).toEqual(someSettings());
  });
}

function revisions(settings: () => SettingsStore): void {
  it.each([0, 2, 7])('refuse revision %i as the first', async (revision) => {
    expect(await settings().save(someSettings({ revision }))).toBe(false);
    expect(await settings().load()).toBeUndefined();
  });

  it.each([1, 2, 4])('refuse revision %i after revision 2', async (revision) => {
    const stored = someSettings({ revision: 2 });
    await settings().save(someSettings());
    await settings().save(stored);

    expect(await settings().save(someSettings({ enabled: false, revision }))).toBe(false);
    expect(await settings().load()).toEqual(stored);
  });

  it.each([
    ['first', 0],
    ['second', 1],
  ])('let one of 20 simultaneous %s saves win, and are never a mixture', async (_which, savedBefore) => {
    if (savedBefore === 1) await settings().save(someSettings());
    const set = (on: boolean): SettingsRecord =>
      someSettings({ ...Object.fromEntries(SWITCHES.map((name) => [name, on])), revision: savedBefore + 1 });

    const won = await atOnce(20, (index) => settings().save(set(index % 2 === 0)));

    expect(won.filter(Boolean)).toHaveLength(1);
    expect(await settings().load()).toEqual(set(won.indexOf(true) % 2 === 0));
  });
}
