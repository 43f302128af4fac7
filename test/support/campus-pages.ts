import type { FrameLocator, Page } from 'playwright-core';
import type { TestBrowser } from './browser.js';

/** What people do in campus, by what they see. */

export async function logIn(page: Page, campus: string, name: string): Promise<void> {
  await page.goto(`${campus}/login`);
  await page.getByRole('button', { name: `Log in as ${name}` }).click();
  await page.getByRole('button', { name: 'Log out' }).waitFor();
}

/** Logs somebody in on a fresh page; whoever was logged in in this browser no longer is. */
export async function logInAs(browser: TestBrowser, campus: string, name: string): Promise<Page> {
  const page = await browser.newPage();
  await logIn(page, campus, name);
  return page;
}

export async function openSpace(page: Page, title: string): Promise<void> {
  await page.getByRole('link', { name: 'Home', exact: true }).first().click();
  await page.getByRole('region', { name: /^My / }).getByRole('link', { name: title }).first().click();
  await page.getByRole('navigation', { name: 'Breadcrumb' }).getByRole('link', { name: title }).waitFor();
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
  const page = await logInAs(browser, campus, name);
  await openSpace(page, space);
  await openInSpace(page, place);
  return page;
}

/** Zoom's page in the frame. */
export function findZoom(page: Page): FrameLocator {
  return page.frameLocator('iframe[title="Zoom"]');
}

/** Changes choices of one's own account, by their labels: `Language`, `Time zone`, `Theme`. */
export async function changeAccount(
  page: Page,
  name: string,
  choices: Readonly<Record<string, string>>,
): Promise<void> {
  await page.getByRole('link', { name, exact: true }).click();
  for (const [label, choice] of Object.entries(choices)) await page.getByLabel(label).selectOption(choice);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
}

/** Opens an element in the editor of the course that is open. */
export async function openInEditor(page: Page, element: string): Promise<void> {
  await page.getByRole('link', { name: 'Editor' }).click();
  await page.getByRole('heading', { name: 'Editor' }).waitFor();
  await openInSpace(page, element);
}

/** Opens the tab on which a course is copied, exported, imported and deleted. */
export async function openWholeCourse(page: Page, course: string): Promise<void> {
  await openSpace(page, course);
  await page.getByRole('link', { name: 'Course settings' }).click();
  await page.getByRole('navigation', { name: 'Course settings' }).getByRole('link', { name: 'Course' }).click();
}

/** Presses a button that exports; answers what is in the file. */
export async function readExport(page: Page, button: string): Promise<string> {
  const downloading = page.waitForEvent('download');
  await page.getByRole('link', { name: button }).click();
  const chunks: Buffer[] = [];
  for await (const chunk of await (await downloading).createReadStream()) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString();
}

/** Imports a file on the page that offers it, whose button says so. */
export async function importFile(page: Page, button: string, content: string): Promise<void> {
  const file = { name: 'export.json', mimeType: 'application/json', buffer: Buffer.from(content) };
  await page.getByLabel('Choose an exported file').setInputFiles(file);
  await page.getByRole('button', { name: button }).click();
  await page.getByText(/has been imported/).waitFor();
}

/** Deletes the element, course or group whose page is open. */
export async function deleteForGood(page: Page, button: string): Promise<void> {
  await page.getByText(button, { exact: true }).click();
  await page.getByRole('button', { name: 'Delete for good' }).click();
  await page.getByText(/has been deleted/).waitFor();
}
