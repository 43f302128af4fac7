import type { FrameLocator, Page } from 'playwright-core';
import type { TestBrowser } from './browser.js';

/** What people do in campus, by what they see. */

export async function logIn(page: Page, campus: string, name: string): Promise<void> {
  await page.goto(`${campus}/login`);
  await page.getByRole('button', { name: `Log in as ${name}` }).click();
  await page.getByRole('button', { name: 'Log out' }).waitFor();
}

export async function openSpace(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Home', exact: true }).first().click();
  await page.getByRole('main').getByRole('link', { name: title }).first().click();
  await page.getByRole('link', { name: title }).first().waitFor();
}

/** Opens an element in the tree of the course, or a tool in the toolbar. */
export async function openInSpace(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: title, exact: true }).first().click();
}

export interface Visit {
  readonly campus: string;
  readonly name: string;
  readonly space: string;
  readonly place: string;
}

/** Logs somebody in on a fresh page and opens a place in a course or group. */
export async function openPlace(browser: TestBrowser, { campus, name, space, place }: Visit): Promise<Page> {
  const page = await browser.newPage();
  await logIn(page, campus, name);
  await openSpace(page, space);
  await openInSpace(page, place);
  return page;
}

/** Zoom's page in the frame. */
export function findZoom(page: Page): FrameLocator {
  return page.frameLocator('iframe[title="Zoom"]');
}
