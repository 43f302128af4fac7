import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeOnEachStorage, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findZoom, logIn, openInSpace, openSpace } from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { openCredential, openCredentials } from '../support/zoom-pages.js';

describeOnEachStorage("the manual's way from a blank campus", (storage) => {
  let demo: Demo;
  let browser: TestBrowser;
  let campus: Page;
  let zoom: Page;

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo({ blank: true, storage }), openBrowser()]);
    campus = await browser.newPage();
    zoom = await browser.context.newPage();
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await demo.stop();
  });

  const paste = async (page: Page, label: string): Promise<void> => {
    const field = page.getByRole('dialog').or(page.getByRole('main')).getByLabel(label, { exact: true });
    await field.first().click();
    await page.keyboard.press('Control+V');
  };

  it('Steps in LTI Pro: a new LTI 1.3 credential with a name has an LTI Key to copy', async () => {
    await openCredentials(zoom, demo.zoom);
    await zoom.getByRole('link', { name: 'Create a new credential' }).click();
    await zoom.getByRole('radio', { name: 'LTI 1.3' }).check();
    await zoom.getByLabel('Name', { exact: true }).fill('Our campus');
    await zoom.getByRole('button', { name: 'Create' }).click();
    await zoom.getByLabel('Approved domain').fill(new URL(demo.campus).host);
    await zoom.getByRole('button', { name: 'Save' }).click();
    await zoom.getByRole('button', { name: 'Copy' }).click();
    await zoom.getByText('Copied.').waitFor();
    expect(await zoom.getByLabel('LTI Key').inputValue()).toMatch(/^[\w-]{22}$/);
  });

  it('OO-2.1-menu OO-2.1-lti the page stands under Administration > External tools, with its switch', async () => {
    await logIn(campus, demo.campus, 'Olivia Ortega');
    await campus.getByRole('link', { name: 'Administration', exact: true }).first().click();
    await campus.getByRole('link', { name: 'External tools' }).first().click();
    await campus.getByRole('main').getByRole('link', { name: 'Zoom' }).click();
    await campus.getByRole('checkbox', { name: 'Enabled', checked: false }).waitFor();
  });

  it('OO-2.2-first Steps in the LMS: Zoom is enabled for all applications, before there is a profile', async () => {
    await campus.getByRole('checkbox', { name: 'Enabled' }).check();
    for (const name of ['Course element', 'Course tool', 'Group tool', 'Zoom can set calendar entries']) {
      await campus.getByRole('checkbox', { name }).check();
    }
    await campus.getByRole('button', { name: 'Save' }).click();
    await campus.getByText('Saved.').waitFor();
  });

  it('OO-C3 OO-2.2-add without a profile the next step is named, and the way to it is there', async () => {
    await campus.getByRole('tab', { name: 'Profiles' }).click();
    await campus.getByText('No Zoom profile yet').waitFor();
    await campus.getByText('Then add a configuration here.').waitFor();
  });

  it('OO-2.4-name OO-2.4-lti-key a name and the pasted LTI Key are saved, and an empty name is not', async () => {
    await campus.getByRole('button', { name: 'Add Zoom LTI Pro configuration' }).click();
    const dialog = campus.getByRole('dialog', { name: 'Add Zoom Profile' });
    await dialog.getByText('Save first: the check needs the Client ID').waitFor();
    await dialog.getByRole('button', { name: 'Check Zoom connection', disabled: true }).waitFor();
    await dialog.getByLabel('LTI Key').click();
    await campus.keyboard.press('Control+V');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Enter a name.').waitFor();
    await dialog.getByLabel('Name', { exact: true }).fill('Main');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await campus.getByRole('dialog', { name: 'Edit Zoom Profile “Main”' }).getByText('Saved. Now copy').waitFor();
  });

  it('before Zoom knows this LMS, the check fails and says what to do', async () => {
    const dialog = campus.getByRole('dialog');
    await dialog.getByRole('button', { name: 'Check Zoom connection' }).click();
    await dialog.getByText('Zoom connection failed').waitFor();
    await dialog.getByText('3rd Party Credentials > LTI Moodle').waitFor();
  });

  it('OO-2.4-client-id OO-2.4-token Copy information back to LTI Pro: calendar on, and an instance with URL, Client ID and Access Token', async () => {
    await openCredential(zoom, demo.zoom, 'Our campus');
    await zoom.getByRole('link', { name: '3rd Party Credentials' }).click();
    await zoom.getByRole('link', { name: 'LTI Moodle' }).click();
    await zoom.getByRole('switch', { name: 'Calendar' }).click();
    await zoom.getByRole('switch', { name: 'Calendar', checked: true }).waitFor();
    await zoom.getByRole('link', { name: 'Add Instance' }).click();
    for (const [copied, label] of [
      ['LMS URL', 'URL'],
      ['Client ID', 'Client ID'],
      ['Access Token', 'Access Token'],
    ] as const) {
      await campus.bringToFront();
      await campus.getByRole('button', { name: `Copy ${copied}` }).click();
      await campus.getByText(`${copied} copied.`).waitFor();
      await zoom.bringToFront();
      await paste(zoom, label);
    }
    await zoom.getByRole('button', { name: 'Save' }).click();
    await zoom.getByText(demo.campus).first().waitFor();
  });

  it('OO-U3 Test the Zoom integration: Edit, Check Zoom connection, and it succeeds', async () => {
    await campus.bringToFront();
    await campus.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    await campus.getByRole('button', { name: 'Edit Main' }).click();
    const dialog = campus.getByRole('dialog', { name: 'Edit Zoom Profile “Main”' });
    await dialog.getByRole('button', { name: 'Check Zoom connection' }).click();
    await dialog.getByText('Zoom connection ok').waitFor();
    await dialog.getByText('leads back to this LMS with the client ID of this profile').waitFor();
  });

  it('OO-2.4-check the check takes the key in the form: a wrong one fails, though the saved one is good', async () => {
    const dialog = campus.getByRole('dialog', { name: 'Edit Zoom Profile “Main”' });
    await dialog.getByLabel('LTI Key').fill('a-wrong-key');
    await dialog.getByRole('button', { name: 'Check Zoom connection' }).click();
    await dialog.getByText('Zoom connection failed').waitFor();
    await dialog.getByText('does not know this LTI Key').waitFor();
  });

  it('then an author adds Zoom from the palette, and a student opens it', async () => {
    const page = await browser.newPage();
    await logIn(page, demo.campus, 'Ada Albrecht');
    await openSpace(page, 'Statistics for the Life Sciences');
    await page.getByRole('link', { name: 'Editor' }).click();
    await page.getByText('Add element').click();
    await page.getByRole('button', { name: 'Zoom' }).click();
    await page.getByRole('link', { name: 'Zoom configuration' }).click();
    await page.getByText('Zoom is not configured yet.').waitFor();
    await page.getByLabel('Zoom profile').selectOption('Main');
    await page.getByRole('button', { name: 'Save' }).click();
    await page.getByText('Saved.').waitFor();
    await logOutAndIn(page, 'Samuel Stone');
    await openSpace(page, 'Statistics for the Life Sciences');
    await openInSpace(page, 'Zoom');
    await findZoom(page).getByText('Hello, samuel.stone@campus.example').waitFor();
  });

  const logOutAndIn = async (page: Page, name: string): Promise<void> => {
    await page.getByRole('button', { name: 'Log out' }).click();
    await logIn(page, demo.campus, name);
  };
});
