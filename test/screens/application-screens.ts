import type { Locator, Page } from 'playwright-core';
import { findApplication, openApplications } from '../support/operator-ways.js';
import { asOperator } from './screen.js';

/** The places that use a profile. */
export const APPLICATION_SCREENS = asOperator(
  {
    name: 'applications',
    stage: 'crowded',
    elements: ['zoom-applications', 'zoom-application-table', 'zoom-copy-code'],
    async open(page) {
      await openApplications(page, 'Campus');
      await findApplication(page, 'Weekly seminar').waitFor();
    },
  },
  {
    name: 'applications to move',
    stage: 'crowded',
    elements: ['zoom-application-move'],
    async open(page) {
      await openMove(page);
    },
  },
  {
    name: 'applications to move, to nowhere yet',
    stage: 'crowded',
    elements: ['zoom-application-move'],
    async open(page) {
      const dialog = await openMove(page);
      await dialog.getByRole('button', { name: 'Move' }).click();
      await dialog.getByText('Choose a Zoom profile first.').waitFor();
    },
  },
  {
    name: 'applications moved, none left',
    stage: 'crowded',
    elements: ['zoom-applications', 'zoom-notice'],
    async open(page) {
      const dialog = await openMove(page);
      await dialog.getByLabel('New profile').selectOption('School B');
      await dialog.getByRole('button', { name: 'Move' }).click();
      await page.getByText('3 applications are moved.').waitFor();
      await page.getByText('No place uses this profile', { exact: true }).waitFor();
    },
  },
  {
    name: 'applications whose place is gone',
    stage: 'restored',
    elements: ['zoom-applications', 'zoom-application-table'],
    async open(page) {
      await openApplications(page, 'Campus');
      await page.getByText('Place is gone').waitFor();
    },
  },
  {
    name: 'applications to clean up',
    stage: 'restored',
    elements: ['zoom-application-cleaning'],
    async open(page) {
      await openApplications(page, 'Campus');
      await page.getByRole('button', { name: 'Clean up …' }).click();
      await page.getByText('Remove 1 application?').waitFor();
    },
  },
);

/** The dialog that asks where all of them shall move. */
async function openMove(page: Page): Promise<Locator> {
  await openApplications(page, 'Campus');
  await page.getByRole('checkbox', { name: 'Select all on this page' }).check();
  await page.getByRole('button', { name: 'Move to another profile …' }).click();
  const dialog = page.getByRole('dialog', { name: 'Move 3 applications' });
  await dialog.getByLabel('New profile').waitFor();
  return dialog;
}
