import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { changeAccount, findZoom, logInAs, openSpace } from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { connectProfile } from '../support/operator-changes.js';
import {
  activateProfile,
  addProfile,
  deactivateProfile,
  openTab,
  readApplicationCount,
  setSwitches,
} from '../support/operator-ways.js';
import { findMeeting, scheduleMeeting } from '../support/zoom-pages.js';
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
  openSecondPage,
  switchTool,
} from '../support/zoom-ways.js';

const MEDICAL = 'Medical school';

describeInBrowser('the settings of a place', () => {
  let demo: Demo;
  let office: TestBrowser;
  let operator: Page;
  let desk: TestBrowser;
  let ada: Page;
  let room: TestBrowser;

  beforeAll(async () => {
    [demo, office, desk, room] = await Promise.all([startDemo(), openBrowser(), openBrowser(), openBrowser()]);
    operator = await logInAs(office, demo.campus, 'Olivia Ortega');
    const mailDomains = ['Students.Campus.Example', 'CAMPUS.EXAMPLE'];
    await connectProfile(operator, demo, { name: MEDICAL, mailDomains });
    await addProfile(operator, { name: 'Archive', ltiKey: 'a-key-of-former-times', mailDomains: ['campus.example'] });
    await deactivateProfile(operator, 'Archive');
    ada = await logInAs(desk, demo.campus, 'Ada Albrecht');
  }, 90_000);

  afterAll(async () => {
    await Promise.all([office.close(), desk.close(), room.close()]);
    await demo.stop();
  });

  const enter = (name: string): Promise<Page> => logInAs(room, demo.campus, name);

  /** As many places as all profiles say. */
  const countApplications = async (): Promise<number> => {
    await operator.reload();
    const medical = await readApplicationCount(operator, MEDICAL);
    return medical + (await readApplicationCount(operator, 'Campus'));
  };

  it('OO-C2 OO-S19 OO-C17 looking at settings and views makes no application, whoever comes first', async () => {
    const before = await countApplications();
    await addElement(ada, STATISTICS, 'Only looked at');
    await findStatus(ada, 'Zoom is not configured yet.').waitFor();
    await openCourseTools(ada, STATISTICS);
    await switchTool(ada, true);
    await findStatus(ada, 'Zoom is not configured yet.').waitFor();
    for (const name of ['Samuel Stone', 'Carlos Costa']) {
      const visitor = await enter(name);
      for (const place of ['Only looked at', 'Zoom']) {
        await openPlace(visitor, STATISTICS, place);
        await visitor.getByText('Zoom is not configured yet.').waitFor();
      }
    }
    await openElementSettings(ada, STATISTICS, 'Only looked at');
    await findStatus(ada, 'Zoom is not configured yet.').waitFor();
    expect(await countApplications()).toBe(before);
    await openCourseTools(ada, STATISTICS);
    await switchTool(ada, false);
  });

  it('OO-2.7-choice OO-C14 the author’s mail domain decides what is offered first, and inactive profiles do not count', async () => {
    await addElement(ada, STATISTICS, 'Office hour');
    await expectChoice(ada, MEDICAL);
    await findStatus(ada, 'Save to use the profile below, or choose another one first.').waitFor();
  });

  it('OO-2.7-choice the mail domains of the chosen profile stand below the list', async () => {
    await ada.getByText('Mail domains: students.campus.example, campus.example').waitFor();
    await ada.getByLabel('Zoom profile').selectOption('Campus');
    await ada.getByText('Mail domains:').waitFor({ state: 'detached' });
  });

  it('OO-U5 all profiles are in the list, and an inactive one is marked and cannot be chosen', async () => {
    const options = ada.getByLabel('Zoom profile').getByRole('option');
    expect((await options.allInnerTexts()).map((text) => text.trim())).toEqual([
      'Archive (inactive)',
      'Campus',
      MEDICAL,
    ]);
    expect(await options.filter({ hasText: 'Archive' }).isDisabled()).toBe(true);
  });

  it('OO-C19 OO-2.8-editor the profile of a course element is chosen in the editor, and stays', async () => {
    await chooseProfile(ada, 'Campus');
    await findStatus(ada, 'The chosen profile is active.').waitFor();
    await openElementSettings(ada, STATISTICS, 'Office hour');
    await findStatus(ada, 'The chosen profile is active.').waitFor();
    await expectChoice(ada, 'Campus');
  });

  it('OO-C1 OO-2.7-save neither saving again nor another profile loses the meetings of a place', async () => {
    await openPlace(ada, STATISTICS, 'Office hour');
    await scheduleMeeting(findZoom(ada), 'Questions before the exam', '2090-05-31T14:00');
    await findMeeting(findZoom(ada), 'Questions before the exam').waitFor();
    for (const profile of ['Campus', MEDICAL, 'Campus']) {
      await openElementSettings(ada, STATISTICS, 'Office hour');
      await chooseProfile(ada, profile);
      await openPlace(ada, STATISTICS, 'Office hour');
      await findMeeting(findZoom(ada), 'Questions before the exam').waitFor();
    }
  });

  it('before another profile is saved, the author reads what becomes of the meetings', async () => {
    await openElementSettings(ada, STATISTICS, 'Office hour');
    await ada.getByLabel('Zoom profile').selectOption(MEDICAL);
    await ada.getByText('The meetings of this place stay, as long as').waitFor();
  });

  it('an author whose choice was changed elsewhere is told, and loads what holds now', async () => {
    await openElementSettings(ada, STATISTICS, 'Office hour');
    const elsewhere = await openSecondPage(ada);
    await chooseProfile(elsewhere, MEDICAL);
    await elsewhere.close();
    await ada.bringToFront();
    await ada.locator('zoom-settings').getByRole('button', { name: 'Save' }).click();
    await ada.getByText('Somebody else has changed the Zoom profile of this place in the meantime.').waitFor();
    await ada.getByRole('button', { name: 'Load current version' }).click();
    await expectChoice(ada, MEDICAL);
    await chooseProfile(ada, 'Campus');
  });

  it('OO-2.8-status OO-U6 the author reads in the editor that the chosen profile is inactive, or Zoom off', async () => {
    await deactivateProfile(operator, 'Campus');
    await openElementSettings(ada, STATISTICS, 'Office hour');
    await findStatus(ada, 'The chosen profile is inactive.').waitFor();
    await activateProfile(operator, 'Campus');
    await setSwitches(operator, { 'Course element': false });
    await openElementSettings(ada, STATISTICS, 'Office hour');
    await findStatus(ada, 'The operator has switched Zoom off here.').waitFor();
    await setSwitches(operator, { 'Course element': true });
    await openElementSettings(ada, STATISTICS, 'Office hour');
    await findStatus(ada, 'The chosen profile is active.').waitFor();
  });

  it('OO-2.8-palette Zoom is in the palette while the module and course elements are on', async () => {
    const isOffered = async (): Promise<boolean> => {
      await openSpace(ada, STATISTICS);
      await ada.getByRole('link', { name: 'Editor' }).click();
      await ada.getByText('Add element').click();
      await ada.getByRole('button', { name: 'Forum' }).waitFor();
      return (await ada.getByRole('button', { name: 'Zoom', exact: true }).count()) === 1;
    };
    expect(await isOffered()).toBe(true);
    await setSwitches(operator, { 'Course element': false });
    expect(await isOffered()).toBe(false);
    await setSwitches(operator, { 'Course element': true, Enabled: false });
    expect(await isOffered()).toBe(false);
    await setSwitches(operator, { Enabled: true });
    expect(await isOffered()).toBe(true);
  });

  it('OO-2.9-tool OO-C26 a course tool that is off has no form; switched on, it shows its settings at once', async () => {
    const before = await countApplications();
    await openCourseTools(ada, STATISTICS);
    await ada.getByRole('switch', { name: 'Zoom', checked: false }).waitFor();
    expect(await ada.locator('zoom-settings').count()).toBe(0);
    await switchTool(ada, true);
    await expectChoice(ada, MEDICAL);
    expect(await countApplications()).toBe(before);
    await chooseProfile(ada, MEDICAL);
    expect(await countApplications()).toBe(before + 1);
    await openPlace(ada, STATISTICS, 'Zoom');
    await findZoom(ada).getByText('You are the host').waitFor();
  });

  it('OO-2.9-audit the operator reads who chose which profile for the tool', async () => {
    await openTab(operator, 'Activity');
    const record = operator.getByRole('listitem').filter({ hasText: 'A profile was chosen for this place.' }).first();
    const text = await record.innerText();
    expect(text).toContain(`Profile: ${MEDICAL}`);
    expect(text).toContain(`Place: ${STATISTICS} (Course tool)`);
    expect(text).toContain('Person: Ada Albrecht');
  });

  it('OO-2.9-off a course tool that was off and is on again has its profile and its meetings', async () => {
    await scheduleMeeting(findZoom(ada), 'Kick-off', '2090-05-31T14:00');
    await findMeeting(findZoom(ada), 'Kick-off').waitFor();
    await openCourseTools(ada, STATISTICS);
    await switchTool(ada, false);
    expect(await ada.locator('zoom-settings').count()).toBe(0);
    await openSpace(ada, STATISTICS);
    expect(await ada.getByRole('link', { name: 'Zoom', exact: true }).count()).toBe(0);
    await openCourseTools(ada, STATISTICS);
    await switchTool(ada, true);
    await findStatus(ada, 'The chosen profile is active.').waitFor();
    await expectChoice(ada, MEDICAL);
    await openPlace(ada, STATISTICS, 'Zoom');
    await findMeeting(findZoom(ada), 'Kick-off').waitFor();
  });

  it('OO-2.10-tool OO-2.10-off so it is with the tool of a group, by its owner', async () => {
    const grace = await enter('Grace Gruber');
    await changeAccount(grace, 'Grace Gruber', { Language: 'English' });
    await openPlace(grace, STUDY_GROUP, 'Zoom');
    await scheduleMeeting(findZoom(grace), 'Exam preparation', '2090-05-31T14:00');
    await findMeeting(findZoom(grace), 'Exam preparation').waitFor();
    await openGroupTools(grace, STUDY_GROUP);
    await switchTool(grace, false);
    expect(await grace.locator('zoom-settings').count()).toBe(0);
    await switchTool(grace, true);
    await findStatus(grace, 'The chosen profile is active.').waitFor();
    await expectChoice(grace, 'Campus');
    await openPlace(grace, STUDY_GROUP, 'Zoom');
    await findMeeting(findZoom(grace), 'Exam preparation').waitFor();
  });

  it('OO-2.7-managed whoever may not configure a place gets no settings, by its address neither', async () => {
    await openElementSettings(ada, BIOLOGY, SEMINAR);
    await findStatus(ada, 'The chosen profile is active.').waitFor();
    const addresses = [ada.url()];
    await openCourseTools(ada, BIOLOGY);
    addresses.push(ada.url());
    for (const name of ['Sofia Silva', 'Carlos Costa']) {
      const visitor = await enter(name);
      await openSpace(visitor, BIOLOGY);
      expect(await visitor.getByRole('link', { name: /Editor|Course settings/ }).count()).toBe(0);
      for (const address of addresses) {
        await visitor.goto(address);
        await visitor
          .getByText(/no access|may not/i)
          .first()
          .waitFor();
        expect(await visitor.locator('zoom-settings').count()).toBe(0);
      }
    }
  });

  const findStatus = (page: Page, sentence: string): Locator => page.locator('zoom-settings').getByText(sentence);
});

async function expectChoice(page: Page, profile: string): Promise<void> {
  const chosen = page.getByLabel('Zoom profile').locator('option:checked');
  await chosen.waitFor({ state: 'attached' });
  expect((await chosen.innerText()).trim()).toBe(profile);
}
