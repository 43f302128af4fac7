import type { Page } from 'playwright-core';
import { openInEditor, openInSpace, openSpace } from './campus-pages.js';

/** The ways to the plugin's screens in courses and groups, by clicks and visible text. */

export const BIOLOGY = 'Introduction to Biology';
export const STATISTICS = 'Statistics for the Life Sciences';
export const STUDY_GROUP = 'Biology study group';
export const SEMINAR = 'Weekly seminar';

/** A further window of the same person. */
export async function openSecondPage(page: Page): Promise<Page> {
  const second = await page.context().newPage();
  await second.goto(page.url());
  return second;
}

/** The page of a place for those who use it. */
export async function openPlace(page: Page, space: string, place: string): Promise<void> {
  await openSpace(page, space);
  await openInSpace(page, place);
}

/** Adds a course element and opens its Zoom configuration. */
export async function addElement(page: Page, course: string, title: string): Promise<void> {
  await openSpace(page, course);
  await page.getByRole('link', { name: 'Editor' }).click();
  await page.getByText('Add element').click();
  await page.getByRole('button', { name: 'Zoom' }).click();
  await page.getByLabel('Title').fill(title);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('link', { name: 'Zoom configuration' }).click();
}

export async function openElementSettings(page: Page, course: string, element: string): Promise<void> {
  await openSpace(page, course);
  await openInEditor(page, element);
  await page.getByRole('link', { name: 'Zoom configuration' }).click();
}

export async function openCourseTools(page: Page, course: string): Promise<void> {
  await openSpace(page, course);
  await page.getByRole('link', { name: 'Course settings' }).click();
  await page.getByRole('link', { name: 'Toolbar' }).click();
}

export async function openGroupTools(page: Page, group: string): Promise<void> {
  await openSpace(page, group);
  await page.getByRole('link', { name: 'Group administration' }).click();
  await page.getByRole('link', { name: 'Tools', exact: true }).click();
}

export async function switchTool(page: Page, isOn: boolean): Promise<void> {
  const control = page.getByRole('switch', { name: 'Zoom' });
  if ((await control.getAttribute('aria-checked')) === String(isOn)) return;
  await control.click();
  await page.getByRole('switch', { name: 'Zoom', checked: isOn }).waitFor();
}

/** Adds a course element, with a profile. */
export async function addElementWithProfile(
  page: Page,
  course: string,
  { title, profile }: { readonly title: string; readonly profile: string },
): Promise<void> {
  await addElement(page, course, title);
  await chooseProfile(page, profile);
}

/** Chooses a profile for the place whose settings are open, and saves. */
export async function chooseProfile(page: Page, profile: string): Promise<void> {
  await page.getByLabel('Zoom profile').selectOption(profile);
  await page.locator('zoom-settings').getByRole('button', { name: 'Save' }).click();
  await page.locator('zoom-settings').getByText('Saved.').waitFor();
}

/** From now on the plugin's server seems not to answer this page. */
export async function holdAnswers(page: Page): Promise<void> {
  await page.route('**/plugins/zoom/api/**', () => undefined);
}

/** Opens the place that is shown in a window of its own, as the button offers; answers that window. */
export async function openInWindow(page: Page): Promise<Page> {
  const opened = page.context().waitForEvent('page');
  await page.getByRole('button', { name: 'Open Zoom in a new window' }).click();
  return opened;
}

/** The session of the person on this page ends. */
export async function logOutElsewhere(page: Page): Promise<void> {
  const second = await openSecondPage(page);
  await second.getByRole('button', { name: 'Log out' }).click();
  await second.getByRole('heading', { name: 'Log in' }).waitFor();
  await page.bringToFront();
}
