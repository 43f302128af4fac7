import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeOnEachStorage, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findZoom, logIn, logInAs, openInSpace, openSpace } from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { activateProfile, deactivateProfile } from '../support/operator-ways.js';
import {
  BIOLOGY,
  SEMINAR,
  STATISTICS,
  STUDY_GROUP,
  addElement,
  chooseProfile,
  openCourseTools,
  openElementSettings,
  openGroupTools,
  openPlace,
  switchTool,
} from '../support/zoom-ways.js';

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

  const enter = (name: string): Promise<Page> => logInAs(browser, demo.campus, name);

  it("a newcomer's third click is inside a launch", async () => {
    const page = await browser.newPage();
    await page.goto(demo.campus);
    await page.getByRole('button', { name: 'Log in as Carlos Costa' }).click();
    await page.getByRole('link', { name: BIOLOGY }).first().click();
    await page.getByRole('link', { name: 'Weekly seminar' }).first().click();
    await findZoom(page).getByText('Hello, carlos.costa@campus.example').waitFor();
  });

  it('OO-2.11-launch a coach opens the element and Zoom says host', async () => {
    const page = await enter('Carlos Costa');
    await openPlace(page, BIOLOGY, SEMINAR);
    await findZoom(page).getByText('You are the host').waitFor();
    await findZoom(page).getByText(`${BIOLOGY}: Weekly seminar`).waitFor();
  });

  it('a student opens the element and Zoom says participant, not host', async () => {
    const page = await enter('Sofia Silva');
    await openPlace(page, BIOLOGY, SEMINAR);
    await findZoom(page).getByText('You are a participant').waitFor();
    expect(await findZoom(page).getByRole('button', { name: 'Schedule' }).count()).toBe(0);
  });

  it('OO-S18 the frame may use camera and microphone for Zoom alone, and the referrer is the origin', async () => {
    const page = await enter('Sofia Silva');
    await openPlace(page, BIOLOGY, SEMINAR);
    const frame = page.getByTitle('Zoom', { exact: true });
    const allow = (await frame.getAttribute('allow')) ?? '';
    for (const feature of ['camera', 'microphone', 'display-capture', 'fullscreen', 'autoplay', 'clipboard-write']) {
      expect(allow).toContain(`${feature} ${demo.zoom} https://*.zoom.us`);
    }
    expect(await frame.getAttribute('referrerpolicy')).toBe('strict-origin');
    expect(await frame.getAttribute('sandbox')).toBeNull();
  });

  it('OO-2.8-palette OO-2.11-not-configured an author adds Zoom from the palette, and others open it there', async () => {
    const author = await enter('Ada Albrecht');
    await addElement(author, STATISTICS, 'Office hour');
    const student = await enter('Samuel Stone');
    await openPlace(student, STATISTICS, 'Office hour');
    await student.getByText('Zoom is not configured yet.').waitFor();
    const again = await enter('Ada Albrecht');
    await openElementSettings(again, STATISTICS, 'Office hour');
    await chooseProfile(again, 'Campus');
    const coachHere = await enter('Carlos Costa');
    await openPlace(coachHere, STATISTICS, 'Office hour');
    await findZoom(coachHere).getByText('You are a participant').waitFor();
  });

  it('a course tool opens from the toolbar of the course', async () => {
    const page = await enter('Sofia Silva');
    await openPlace(page, BIOLOGY, 'Zoom');
    await findZoom(page).getByText('Hello, sofia.silva@campus.example').waitFor();
    expect(await findZoom(page).getByText(BIOLOGY, { exact: true }).count()).toBe(1);
  });

  it('OO-2.9-tool an author switches the course tool on in the course settings', async () => {
    const author = await enter('Ada Albrecht');
    await openCourseTools(author, STATISTICS);
    await switchTool(author, true);
    await chooseProfile(author, 'Campus');
    const page = await enter('Samuel Stone');
    await openPlace(page, STATISTICS, 'Zoom');
    await findZoom(page).getByText('Hello, samuel.stone@campus.example').waitFor();
  });

  it('OO-2.10-off a group owner switches the group tool off and on, its choice stays, and a member launches', async () => {
    const owner = await enter('Grace Gruber');
    await openGroupTools(owner, STUDY_GROUP);
    await switchTool(owner, false);
    const early = await enter('Sofia Silva');
    await openSpace(early, STUDY_GROUP);
    expect(await early.getByRole('link', { name: 'Zoom', exact: true }).count()).toBe(0);
    const again = await enter('Grace Gruber');
    await openGroupTools(again, STUDY_GROUP);
    await switchTool(again, true);
    await again.getByText('Das gewählte Profil ist aktiv.').waitFor();
    await openInSpace(again, 'Zoom');
    await findZoom(again).getByText('You are the host').waitFor();
    const member = await enter('Sofia Silva');
    await openPlace(member, STUDY_GROUP, 'Zoom');
    await findZoom(member).getByText('You are a participant').waitFor();
    await findZoom(member).getByText(STUDY_GROUP).waitFor();
  });

  it('OO-U8 a user without an e-mail address is told so and Zoom is not opened', async () => {
    const page = await enter('Mei Mori');
    await openPlace(page, BIOLOGY, SEMINAR);
    await page.getByText('Your account has no e-mail address.').waitFor();
    expect(await page.getByTitle('Zoom', { exact: true }).count()).toBe(0);
  });

  it('LTI-L12 a user who is not enrolled gets nothing', async () => {
    const coach = await enter('Carlos Costa');
    await openPlace(coach, BIOLOGY, SEMINAR);
    const url = coach.url();
    const page = await enter('Nina Novak');
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
    const page = await enter('Samuel Stone');
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

  it('OO-2.11-inactive an inactive profile is announced instead of a launch', async () => {
    await deactivateProfile(await enter('Olivia Ortega'), 'Campus');
    const page = await enter('Sofia Silva');
    await openPlace(page, BIOLOGY, SEMINAR);
    await page.getByText('The Zoom profile “Campus” is currently inactive.').waitFor();
    expect(await page.getByTitle('Zoom', { exact: true }).count()).toBe(0);
    await activateProfile(await enter('Olivia Ortega'), 'Campus');
  });
});
