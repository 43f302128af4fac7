import type { Page } from 'playwright-core';
import { openInSpace, openSpace } from './campus-pages.js';

/** The ways to the plugin's screens, by clicks and visible text. */

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

export async function openZoomAdministration(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Administration', exact: true }).click();
  await page.getByRole('link', { name: 'Zoom', exact: true }).click();
}

export async function openNewProfile(page: Page): Promise<void> {
  await openZoomAdministration(page);
  await page.getByRole('button', { name: 'Add Zoom LTI Pro configuration' }).click();
  await page.getByRole('dialog', { name: 'Add Zoom Profile' }).waitFor();
}

export async function openProfile(page: Page, name: string): Promise<void> {
  await page.getByRole('row', { name }).getByRole('button', { name: 'Edit' }).click();
  await page.getByRole('dialog').getByText('Copy these to Zoom').waitFor();
}

export async function changeProfileStatus(page: Page, status: 'Active' | 'Inactive'): Promise<void> {
  await openZoomAdministration(page);
  await openProfile(page, 'Campus');
  await page.getByRole('dialog').getByLabel('Status').selectOption(status);
  await saveProfile(page);
}

export async function saveProfile(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page.getByRole('dialog').getByText('Saved.').waitFor();
}

/** Switches the whole module on, for course elements at least, or off. */
export async function switchModule(page: Page, isOn: boolean): Promise<void> {
  await openZoomAdministration(page);
  await page.getByRole('checkbox', { name: 'Enabled' }).setChecked(isOn);
  if (isOn) await page.getByRole('checkbox', { name: 'Course element' }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
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
  await page.getByRole('link', { name: 'Editor' }).click();
  await openInSpace(page, element);
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

/** Chooses the demo's profile for the place whose settings are open. */
export async function chooseProfile(page: Page, profile: string): Promise<void> {
  await page.getByLabel('Zoom profile').selectOption(profile);
  await page.locator('zoom-settings').getByRole('button', { name: 'Save' }).click();
  await page.locator('zoom-settings').getByText('Saved.').waitFor();
}

/** From now on the plugin's server seems not to answer this page. */
export async function holdAnswers(page: Page): Promise<void> {
  await page.route('**/plugins/zoom/api/**', () => undefined);
}
