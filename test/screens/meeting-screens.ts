import type { Page } from 'playwright-core';
import { COACH, STUDENT, findNextMeeting, findNextMeetings, removeFromCalendar } from '../support/calendar-ways.js';
import { findZoom } from '../support/campus-pages.js';
import { BIOLOGY, SEMINAR, openPlace } from '../support/zoom-ways.js';
import type { Screen } from './screen.js';

/** The meetings beside Zoom, and the ways into a calendar of one's own. */
export const MEETING_SCREENS = Array.of<Screen>(
  {
    name: 'view with many meetings, all shown',
    stage: 'crowded',
    elements: ['zoom-view', 'zoom-meetings'],
    person: COACH,
    async open(page) {
      await openSeminar(page);
      await page.getByRole('button', { name: 'Show all 13 meetings' }).click();
      await page.getByRole('button', { name: 'Show fewer' }).waitFor();
    },
  },
  {
    name: 'view with a subscription',
    stage: 'crowded',
    elements: ['zoom-meetings', 'zoom-subscription', 'zoom-copy-field'],
    person: STUDENT,
    async open(page) {
      await openSeminar(page);
      await openSubscription(page);
      await page.getByRole('button', { name: 'Make my address' }).click();
      await page.getByLabel('My address').waitFor();
    },
  },
  {
    name: 'view with a meeting to remove',
    stage: 'crowded',
    elements: ['zoom-meeting-removal'],
    person: COACH,
    async open(page) {
      await openSeminar(page);
      await findNextMeeting(page, 'Excursion').getByRole('button', { name: 'Remove from calendar …' }).click();
      await page.getByText('In Zoom the meeting stays;').waitFor();
    },
  },
  {
    name: 'view with a meeting removed and a subscriber',
    stage: 'crowded',
    elements: ['zoom-meetings', 'zoom-subscription'],
    person: COACH,
    async open(page) {
      await openSeminar(page);
      await removeFromCalendar(page, 'Office hour');
      await openSubscription(page);
      await page.getByText('1 person subscribes.').waitFor();
    },
  },
  {
    name: 'view with all addresses to withdraw',
    stage: 'crowded',
    elements: ['zoom-feed-revocation'],
    person: COACH,
    async open(page) {
      await openSeminar(page);
      await openSubscription(page);
      await page.getByRole('button', { name: 'Withdraw all addresses …' }).click();
      await page.getByText('Withdraw all addresses?').waitFor();
    },
  },
);

async function openSeminar(page: Page): Promise<void> {
  await openPlace(page, BIOLOGY, SEMINAR);
  await findZoom(page).getByText('You are').waitFor();
}

async function openSubscription(page: Page): Promise<void> {
  await findNextMeetings(page).getByText('Subscribe', { exact: true }).click();
}
