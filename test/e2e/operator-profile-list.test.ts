import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findZoom, logInAs, openPlace } from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { addProfile, findProfile, openProfile, pickAction, readCredentials } from '../support/operator-ways.js';
import { BIOLOGY, SEMINAR } from '../support/zoom-ways.js';

describeInBrowser('the list of profiles', () => {
  let demo: Demo;
  let browser: TestBrowser;
  /** That of participants. */
  let otherBrowser: TestBrowser;
  let operator: Page;
  let dialog: Locator;

  beforeAll(async () => {
    [demo, browser, otherBrowser] = await Promise.all([startDemo(), openBrowser(), openBrowser()]);
    operator = await logInAs(browser, demo.campus, 'Olivia Ortega');
    dialog = operator.getByRole('dialog');
    await addProfile(operator, { name: 'Medical school', ltiKey: 'another-key', mailDomains: ['hospital.example'] });
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await otherBrowser.close();
    await demo.stop();
  });

  const openSeminarAs = (name: string): Promise<Page> =>
    openPlace(otherBrowser, { campus: demo.campus, name, space: BIOLOGY, place: SEMINAR });

  const press = (name: string): Promise<void> => dialog.getByRole('button', { name, exact: true }).click();

  /** The names in the table, from top to bottom, once the first of them is this one. */
  const listNames = async (first: string): Promise<string[]> => {
    const names = operator.getByRole('rowheader');
    await names.first().filter({ hasText: first }).waitFor();
    return names.allInnerTexts();
  };

  it('OO-2.5-copy a copy has “(copy)” in its name, a client ID and a token of its own, and is active', async () => {
    await openProfile(operator, 'Medical school');
    const original = await readCredentials(operator);
    await press('Close');
    await pickAction(operator, 'Medical school', 'Copy');
    await operator.getByText('The copy is named “Medical school (copy)”').waitFor();
    await findProfile(operator, 'Medical school (copy)').getByText('Active', { exact: true }).waitFor();
    await openProfile(operator, 'Medical school (copy)');
    const copy = await readCredentials(operator);
    expect(copy.clientId).not.toBe(original.clientId);
    expect(copy.accessToken).not.toBe(original.accessToken);
    expect(await dialog.getByLabel('LTI Key').inputValue()).toBe('another-key');
    await press('Close');
  });

  it('OO-2.5-delete OO-2.2-at-once Delete asks first; then the profile is gone without another Save', async () => {
    await pickAction(operator, 'Medical school (copy)', 'Delete …');
    await operator.getByText('Delete “Medical school (copy)”?').waitFor();
    await press('Cancel');
    await findProfile(operator, 'Medical school (copy)').waitFor();
    await pickAction(operator, 'Medical school (copy)', 'Delete …');
    await press('Delete');
    await operator.getByText('“Medical school (copy)” is deleted.').waitFor();
    await operator.reload();
    await findProfile(operator, 'Medical school').waitFor();
    expect(await findProfile(operator, 'Medical school (copy)').count()).toBe(0);
  });

  it('OO-2.5-in-use a profile in use is not deleted, and the places that use it are named', async () => {
    await pickAction(operator, 'Campus', 'Delete …');
    await dialog.getByText('3 places use this profile, so it cannot be deleted.').waitFor();
    await dialog.getByRole('link', { name: SEMINAR }).waitFor();
    await dialog.getByText('Biology study group').first().waitFor();
    await dialog.getByRole('link', { name: 'Show and move the applications' }).click();
    await operator.getByRole('heading', { name: 'Applications of “Campus”' }).waitFor();
    await operator.getByRole('navigation', { name: 'You are here' }).getByRole('link', { name: 'Profiles' }).click();
  });

  it('OO-2.5-activate OO-U5 OO-U12 deactivating says how many places stop, stops launches at once, and is shown in words', async () => {
    const student = await openSeminarAs('Sofia Silva');
    await findZoom(student).getByText('You are a participant').waitFor();
    await pickAction(operator, 'Campus', 'Deactivate …');
    await dialog.getByText('3 places use this profile. Nobody can open Zoom there').waitFor();
    await press('Deactivate');
    await operator.getByText('“Campus” is inactive.').waitFor();
    await findProfile(operator, 'Campus').getByText('Inactive', { exact: true }).waitFor();
    await student.getByRole('button', { name: 'Open Zoom in a new window' }).click();
    await student.getByText('The Zoom profile “Campus” is currently inactive.').waitFor();
  });

  it('OO-2.5-activate OO-2.2-actions activated again, it launches; the menu offers what fits the status', async () => {
    await operator.getByRole('button', { name: 'More actions for Campus' }).click();
    expect(await operator.getByRole('menuitem').allInnerTexts()).toEqual(['Copy', 'Activate', 'Delete …']);
    await operator.getByRole('menuitem', { name: 'Activate' }).click();
    await operator.getByText('“Campus” is active.').waitFor();
    await operator.getByRole('button', { name: 'More actions for Campus' }).click();
    expect(await operator.getByRole('menuitem').allInnerTexts()).toEqual(['Copy', 'Deactivate …', 'Delete …']);
    await operator.keyboard.press('Escape');
    const student = await openSeminarAs('Sofia Silva');
    await findZoom(student).getByText('You are a participant').waitFor();
  });

  it('OO-2.2-table there are ten on a page, and the way to the next', async () => {
    for (const letter of 'ABCDEFGHIJ') await addProfile(operator, { name: `School ${letter}`, ltiKey: 'a-key' });
    await operator.getByText('1–10 of 12').waitFor();
    expect(await listNames('Campus')).toHaveLength(10);
    await operator.getByRole('button', { name: 'Next page' }).click();
    expect(await listNames('School I')).toEqual(['School I', 'School J']);
    await operator.getByText('11–12 of 12').waitFor();
    await operator.getByRole('button', { name: 'Previous page' }).click();
    expect(await listNames('Campus')).toHaveLength(10);
  });

  it('OO-2.2-columns name, status, applications and last launch sort all pages, and say so', async () => {
    await operator.getByRole('button', { name: 'Name', exact: true }).click();
    expect((await listNames('School J')).slice(0, 3)).toEqual(['School J', 'School I', 'School H']);
    await operator.locator('th[aria-sort="descending"]').filter({ hasText: 'Name' }).waitFor();
    await operator.getByRole('button', { name: 'Applications', exact: true }).click();
    await listNames('Campus');
    await operator.getByRole('button', { name: 'Last launch', exact: true }).click();
    await operator.locator('th[aria-sort]').filter({ hasText: 'Last launch' }).waitFor();
    await listNames('Campus');
    await pickAction(operator, 'School A', 'Deactivate …');
    await press('Deactivate');
    await operator.getByText('“School A” is inactive.').waitFor();
    await operator.getByRole('button', { name: 'Status', exact: true }).click();
    await operator.getByRole('button', { name: 'Status', exact: true }).click();
    await listNames('School A');
  });

  it('OO-K3 search finds in all pages by name, mail domain and client ID', async () => {
    const search = operator.getByLabel('Search profiles');
    await search.fill('school j');
    expect(await listNames('School J')).toEqual(['School J']);
    await search.fill('HOSPITAL.example');
    expect(await listNames('Medical school')).toEqual(['Medical school']);
    const clientId = await findProfile(operator, 'Medical school').locator('code').innerText();
    await search.fill('no such profile');
    await operator.getByText('No profile matches “no such profile”').waitFor();
    await search.fill(clientId);
    expect(await listNames('Medical school')).toEqual(['Medical school']);
    await search.fill('');
    await operator.getByText('1–10 of 12').waitFor();
  });
});
