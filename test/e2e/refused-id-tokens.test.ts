import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page, Route } from 'playwright-core';
import { describeOnEachStorage, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findZoom, logInAs } from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { connectProfile } from '../support/operator-changes.js';
import { BIOLOGY, chooseProfile, openCourseTools, openPlace } from '../support/zoom-ways.js';

describeOnEachStorage('an id_token that is not right for this sign-in', (storage) => {
  let demo: Demo;
  let browser: TestBrowser;
  let page: Page;

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo({ storage }), openBrowser()]);
    page = await logInAs(browser, demo.campus, 'Sofia Silva');
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await demo.stop();
  });

  /** Opens a place while somebody between LMS and Zoom changes the id_token; answers the token that the LMS made. */
  const launchWith = async (place: string, change: (idToken: string) => string): Promise<string> => {
    let original = '';
    const intercept = async (route: Route): Promise<void> => {
      const form = new URLSearchParams(route.request().postData() ?? '');
      original = form.get('id_token') ?? '';
      form.set('id_token', change(original));
      await route.continue({ postData: form.toString() });
    };
    await page.route('**/oauth/complete', intercept);
    await openPlace(page, BIOLOGY, place);
    await findZoom(page)
      .getByText(/Hello,|could not sign you in/)
      .waitFor();
    await page.unroute('**/oauth/complete', intercept);
    return original;
  };

  const expectRefusal = async (reason: RegExp): Promise<void> => {
    await findZoom(page).getByText('Zoom could not sign you in').waitFor();
    await findZoom(page).getByText(reason).first().waitFor();
    expect(await findZoom(page).getByText('Hello').count()).toBe(0);
  };

  it('LTI-T02 with a flipped byte is refused by Zoom', async () => {
    await launchWith('Weekly seminar', (idToken) => {
      const [header, payload, signature = ''] = idToken.split('.');
      const flipped = Buffer.from(signature, 'base64url');
      flipped[100] = (flipped[100] ?? 0) ^ 1;
      return [header, payload, flipped.toString('base64url')].join('.');
    });
    await expectRefusal(/signature|could not be read|not valid/i);
  });

  it('LTI-T03 with the audience of another client is refused by Zoom', async () => {
    await addSecondProfile();
    const other = await launchWith('Zoom', (idToken) => idToken);
    await launchWith('Weekly seminar', () => other);
    await expectRefusal(/audience|client/i);
  });

  it('LTI-T05 with the nonce of another sign-in is refused by Zoom', async () => {
    const other = await launchWith('Weekly seminar', (idToken) => idToken);
    await launchWith('Weekly seminar', () => other);
    await expectRefusal(/nonce/i);
  });

  /** Another profile for the course tool, with a client id of its own that Zoom knows. */
  const addSecondProfile = async (): Promise<void> => {
    const second = await openBrowser();
    const operator = await logInAs(second, demo.campus, 'Olivia Ortega');
    await connectProfile(operator, demo, { name: 'Second' });
    const author = await logInAs(second, demo.campus, 'Ada Albrecht');
    await openCourseTools(author, BIOLOGY);
    await chooseProfile(author, 'Second');
    await second.close();
  };
});
