import type { Locator, Page } from 'playwright-core';

/** What a Zoom administrator and a host do in the sandbox, by what they see. */

export async function openCredentials(page: Page, zoom: string): Promise<void> {
  await page.goto(zoom);
  await page.getByRole('link', { name: 'LTI Pro', exact: true }).click();
}

export async function openMoodle(page: Page, zoom: string, credential: string): Promise<void> {
  await openCredential(page, zoom, credential);
  await page.getByRole('link', { name: '3rd Party Credentials' }).click();
  await page.getByRole('link', { name: 'LTI Moodle' }).click();
}

export async function openCredential(page: Page, zoom: string, credential: string): Promise<void> {
  await openCredentials(page, zoom);
  await page.getByRole('link', { name: credential }).click();
}

export type LoginAnswer = 'Form page' | 'Redirect (302)' | 'Script';

export async function chooseLoginAnswer(page: Page, zoom: string, answer: LoginAnswer): Promise<void> {
  await openCredential(page, zoom, 'Campus');
  await page.getByRole('button', { name: answer, exact: true }).click();
  await page.getByRole('button', { name: answer, exact: true, pressed: true }).waitFor();
}

/** A meeting as its host fills it in, `start` in UTC as `YYYY-MM-DDTHH:MM`. */
export async function scheduleMeeting(
  zoomPage: Pick<Page, 'getByLabel' | 'getByRole'>,
  topic: string,
  start: string,
): Promise<void> {
  await zoomPage.getByLabel('Topic').fill(topic);
  await zoomPage.getByLabel('Start (UTC)').fill(start);
  await zoomPage.getByRole('button', { name: 'Schedule' }).click();
}

export function findMeeting(zoomPage: Pick<Page, 'getByRole'>, topic: string): Locator {
  return zoomPage.getByRole('listitem').filter({ hasText: topic });
}
