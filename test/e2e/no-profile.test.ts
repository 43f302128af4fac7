import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { changeAccount, logInAs } from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { openTab, setSwitches } from '../support/operator-ways.js';
import {
  BIOLOGY,
  STUDY_GROUP,
  addElement,
  openCourseTools,
  openGroupTools,
  openPlace,
  switchTool,
} from '../support/zoom-ways.js';

const NOTHING_YET = 'Zoom is not configured yet.';
const TO_AUTHORS = 'Please ask the author of this course.';

describeInBrowser('Zoom is switched on, and there is no profile yet', () => {
  let demo: Demo;
  let browser: TestBrowser;

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo({ blank: true }), openBrowser()]);
    const operator = await enter('Olivia Ortega');
    await setSwitches(operator, { Enabled: true, 'Course element': true, 'Course tool': true, 'Group tool': true });
    await openTab(operator, 'Profiles');
    await operator.getByText('No Zoom profile yet').waitFor();
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await demo.stop();
  });

  const enter = (name: string): Promise<Page> => logInAs(browser, demo.campus, name);

  it('OO-C3 authors read in all settings whom to ask for one, and can save nothing', async () => {
    const ada = await enter('Ada Albrecht');
    await addElement(ada, BIOLOGY, 'Office hour');
    await expectNoProfile(ada);
    await openCourseTools(ada, BIOLOGY);
    await switchTool(ada, true);
    await expectNoProfile(ada);
  });

  it('OO-2.11-not-configured an author reads in the view where to choose a profile', async () => {
    const ada = await enter('Ada Albrecht');
    await openPlace(ada, BIOLOGY, 'Office hour');
    await expectAdvice(ada, 'Choose a Zoom profile in the course editor: open this element there,');
    await openPlace(ada, BIOLOGY, 'Zoom');
    await expectAdvice(ada, 'Choose a Zoom profile in the course settings, under the toolbar.');
  });

  it('OO-2.11-not-configured so does the owner of a group', async () => {
    const grace = await enter('Grace Gruber');
    await changeAccount(grace, 'Grace Gruber', { Language: 'English' });
    await openGroupTools(grace, STUDY_GROUP);
    await switchTool(grace, true);
    await expectNoProfile(grace);
    await openPlace(grace, STUDY_GROUP, 'Zoom');
    await expectAdvice(grace, 'Choose a Zoom profile in the group administration, under the tools.');
  });

  it('OO-2.11-not-configured everybody else reads whom to ask', async () => {
    const sofia = await enter('Sofia Silva');
    for (const [space, place, advice] of [
      [BIOLOGY, 'Office hour', TO_AUTHORS],
      [BIOLOGY, 'Zoom', TO_AUTHORS],
      [STUDY_GROUP, 'Zoom', 'Please ask an owner of this group.'],
    ] as const) {
      await openPlace(sofia, space, place);
      await expectAdvice(sofia, advice);
    }
  });
});

async function expectNoProfile(page: Page): Promise<void> {
  const settings = page.locator('zoom-settings');
  await settings.getByText('There is no Zoom profile yet.').waitFor();
  await settings.getByText('Ask your system administrator to add one').waitFor();
  expect(await settings.getByRole('button').count()).toBe(0);
}

async function expectAdvice(page: Page, advice: string): Promise<void> {
  await page.getByText(NOTHING_YET).waitFor();
  await page.getByText(advice).waitFor();
  expect(await page.getByTitle('Zoom', { exact: true }).count()).toBe(0);
}
