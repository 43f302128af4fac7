import type { Locator, Page } from 'playwright-core';
import type { Demo } from './demo.js';
import { addProfile, openProfile, saveProfile, setSwitches } from './operator-ways.js';
import { addInstance, createCredential } from './zoom-pages.js';

/** What operators change, in several steps each. */

/** Switches the whole module on, for course elements at least, or off. */
export const switchModule = (page: Page, isOn: boolean): Promise<void> =>
  setSwitches(page, { Enabled: isOn, ...(isOn && { 'Course element': true }) });

/** Changes a profile in its dialog, and closes it. */
export async function changeProfile(
  page: Page,
  name: string,
  change: (dialog: Locator) => Promise<void>,
): Promise<void> {
  const dialog = await openProfile(page, name);
  await change(dialog);
  await saveProfile(page);
  await dialog.getByRole('button', { name: 'Close' }).click();
}

export interface NewProfile {
  readonly name: string;
  readonly mailDomains?: readonly string[];
}

/** Makes a profile here and a credential at Zoom, each told of the other. */
export async function connectProfile(
  operator: Page,
  { campus, zoom }: Pick<Demo, 'campus' | 'zoom'>,
  { name, mailDomains = [] }: NewProfile,
): Promise<void> {
  const administrator = await operator.context().newPage();
  const ltiKey = await createCredential(administrator, zoom, { name, domain: new URL(campus).host });
  await operator.bringToFront();
  const credentials = await addProfile(operator, { name, ltiKey, mailDomains });
  await administrator.bringToFront();
  await addInstance(administrator, zoom, { credential: name, url: campus, ...credentials });
  await administrator.close();
  await operator.bringToFront();
}
