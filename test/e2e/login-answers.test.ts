import { afterAll, afterEach, beforeAll, expect, it } from '@jest/globals';
import type { Page, Request } from 'playwright-core';
import { describeOnEachStorage, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findZoom, openPlace } from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { chooseLoginAnswer } from '../support/zoom-pages.js';
import type { LoginAnswer } from '../support/zoom-pages.js';

const ANSWERS: readonly { answer: LoginAnswer; inFrame: number; inWindow: number }[] = [
  { answer: 'Form page', inFrame: 1, inWindow: 1 },
  { answer: 'Redirect (302)', inFrame: 0, inWindow: 0 },
  { answer: 'Script', inFrame: 1, inWindow: 0 },
];

describeOnEachStorage('the ways in which Zoom may answer the login initiation', (storage) => {
  let demo: Demo;
  let browser: TestBrowser;
  let reposts = 0;

  const count = (request: Request): void => {
    const isRepost = request.postData()?.includes('repost=true') ?? false;
    if (request.url() === `${demo.campus}/mod/lti/auth.php` && isRepost) reposts += 1;
  };

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo({ storage }), openBrowser()]);
    browser.context.on('request', count);
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await demo.stop();
  });

  afterEach(async () => {
    for (const page of browser.context.pages().slice(1)) await page.close();
  });

  const openCourse = async (): Promise<Page> => {
    const visit = { name: 'Sofia Silva', space: 'Introduction to Biology', place: 'Weekly seminar' };
    const page = await openPlace(browser, { campus: demo.campus, ...visit });
    await findZoom(page).getByText('Hello, sofia.silva@campus.example').waitFor();
    return page;
  };

  it.each(ANSWERS)('$answer: a launch in the frame takes $inFrame repost(s)', async ({ answer, inFrame }) => {
    await chooseLoginAnswer(await browser.newPage(), demo.zoom, answer);
    reposts = 0;
    await openCourse();
    expect(reposts).toBe(inFrame);
  });

  it.each(ANSWERS)(
    'OO-2.11-window $answer: a launch in a new window takes $inWindow repost(s)',
    async ({ answer, inWindow }) => {
      await chooseLoginAnswer(await browser.newPage(), demo.zoom, answer);
      const page = await openCourse();
      reposts = 0;
      const opened = browser.context.waitForEvent('page');
      await page.getByRole('button', { name: 'Open Zoom in a new window' }).click();
      const window = await opened;
      await window.getByText('Hello, sofia.silva@campus.example').waitFor();
      expect(reposts).toBe(inWindow);
    },
  );
});
