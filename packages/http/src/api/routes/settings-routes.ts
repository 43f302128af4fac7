import type { ApplicationCalendar, Settings, SettingsRecord } from '@lms-zoom/core';
import type { z } from 'zod';
import { createRoute } from '../route.js';
import type { Route } from '../route.js';
import { INSTALLATION, SETTINGS, SETTINGS_CHANGE } from '../schemas/settings-schemas.js';
import type { Installation } from '../schemas/settings-schemas.js';

export interface SettingsRoutesDeps {
  readonly installation: Installation;
  readonly settings: Settings;
  readonly calendar: Pick<ApplicationCalendar, 'count'>;
}

/** The module's switches, and the addresses that Zoom needs. */
export function createSettingsRoutes({ installation, settings, calendar }: SettingsRoutesDeps): Route[] {
  const toAnswer = async (record: SettingsRecord): Promise<z.output<typeof SETTINGS>> => {
    const [applications, calendarEntryCount] = await Promise.all([settings.countApplications(), calendar.count()]);
    return { ...record, applications, calendarEntryCount };
  };
  return [
    createRoute({
      method: 'get',
      path: '/installation',
      id: 'getInstallation',
      summary: 'What Zoom LTI Pro has to be told of this LMS',
      who: 'operator',
      answer: INSTALLATION,
      run: () => installation,
    }),
    createRoute({
      method: 'get',
      path: '/settings',
      id: 'getSettings',
      summary: 'The switches of Zoom for the whole LMS',
      who: 'operator',
      answer: SETTINGS,
      run: async () => toAnswer(await settings.load()),
    }),
    createRoute({
      method: 'put',
      path: '/settings',
      id: 'saveSettings',
      summary: 'Saves the switches; what is switched off stops at once, and nothing is deleted',
      who: 'operator',
      body: SETTINGS_CHANGE,
      answer: SETTINGS,
      refusals: ['ERR_SETTINGS_CHANGED'],
      run: async ({ caller, body }) => toAnswer(await settings.save(caller.userId, body)),
    }),
  ];
}
