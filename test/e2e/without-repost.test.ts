import { AUTHORIZATION_RULES, repostOnceForMissingSession } from '@lms-zoom/lti';
import { afterAll, beforeAll, it } from '@jest/globals';
import { describeOnEachStorage, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { startInProcess } from '../support/campus-in-process.js';
import type { InProcess } from '../support/campus-in-process.js';
import { findZoom, openPlace } from '../support/campus-pages.js';

describeOnEachStorage('without the repost', (adapter) => {
  let browser: TestBrowser;
  let installation: InProcess;

  beforeAll(async () => {
    const authorizationRules = AUTHORIZATION_RULES.filter((rule) => rule !== repostOnceForMissingSession);
    installation = await startInProcess({ adapter, composition: { authorizationRules } });
    browser = await openBrowser();
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await installation.stop();
  });

  it('LTI-A28 a launch in the frame fails when Zoom answers with a form page', async () => {
    const visit = { name: 'Sofia Silva', space: 'Introduction to Biology', place: 'Weekly seminar' };
    const page = await openPlace(browser, { campus: installation.campus.url, ...visit });
    await findZoom(page).getByText('Zoom could not sign you in').waitFor();
    await findZoom(page).getByText('login_required').first().waitFor();
  });
});
