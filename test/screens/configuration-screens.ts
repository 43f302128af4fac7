import type { Page } from 'playwright-core';
import { openZoomAdministration, setSwitches } from '../support/operator-ways.js';
import { holdAnswers, logOutElsewhere, openSecondPage } from '../support/zoom-ways.js';
import { asOperator } from './screen.js';

/** The operator's first tab. */
export const CONFIGURATION_SCREENS = asOperator(
  {
    name: 'admin loading',
    elements: ['zoom-admin'],
    async open(page) {
      await holdAnswers(page);
      await openZoomAdministration(page);
      await page.getByText('Loading …').waitFor();
    },
  },
  {
    name: 'configuration before anything is set up',
    stage: 'blank',
    elements: ['zoom-admin', 'zoom-configuration', 'zoom-setup-guide', 'zoom-module-settings', 'zoom-copy-field'],
    async open(page) {
      await openZoomAdministration(page);
      await page.getByText('create an LTI 1.3 credential and copy its LTI Key').waitFor();
    },
  },
  {
    name: 'configuration saved',
    elements: ['zoom-admin', 'zoom-configuration', 'zoom-setup-guide', 'zoom-module-settings'],
    async open(page) {
      await openZoomAdministration(page);
      await save(page);
      await page.getByText('Saved.').waitFor();
    },
  },
  {
    name: 'configuration that would stop places',
    elements: ['zoom-module-settings', 'zoom-notice'],
    async open(page) {
      await openZoomAdministration(page);
      await page.getByRole('checkbox', { name: 'Enabled' }).uncheck();
      await page.getByText('This is in use. When you save:').waitFor();
    },
  },
  {
    name: 'configuration that would stop places and remove meetings',
    stage: 'crowded',
    elements: ['zoom-module-settings', 'zoom-notice'],
    async open(page) {
      await openZoomAdministration(page);
      await page.getByRole('checkbox', { name: 'Enabled' }).uncheck();
      await page.getByRole('checkbox', { name: 'Also remove the 13 meetings from all calendars' }).check();
      await page.getByText('entries that exist are removed').waitFor();
    },
  },
  {
    name: 'configuration changed by somebody else',
    elements: ['zoom-module-settings', 'zoom-notice'],
    refusal: 409,
    async open(page) {
      await openZoomAdministration(page);
      const second = await openSecondPage(page);
      await page.getByRole('checkbox', { name: 'Enabled' }).waitFor();
      await setSwitches(second, { 'Zoom can set calendar entries': false });
      await setSwitches(second, { 'Zoom can set calendar entries': true });
      await page.bringToFront();
      await save(page);
      await page.getByText('Somebody else has changed these settings').waitFor();
    },
  },
  {
    name: 'configuration with the session ended',
    elements: ['zoom-admin', 'zoom-module-settings', 'zoom-notice'],
    refusal: 401,
    async open(page) {
      await openZoomAdministration(page);
      await page.getByRole('checkbox', { name: 'Enabled' }).waitFor();
      await logOutElsewhere(page);
      await save(page);
      await page.getByText('Your session has ended.').waitFor();
    },
  },
);

const save = (page: Page): Promise<void> => page.getByRole('button', { name: 'Save' }).click();
