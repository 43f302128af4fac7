import { createMemoryStorage } from '@lms-zoom/storage-memory';
import { afterAll, beforeAll, expect, it } from '@jest/globals';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { startInProcess } from '../support/campus-in-process.js';
import type { InProcess } from '../support/campus-in-process.js';
import { findZoom, openInSpace, openPlace } from '../support/campus-pages.js';
import { scheduleMeeting } from '../support/zoom-pages.js';

describeInBrowser('a storage that the host hands in', () => {
  const storage = createMemoryStorage();
  let browser: TestBrowser;
  let installation: InProcess;

  beforeAll(async () => {
    installation = await startInProcess({ storage: () => Promise.resolve(storage) });
    browser = await openBrowser();
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await installation.stop();
  });

  it('holds what a launch and a meeting need, and stays open when the plugin has gone', async () => {
    const visit = { name: 'Carlos Costa', space: 'Introduction to Biology', place: 'Weekly seminar' };
    const page = await openPlace(browser, { campus: installation.campus.url, ...visit });
    await scheduleMeeting(findZoom(page), 'In the host’s storage', '2090-05-31T14:00');
    await findZoom(page).getByText('Calendar: sent, LMS answered with event').waitFor();
    await openInSpace(page, 'Calendar');
    await page.getByText('In the host’s storage').waitFor();
    await installation.campus.plugin?.deactivate();
    const [profile] = await storage.profiles.listChoices();
    expect(profile?.name).toBe('Campus');
  });
});
