import { rm } from 'node:fs/promises';
import { afterAll, beforeAll, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findZoom, logIn, openInSpace, openSpace } from '../support/campus-pages.js';
import { createDataDirectory, startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { findFreePort } from '../support/free-port.js';
import { findMeeting, scheduleMeeting } from '../support/zoom-pages.js';

const BIOLOGY = 'Introduction to Biology';

describeInBrowser('a demo that is stopped and started again', () => {
  let browser: TestBrowser;
  let data: string;
  let demo: Demo;

  beforeAll(async () => {
    data = await createDataDirectory();
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await demo.stop();
    await rm(data, { recursive: true, force: true });
  });

  const openSeminar = async (): Promise<Page> => {
    const page = await browser.newPage();
    await logIn(page, demo.campus, 'Carlos Costa');
    await openSpace(page, BIOLOGY);
    await openInSpace(page, 'Weekly seminar');
    return page;
  };

  it('still works, with what was made before', async () => {
    const ports = { campus: String(await findFreePort()), zoom: String(await findFreePort()) };
    demo = await startDemo({ data, ports });
    const zoom = findZoom(await openSeminar());
    await scheduleMeeting(zoom, 'Before the restart', '2090-05-31T14:00');
    await zoom.getByText('Calendar: sent, LMS answered with event').waitFor();
    await demo.stop();
    demo = await startDemo({ data, ports });
    const page = await openSeminar();
    await findMeeting(findZoom(page), 'Before the restart').waitFor();
    await openInSpace(page, 'Calendar');
    await page.getByText('Before the restart').waitFor();
  }, 90_000);
});
