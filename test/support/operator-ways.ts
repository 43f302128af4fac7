import type { Locator, Page } from 'playwright-core';

/** What an operator does in the plugin's administration, by clicks and visible text. */

export type Tab = 'Configuration' | 'Profiles' | 'Activity';

export type Switch =
  | 'Enabled'
  | 'Course element'
  | 'Course tool'
  | 'Group tool'
  | 'Zoom can set calendar entries'
  | 'Ask before personal data is sent';

export async function openZoomAdministration(page: Page): Promise<void> {
  await page.getByRole('link', { name: 'Administration', exact: true }).first().click();
  await page.getByRole('link', { name: 'Zoom', exact: true }).first().click();
}

/** Goes to a tab, from wherever the operator is at campus. */
export async function openTab(page: Page, tab: Tab): Promise<void> {
  if ((await page.locator('zoom-admin').count()) === 0) await openZoomAdministration(page);
  await page.getByRole('tab', { name: tab }).click();
  await page.getByRole('tab', { name: tab, selected: true }).waitFor();
}

/** Sets switches of the configuration and saves them. */
export async function setSwitches(page: Page, switches: Partial<Record<Switch, boolean>>): Promise<void> {
  await openTab(page, 'Configuration');
  for (const [name, isOn] of Object.entries(switches)) {
    await page.getByRole('checkbox', { name, exact: true }).setChecked(isOn);
  }
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('Saved.').waitFor();
}

/** The row of a profile on the tab that is open. */
export const findProfile = (page: Page, name: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name, exact: true }) });

/** The row of an application on the page that is open, by its place. */
export const findApplication = (page: Page, place: string): Locator =>
  page.getByRole('row').filter({ has: page.getByRole('rowheader', { name: place }) });

/** Opens the page of the places that use a profile, by the link in its row. */
export async function openApplications(page: Page, profile: string): Promise<void> {
  await openTab(page, 'Profiles');
  await findProfile(page, profile).getByRole('link').click();
  await page.getByRole('heading', { name: `Applications of “${profile}”` }).waitFor();
}

/** Opens the page of the calendar entries of a place (of several with that name, the first), from the page of the places of a profile. */
export async function openCalendarEntries(page: Page, place: string): Promise<void> {
  await findApplication(page, place).first().getByRole('link', { name: 'Entries' }).click();
  await page.getByRole('heading', { name: 'Calendar entries' }).waitFor();
}

export type ProfileAction = 'Copy' | 'Activate' | 'Deactivate …' | 'Delete …';

/** Picks an action in the menu of a profile. */
export async function pickAction(page: Page, profile: string, action: ProfileAction): Promise<void> {
  await openTab(page, 'Profiles');
  await findProfile(page, profile).getByRole('button', { name: 'More actions' }).click();
  await page.getByRole('menuitem', { name: action }).click();
}

export async function deactivateProfile(page: Page, name: string): Promise<void> {
  await pickAction(page, name, 'Deactivate …');
  await page.getByRole('dialog').getByRole('button', { name: 'Deactivate' }).click();
  await page.getByText(`“${name}” is inactive.`).waitFor();
}

export async function activateProfile(page: Page, name: string): Promise<void> {
  await pickAction(page, name, 'Activate');
  await page.getByText(`“${name}” is active.`).waitFor();
}

/** Opens the dialog of a new profile; answers it. */
export async function openNewProfile(page: Page): Promise<Locator> {
  await openTab(page, 'Profiles');
  await page.getByRole('button', { name: 'Add Zoom LTI Pro configuration' }).click();
  const dialog = page.getByRole('dialog', { name: 'Add Zoom Profile' });
  await dialog.waitFor();
  return dialog;
}

/** Opens the dialog of a profile; answers it. */
export async function openProfile(page: Page, name: string): Promise<Locator> {
  await openTab(page, 'Profiles');
  await findProfile(page, name).getByRole('button', { name: 'Edit' }).click();
  const dialog = page.getByRole('dialog', { name: `Edit Zoom Profile “${name}”` });
  await dialog.getByText('Copy these to Zoom').waitFor();
  return dialog;
}

/** Saves the profile in the open dialog, a new one too. */
export async function saveProfile(page: Page): Promise<void> {
  await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
  await page
    .getByRole('dialog')
    .getByText(/^Saved\./)
    .waitFor();
}

export interface ProfileFields {
  readonly name: string;
  readonly ltiKey: string;
  readonly mailDomains?: readonly string[];
}

/** Adds a profile and closes its dialog; answers what Zoom has to be told. */
export async function addProfile(
  page: Page,
  { name, ltiKey, mailDomains = [] }: ProfileFields,
): Promise<{ readonly clientId: string; readonly accessToken: string }> {
  const dialog = await openNewProfile(page);
  await dialog.getByLabel('Name', { exact: true }).fill(name);
  await dialog.getByLabel('LTI Key').fill(ltiKey);
  if (mailDomains.length > 0) await dialog.getByLabel('Mail domains').fill(mailDomains.join('\n'));
  await saveProfile(page);
  const values = await readCredentials(page);
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
  return values;
}

/** Reads Client ID and Access Token in the dialog that is open. */
export async function readCredentials(page: Page): Promise<{ clientId: string; accessToken: string }> {
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Show' }).click();
  await dialog.getByRole('button', { name: 'Hide' }).waitFor();
  const [clientId, accessToken] = await Promise.all([
    dialog.getByLabel('Client ID', { exact: true }).inputValue(),
    dialog.getByLabel('Access Token', { exact: true }).inputValue(),
  ]);
  await dialog.getByRole('button', { name: 'Hide' }).click();
  return { clientId, accessToken };
}

/** How many places use a profile now, as its row says. */
export async function readApplicationCount(page: Page, profile: string): Promise<number> {
  await openTab(page, 'Configuration');
  await openTab(page, 'Profiles');
  const cell = findProfile(page, profile).getByRole('cell').nth(3);
  return Number(/\d+/.exec(await cell.innerText())?.[0]);
}
