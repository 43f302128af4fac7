import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeOnEachStorage, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findZoom, logIn, openPlace } from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { chooseCookies, chooseLoginAnswer } from '../support/zoom-pages.js';

const HELLO = 'Hello, sofia.silva@campus.example';

describeOnEachStorage('a view whose launch does not get through', (storage) => {
  let demo: Demo;
  let browser: TestBrowser;

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo({ storage }), openBrowser()]);
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await demo.stop();
  });

  afterEach(async () => {
    for (const page of browser.context.pages().slice(1)) await page.close();
  });

  const openSeminar = (): Promise<Page> =>
    openPlace(browser, {
      campus: demo.campus,
      name: 'Sofia Silva',
      space: 'Introduction to Biology',
      place: 'Weekly seminar',
    });

  const openInWindow = async (page: Page): Promise<void> => {
    const opened = browser.context.waitForEvent('page');
    await page.getByRole('button', { name: 'Open Zoom in a new window' }).click();
    await (await opened).getByText(HELLO).waitFor();
  };

  it('OO-U9 says that Zoom has not brought one back when it is silent, and the new window works once it speaks', async () => {
    await chooseLoginAnswer(await browser.newPage(), demo.zoom, 'Silent');
    const page = await openSeminar();
    await page.getByText('Zoom has not brought you back yet.').waitFor();
    const second = await openBrowser();
    await chooseLoginAnswer(await second.newPage(), demo.zoom, 'Form page');
    await second.close();
    await openInWindow(page);
  });

  it('OO-U9 says so while Zoom is slow, and takes it back when Zoom has answered', async () => {
    await chooseLoginAnswer(await browser.newPage(), demo.zoom, 'Slow');
    const page = await openSeminar();
    await page.getByText('Zoom has not brought you back yet.').waitFor();
    await findZoom(page).getByText(HELLO).waitFor();
    await page.getByText('Zoom has not brought you back yet.').waitFor({ state: 'detached' });
    expect(await page.getByRole('button', { name: 'Open Zoom in a new window' }).count()).toBe(1);
  });

  it('LTI-A16 OO-U9 says that the sign-in was refused when the person has logged out and in again meanwhile', async () => {
    await chooseLoginAnswer(await browser.newPage(), demo.zoom, 'Slow');
    const page = await openSeminar();
    const other = await browser.context.newPage();
    await other.goto(demo.campus);
    await other.getByRole('button', { name: 'Log out' }).click();
    await logIn(other, demo.campus, 'Sofia Silva');
    await page.getByText('The sign-in to Zoom was refused.').waitFor();
    await page.getByText('ERR_AUTHORIZATION_HINT_OF_ANOTHER_SESSION').waitFor();
    await findZoom(page).getByText('invalid_request').first().waitFor();
    await chooseLoginAnswer(other, demo.zoom, 'Form page');
    await openInWindow(page);
  });

  it('OO-U9 tells of blocked cookies when Zoom refuses for a lost one, and the new window works', async () => {
    const administrator = await browser.newPage();
    await chooseLoginAnswer(administrator, demo.zoom, 'Form page');
    await chooseCookies(administrator, demo.zoom, 'Unpartitioned');
    const page = await openSeminar();
    await findZoom(page).getByText('Zoom could not sign you in').waitFor();
    expect(await page.getByText('Zoom has not brought you back yet.').count()).toBe(0);
    await page.getByText('Blank, or asks you to log in again? Your browser may block cookies').waitFor();
    await openInWindow(page);
  });
});
