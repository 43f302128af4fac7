import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { findProfile } from '../support/operator-ways.js';
import { readFocus, tabTo } from '../support/keyboard.js';

const SWITCHES = ['Enabled', 'Ask before personal data is sent'];

/** No mouse: nothing here clicks, and every field is reached and changed by keys. */
describeInBrowser('an operator who uses the keyboard alone', () => {
  let demo: Demo;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo({ blank: true }), openBrowser()]);
    page = await browser.newPage();
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await demo.stop();
  });

  /** Presses Tab until the control has the focus, then a key. */
  const use = async (control: string, key = 'Enter'): Promise<void> => {
    await tabTo(page, control);
    await page.keyboard.press(key);
  };

  it('opens the page', async () => {
    await page.goto(`${demo.campus}/login`);
    await use('Log in as Olivia Ortega');
    await page.getByRole('button', { name: 'Log out' }).waitFor();
    await use('Administration');
    await page.waitForURL('**/administration/**');
    await use('Zoom');
    await page.getByRole('checkbox', { name: 'Enabled' }).waitFor();
  });

  it('switches Zoom on and saves', async () => {
    for (const name of SWITCHES) await use(name, 'Space');
    await use('Save');
    await page.getByText('Saved.').waitFor();
    expect(await readFocus(page)).toBe('Save');
    for (const name of SWITCHES) await page.getByRole('checkbox', { name, exact: true, checked: true }).waitFor();
  });

  it('goes from tab to tab by arrows', async () => {
    await use('Configuration', 'ArrowRight');
    await page.getByRole('tab', { name: 'Profiles', selected: true }).waitFor();
    expect(await readFocus(page)).toBe('Profiles');
    await page.keyboard.press('End');
    await page.getByRole('tab', { name: 'Activity', selected: true }).waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.getByText('No Zoom profile yet').waitFor();
  });

  it('adds a profile', async () => {
    await use('Add Zoom LTI Pro configuration');
    await page.getByRole('dialog', { name: 'Add Zoom Profile' }).waitFor();
    expect(await readFocus(page)).toBe('Name');
    await page.keyboard.type('Main');
    await use('Save');
    await page.getByText('Enter the LTI Key from Zoom.').waitFor();
    expect(await readFocus(page)).toBe('LTI Key');
    await page.keyboard.type('a-key-from-zoom');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').getByText('Saved. Now copy the values to Zoom.').waitFor();
    expect(await readFocus(page)).toBe('Copy these to Zoom');
  });

  it('copies the Client ID', async () => {
    await use('Copy Client ID');
    await page.getByText('Client ID copied.').waitFor();
    const clientId = await page.getByLabel('Client ID', { exact: true }).inputValue();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(clientId);
  });

  it('checks the connection', async () => {
    await use('Check Zoom connection');
    await page.getByText('Zoom connection failed').waitFor();
    expect(await readFocus(page)).toBe('Check Zoom connection');
  });

  it('leaves the dialog by Escape, and comes back to where the way began', async () => {
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'hidden' });
    expect(await readFocus(page)).toBe('Add Zoom LTI Pro configuration');
  });

  it('deactivates the profile', async () => {
    await use('More actions for Main');
    await page.getByRole('menuitem', { name: 'Copy' }).waitFor();
    await page.keyboard.press('ArrowDown');
    expect(await readFocus(page)).toBe('Deactivate …');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Deactivate “Main”?' }).waitFor();
    expect(await readFocus(page)).toBe('Cancel');
    await use('Deactivate');
    await page.getByText('“Main” is inactive.').waitFor();
    expect(await readFocus(page)).toBe('More actions for Main');
  });

  it('copies it', async () => {
    await page.keyboard.press('ArrowDown');
    expect(await readFocus(page)).toBe('Copy');
    await page.keyboard.press('Enter');
    await page.getByText('The copy is named “Main (copy)”').waitFor();
    await findProfile(page, 'Main (copy)').getByText('Active', { exact: true }).waitFor();
  });

  it('deletes the copy', async () => {
    await use('More actions for Main (copy)', 'ArrowUp');
    expect(await readFocus(page)).toBe('Delete …');
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: 'Delete “Main (copy)”?' }).waitFor();
    await use('Delete');
    await page.getByText('“Main (copy)” is deleted.').waitFor();
    await findProfile(page, 'Main (copy)').waitFor({ state: 'detached' });
    await findProfile(page, 'Main').waitFor();
  });
});
