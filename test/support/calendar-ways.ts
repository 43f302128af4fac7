import type { Locator, Page } from 'playwright-core';
import { findZoom, logInAs, openInSpace, openSpace } from './campus-pages.js';
import type { TestBrowser } from './browser.js';
import type { Demo } from './demo.js';
import { scheduleMeeting } from './zoom-pages.js';

/** What people do with meetings in calendars, by clicks and visible text. */

export const CALENDAR = 'Calendar';
export const COACH = 'Carlos Costa';
export const STUDENT = 'Sofia Silva';

/** Somebody's page of a place of a course or group, or of its calendar. */
export async function visit(
  browser: TestBrowser,
  demo: Demo,
  at: { readonly name: string; readonly space: string; readonly place: string },
): Promise<Page> {
  const page = await logInAs(browser, demo.campus, at.name);
  await openSpace(page, at.space);
  if (at.place === CALENDAR) await openCalendar(page);
  else await openInSpace(page, at.place);
  return page;
}

/** Opens the calendar of the course or group that is open. */
export async function openCalendar(page: Page): Promise<void> {
  await page
    .getByRole('navigation', { name: / tools$/ })
    .getByRole('link', { name: 'Calendar' })
    .click();
  await page.getByRole('heading', { name: 'Calendar' }).waitFor();
}

/** Entries of the calendar that is open, by their title. */
export const findEntries = (page: Page, title: string): Locator =>
  page.getByRole('main').getByRole('listitem').filter({ hasText: title });

/** The list of next meetings beside Zoom, in the LMS's own page. */
export const findNextMeetings = (page: Page): Locator => page.getByRole('region', { name: 'Next meetings' });

/** One of the next meetings. */
export const findNextMeeting = (page: Page, title: string): Locator =>
  findNextMeetings(page).getByRole('listitem').filter({ hasText: title });

/** Schedules in the Zoom that is open, and waits until the LMS has answered. */
export async function scheduleAnnounced(page: Page, topic: string, start: string): Promise<void> {
  await scheduleMeeting(findZoom(page), topic, start);
  await findZoom(page)
    .getByRole('listitem')
    .filter({ hasText: topic })
    .getByText('Calendar: sent, LMS answered with event')
    .waitFor();
}

/** Takes the first date of a meeting out of the calendar, in the list beside Zoom. */
export async function removeFromCalendar(page: Page, title: string): Promise<void> {
  await findNextMeeting(page, title).first().getByRole('button', { name: 'Remove from calendar' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click();
  await page.getByText(new RegExp(`“${title}” of .* is removed from the calendar\\.`)).waitFor();
}
