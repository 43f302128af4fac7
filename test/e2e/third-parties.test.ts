import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Request } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findZoom, logInAs } from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { openProfile, openTab } from '../support/operator-ways.js';
import { BIOLOGY, SEMINAR, openElementSettings, openPlace } from '../support/zoom-ways.js';

describeInBrowser('a journey through all pages of the plugin', () => {
  let demo: Demo;
  let browser: TestBrowser;
  const requests: Request[] = [];

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
    browser.context.on('request', (request) => requests.push(request));
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await demo.stop();
  });

  it('asks nobody but the LMS, and Zoom in its frame alone', async () => {
    const operator = await logInAs(browser, demo.campus, 'Olivia Ortega');
    for (const tab of ['Configuration', 'Activity', 'Profiles'] as const) {
      await openTab(operator, tab);
      await operator.waitForLoadState('networkidle');
    }
    const dialog = await openProfile(operator, 'Campus');
    await dialog.getByRole('button', { name: 'Check Zoom connection' }).click();
    await dialog.getByText('leads back to this LMS with the client ID of this profile').waitFor();
    const author = await logInAs(browser, demo.campus, 'Ada Albrecht');
    await openElementSettings(author, BIOLOGY, SEMINAR);
    await author.locator('zoom-settings').getByText('The chosen profile is active.').waitFor();
    await openPlace(author, BIOLOGY, SEMINAR);
    await findZoom(author).getByText('Hello, ada.albrecht@campus.example').waitFor();
    const origins = requests.map((request) => new URL(request.url())).map(({ origin }) => origin);
    expect(new Set(origins)).toEqual(new Set([demo.campus, demo.zoom]));
    expect(requests.filter(isToZoom).filter((request) => request.frame().parentFrame() === null)).toEqual([]);
  });

  const isToZoom = (request: Request): boolean => request.url().startsWith(demo.zoom);
});
