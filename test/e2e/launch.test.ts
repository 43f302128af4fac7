import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeOnEachStorage, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findZoom, logIn, openInSpace, openSpace } from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';

const BIOLOGY = 'Introduction to Biology';

describeOnEachStorage('launching Zoom', (storage) => {
  let demo: Demo;
  let browser: TestBrowser;

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo({ storage }), openBrowser()]);
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await demo.stop();
  });

  const logInAs = async (name: string): Promise<Page> => {
    const page = await browser.newPage();
    await logIn(page, demo.campus, name);
    return page;
  };

  it("a newcomer's third click is inside a launch", async () => {
    const page = await browser.newPage();
    await page.goto(demo.campus);
    await page.getByRole('button', { name: 'Log in as Carlos Costa' }).click();
    await page.getByRole('link', { name: BIOLOGY }).first().click();
    await page.getByRole('link', { name: 'Weekly seminar' }).first().click();
    await findZoom(page).getByText('Hello, carlos.costa@campus.example').waitFor();
  });

  it('a coach opens the element and Zoom says host', async () => {
    const page = await logInAs('Carlos Costa');
    await openSpace(page, BIOLOGY);
    await openInSpace(page, 'Weekly seminar');
    await findZoom(page).getByText('You are the host').waitFor();
    await findZoom(page).getByText(`${BIOLOGY}: Weekly seminar`).waitFor();
  });

  it('a student opens the element and Zoom says participant, not host', async () => {
    const page = await logInAs('Sofia Silva');
    await openSpace(page, BIOLOGY);
    await openInSpace(page, 'Weekly seminar');
    await findZoom(page).getByText('You are a participant').waitFor();
    expect(await findZoom(page).getByRole('button', { name: 'Schedule' }).count()).toBe(0);
  });

  it('the frame may use camera and microphone for Zoom alone, and the referrer is the origin', async () => {
    const page = await logInAs('Sofia Silva');
    await openSpace(page, BIOLOGY);
    await openInSpace(page, 'Weekly seminar');
    const frame = page.getByTitle('Zoom', { exact: true });
    const allow = (await frame.getAttribute('allow')) ?? '';
    for (const feature of ['camera', 'microphone', 'display-capture', 'fullscreen', 'autoplay', 'clipboard-write']) {
      expect(allow).toContain(`${feature} ${demo.zoom} https://*.zoom.us`);
    }
    expect(await frame.getAttribute('referrerpolicy')).toBe('strict-origin');
    expect(await frame.getAttribute('sandbox')).toBeNull();
  });

  it('an author adds Zoom from the palette, and others open it there', async () => {
    const author = await logInAs('Ada Albrecht');
    await openSpace(author, 'Statistics for the Life Sciences');
    await author.getByRole('link', { name: 'Editor' }).click();
    await author.getByText('Add element').click();
    await author.getByRole('button', { name: 'Zoom' }).click();
    await author.getByLabel('Title').fill('Office hour');
    await author.getByRole('button', { name: 'Save' }).click();
    const student = await logInAs('Samuel Stone');
    await openSpace(student, 'Statistics for the Life Sciences');
    await openInSpace(student, 'Office hour');
    await student.getByText('Zoom is not configured yet.').waitFor();
    const again = await logInAs('Ada Albrecht');
    await openSpace(again, 'Statistics for the Life Sciences');
    await again.getByRole('link', { name: 'Editor' }).click();
    await openInSpace(again, 'Office hour');
    await again.getByRole('link', { name: 'Zoom configuration' }).click();
    await again.getByLabel('Zoom profile').selectOption('Campus');
    await again.getByRole('button', { name: 'Save' }).click();
    await again.getByText('Saved.').waitFor();
    const coachHere = await logInAs('Carlos Costa');
    await openSpace(coachHere, 'Statistics for the Life Sciences');
    await openInSpace(coachHere, 'Office hour');
    await findZoom(coachHere).getByText('You are a participant').waitFor();
  });

  it('a course tool opens from the toolbar of the course', async () => {
    const page = await logInAs('Sofia Silva');
    await openSpace(page, BIOLOGY);
    await openInSpace(page, 'Zoom');
    await findZoom(page).getByText('Hello, sofia.silva@campus.example').waitFor();
    expect(await findZoom(page).getByText(BIOLOGY, { exact: true }).count()).toBe(1);
  });

  it('an author switches the course tool on in the course settings', async () => {
    const author = await logInAs('Ada Albrecht');
    await openSpace(author, 'Statistics for the Life Sciences');
    await author.getByRole('link', { name: 'Course settings' }).click();
    await author.getByRole('link', { name: 'Toolbar' }).click();
    await author.getByRole('switch', { name: 'Zoom' }).click();
    await author.getByLabel('Zoom profile').selectOption('Campus');
    await author.getByRole('button', { name: 'Save' }).click();
    await author.getByText('Saved.', { exact: true }).last().waitFor();
    const page = await logInAs('Samuel Stone');
    await openSpace(page, 'Statistics for the Life Sciences');
    await openInSpace(page, 'Zoom');
    await findZoom(page).getByText('Hello, samuel.stone@campus.example').waitFor();
  });

  it('a group owner switches the group tool off and on, and a member launches', async () => {
    const owner = await logInAs('Grace Gruber');
    await openSpace(owner, 'Biology study group');
    await owner.getByRole('link', { name: 'Group administration' }).click();
    await owner.getByRole('link', { name: 'Tools', exact: true }).click();
    await owner.getByRole('switch', { name: 'Zoom' }).click();
    await owner.getByRole('switch', { name: 'Zoom', checked: false }).waitFor();
    const early = await logInAs('Sofia Silva');
    await openSpace(early, 'Biology study group');
    expect(await early.getByRole('link', { name: 'Zoom', exact: true }).count()).toBe(0);
    const again = await logInAs('Grace Gruber');
    await openSpace(again, 'Biology study group');
    await again.getByRole('link', { name: 'Group administration' }).click();
    await again.getByRole('link', { name: 'Tools', exact: true }).click();
    await again.getByRole('switch', { name: 'Zoom' }).click();
    await again.getByText('Zoom is ready.').waitFor();
    await openInSpace(again, 'Zoom');
    await findZoom(again).getByText('You are the host').waitFor();
    const member = await logInAs('Sofia Silva');
    await openSpace(member, 'Biology study group');
    await openInSpace(member, 'Zoom');
    await findZoom(member).getByText('You are a participant').waitFor();
    await findZoom(member).getByText('Biology study group').waitFor();
  });

  it('a user without an e-mail address is told so and Zoom is not opened', async () => {
    const page = await logInAs('Mei Mori');
    await openSpace(page, BIOLOGY);
    await openInSpace(page, 'Weekly seminar');
    await page.getByText('Your account has no e-mail address.').waitFor();
    expect(await page.getByTitle('Zoom', { exact: true }).count()).toBe(0);
  });

  it('LTI-L12 a user who is not enrolled gets nothing', async () => {
    const coach = await logInAs('Carlos Costa');
    await openSpace(coach, BIOLOGY);
    await openInSpace(coach, 'Weekly seminar');
    const url = coach.url();
    const page = await logInAs('Nina Novak');
    expect(await page.getByRole('link', { name: BIOLOGY }).count()).toBe(0);
    await page.goto(url);
    expect(await page.getByTitle('Zoom', { exact: true }).count()).toBe(0);
    expect(await page.getByRole('main').innerText()).toMatch(/no access|may not|not found/i);
  });

  it('LTI-S14 a suspended user gets nothing', async () => {
    const page = await browser.newPage();
    await page.goto(`${demo.campus}/login`);
    await page.getByRole('button', { name: 'Log in as Pavel Petrov' }).click();
    await page.getByText('This account is suspended.').waitFor();
    await page.goto(`${demo.campus}/courses/biology`);
    await page.getByRole('heading', { name: 'Log in' }).waitFor();
  });

  it('a user who is suspended while at campus gets nothing any more', async () => {
    const page = await logInAs('Samuel Stone');
    await openSpace(page, BIOLOGY);
    const second = await openBrowser();
    const operator = await second.newPage();
    await logIn(operator, demo.campus, 'Olivia Ortega');
    await operator.getByRole('link', { name: 'Administration', exact: true }).click();
    await operator.getByRole('button', { name: 'Suspend Samuel Stone' }).click();
    await operator.getByRole('button', { name: 'Reactivate Samuel Stone' }).waitFor();
    await openInSpace(page, 'Weekly seminar');
    await page.getByRole('heading', { name: 'Log in' }).waitFor();
    await operator.getByRole('button', { name: 'Reactivate Samuel Stone' }).click();
    await second.close();
  });

  it('an inactive profile is announced instead of a launch', async () => {
    await changeStatus('Inactive');
    const page = await logInAs('Sofia Silva');
    await openSpace(page, BIOLOGY);
    await openInSpace(page, 'Weekly seminar');
    await page.getByText('The Zoom profile is currently inactive.').waitFor();
    expect(await page.getByTitle('Zoom', { exact: true }).count()).toBe(0);
    await changeStatus('Active');
  });

  const changeStatus = async (status: string): Promise<void> => {
    const operator = await logInAs('Olivia Ortega');
    await operator.getByRole('link', { name: 'Administration', exact: true }).click();
    await operator.getByRole('link', { name: 'Zoom', exact: true }).click();
    await operator.getByRole('row', { name: 'Campus' }).getByRole('button', { name: 'Edit' }).click();
    await operator.getByRole('dialog').getByLabel('Status').selectOption(status);
    await operator.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await operator.getByRole('dialog').getByText('Saved.').waitFor();
  };
});
