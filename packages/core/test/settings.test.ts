import { describe, expect, it } from '@jest/globals';
import { DEFAULT_SETTINGS } from '../src/index.js';
import { COURSE, GROUP, SEMINAR, configure, createInstallation } from './support/installation.js';

describe('settings', () => {
  it('are off until an operator saves', () => {
    expect(DEFAULT_SETTINGS).toMatchObject({ enabled: false, consentRequired: false, revision: 0 });
  });

  it('OO-U13 keep the other switches when the module is switched off and on', async () => {
    const { changeSettings } = await createInstallation();
    await changeSettings({ enabledForGroupTool: false, calendarEntries: false });
    await changeSettings({ enabled: false });
    expect(await changeSettings({ enabled: true })).toMatchObject({
      enabledForGroupTool: false,
      calendarEntries: false,
    });
  });

  it('tell the second of two operators that somebody was faster', async () => {
    const { settings } = await createInstallation();
    const seen = await settings.load();
    const first = await settings.save('operator', { ...seen, calendarEntries: false });
    expect(first.revision).toBe(seen.revision + 1);
    await expect(settings.save('author', { ...seen, enabled: false })).rejects.toMatchObject({
      code: 'ERR_SETTINGS_CHANGED',
    });
    expect(await settings.load()).toEqual(first);
  });

  it('tell all but one of simultaneous savers', async () => {
    const { settings } = await createInstallation();
    const seen = await settings.load();
    const saves = Array.from({ length: 5 }, () => settings.save('operator', { ...seen, consentRequired: true }));
    const results = await Promise.allSettled(saves);
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  });

  it('record who changed what to what; a save without a change changes and records nothing', async () => {
    const { settings, changeSettings, activities, clock } = await createInstallation();
    clock.now = new Date(clock.now.getTime() + 1000);
    const changed = await changeSettings({ calendarEntries: false, consentRequired: true });
    expect(await settings.save('operator', changed)).toEqual(changed);
    const { records } = await activities.list({ kind: 'change' });
    expect(records).toHaveLength(2);
    expect(records[0]).toMatchObject({
      code: 'settingsChanged',
      person: 'Display operator',
      detail: { calendarEntries: false, consentRequired: true },
    });
    expect(Object.keys(records[0]?.detail ?? {})).toHaveLength(2);
  });

  it('count the places of each type that would stop', async () => {
    const installation = await createInstallation();
    await configure(installation, { places: [SEMINAR, GROUP] });
    expect(await installation.settings.countApplications()).toEqual({ courseElement: 1, courseTool: 0, groupTool: 1 });
    expect(await installation.settings.isEnabledFor(COURSE.type)).toBe(true);
  });
});
