import type { Page } from 'playwright-core';
import { openApplications, openCalendarEntries } from '../support/operator-ways.js';
import { SEMINAR } from '../support/zoom-ways.js';
import { asOperator } from './screen.js';

/** The meetings of a place in the calendar, as the operator sees them. */
export const CALENDAR_ENTRY_SCREENS = asOperator(
  {
    name: 'calendar entries on two pages',
    stage: 'crowded',
    elements: ['zoom-calendar-entries', 'zoom-calendar-table', 'zoom-pager'],
    async open(page) {
      await openEntries(page);
      await page.getByText('1–10 of 13').waitFor();
    },
  },
  {
    name: 'calendar entries to remove',
    stage: 'crowded',
    elements: ['zoom-calendar-removal'],
    async open(page) {
      await openEntries(page);
      await page.getByRole('button', { name: 'Remove all …' }).click();
      await page.getByText('Remove all 13 meetings from the calendar?').waitFor();
    },
  },
  {
    name: 'calendar entries removed, none left',
    stage: 'crowded',
    elements: ['zoom-calendar-entries', 'zoom-notice'],
    async open(page) {
      await openEntries(page);
      await page.getByRole('button', { name: 'Remove all …' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
      await page.getByText('13 meetings are removed from the calendar.').waitFor();
      await page.getByText('No meeting of this place is in the calendar').waitFor();
    },
  },
);

async function openEntries(page: Page): Promise<void> {
  await openApplications(page, 'Campus');
  await openCalendarEntries(page, SEMINAR);
}
