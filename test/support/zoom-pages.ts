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

export type LoginAnswer = 'Form page' | 'Redirect (302)' | 'Script' | 'Silent' | 'Slow';

export async function chooseLoginAnswer(page: Page, zoom: string, answer: LoginAnswer): Promise<void> {
  await openCredential(page, zoom, 'Campus');
  await press(page, answer);
}

export async function chooseCookies(page: Page, zoom: string, cookies: 'Partitioned' | 'Unpartitioned'): Promise<void> {
  await openCredential(page, zoom, 'Campus');
  await press(page, cookies);
}

async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
  await page.getByRole('button', { name, exact: true, pressed: true }).waitFor();
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

/** A meeting that repeats. */
export async function scheduleSeries(
  zoomPage: Pick<Page, 'getByLabel' | 'getByRole'>,
  meeting: {
    readonly topic: string;
    readonly start: string;
    readonly repeat: 'Daily' | 'Weekly';
    readonly times: number;
  },
): Promise<void> {
  await zoomPage.getByLabel('Repeat').selectOption(meeting.repeat);
  await zoomPage.getByLabel('Times').fill(String(meeting.times));
  await scheduleMeeting(zoomPage, meeting.topic, meeting.start);
}

export async function rescheduleMeeting(
  zoomPage: Pick<Page, 'getByLabel' | 'getByRole'>,
  topic: string,
  start: string,
): Promise<void> {
  await findMeeting(zoomPage, topic).getByRole('link', { name: 'Reschedule' }).click();
  await zoomPage.getByLabel('Start (UTC)').fill(start);
  await zoomPage.getByRole('button', { name: 'Save' }).click();
}

export async function deleteMeeting(zoomPage: Pick<Page, 'getByRole'>, topic: string): Promise<void> {
  await findMeeting(zoomPage, topic).getByRole('link', { name: 'Delete' }).click();
  await zoomPage.getByRole('button', { name: 'Delete meeting' }).click();
}

/** How the sandbox calls the calendar, by the labels of its switches; those that are not named stay. */
export async function chooseCalendarCalls(
  page: Page,
  zoom: string,
  choices: Readonly<Record<string, string>>,
): Promise<void> {
  await openMoodle(page, zoom, 'Campus');
  for (const [label, choice] of Object.entries(choices)) await page.getByLabel(label).selectOption(choice);
  await page.getByRole('button', { name: 'Save' }).click();
  for (const [label, choice] of Object.entries(choices)) {
    await page.getByLabel(label).locator('option:checked').filter({ hasText: choice }).waitFor({ state: 'attached' });
  }
}

export function findMeeting(zoomPage: Pick<Page, 'getByRole'>, topic: string): Locator {
  return zoomPage.getByRole('listitem').filter({ hasText: topic });
}

/** Makes an LTI 1.3 credential; answers its LTI key. */
export async function createCredential(
  page: Page,
  zoom: string,
  { name, domain }: { readonly name: string; readonly domain: string },
): Promise<string> {
  await openCredentials(page, zoom);
  await page.getByRole('link', { name: 'Create a new credential' }).click();
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByRole('button', { name: 'Create' }).click();
  await page.getByLabel('Approved domain').fill(domain);
  await page.getByRole('button', { name: 'Save' }).click();
  return page.getByLabel('LTI Key').inputValue();
}

export interface InstanceFields {
  readonly credential: string;
  readonly url: string;
  readonly clientId: string;
  readonly accessToken: string;
}

/** Tells Zoom of an LMS, under LTI Moodle. */
export async function addInstance(page: Page, zoom: string, instance: InstanceFields): Promise<void> {
  await openMoodle(page, zoom, instance.credential);
  await page.getByRole('link', { name: 'Add Instance' }).click();
  await page.getByLabel('URL').fill(instance.url);
  await page.getByLabel('Client ID').fill(instance.clientId);
  await page.getByLabel('Access Token').fill(instance.accessToken);
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText(instance.url).first().waitFor();
}
