import { openTab } from '../support/operator-ways.js';
import { asOperator } from './screen.js';

/** The operator's third tab. */
export const ACTIVITY_SCREENS = asOperator(
  {
    name: 'activity empty',
    stage: 'blank',
    elements: ['zoom-activity'],
    async open(page) {
      await openTab(page, 'Activity');
      await page.getByText('Nothing has happened yet').waitFor();
    },
  },
  {
    name: 'activity',
    elements: ['zoom-activity', 'zoom-activity-list', 'zoom-copy-code'],
    async open(page) {
      await openTab(page, 'Activity');
      await page.getByText('The profile was added.').first().waitFor();
    },
  },
  {
    name: 'activity without a match',
    elements: ['zoom-activity'],
    async open(page) {
      await openTab(page, 'Activity');
      await page.getByLabel('What').selectOption('Token request');
      await page.getByLabel('Result').selectOption('Failed');
      await page.getByText('Nothing matches these filters').waitFor();
    },
  },
);
