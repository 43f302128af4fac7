import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findZoom, logInAs, openPlace } from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { changeProfile } from '../support/operator-changes.js';
import {
  findProfile,
  openNewProfile,
  openProfile,
  openTab,
  readCredentials,
  saveProfile,
} from '../support/operator-ways.js';
import { chooseLoginAnswer } from '../support/zoom-pages.js';
import { BIOLOGY, SEMINAR, openSecondPage } from '../support/zoom-ways.js';

const CHECKING = /Checking …|The server is taking longer/;

describeInBrowser('the form of a profile', () => {
  let demo: Demo;
  let browser: TestBrowser;
  /** That of participants and of Zoom's administrator. */
  let otherBrowser: TestBrowser;
  let operator: Page;
  let dialog: Locator;

  beforeAll(async () => {
    [demo, browser, otherBrowser] = await Promise.all([startDemo(), openBrowser(), openBrowser()]);
    operator = await logInAs(browser, demo.campus, 'Olivia Ortega');
    dialog = operator.getByRole('dialog');
    await openTab(operator, 'Profiles');
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await otherBrowser.close();
    await demo.stop();
  });

  const openSeminarAs = (name: string): Promise<Page> =>
    openPlace(otherBrowser, { campus: demo.campus, name, space: BIOLOGY, place: SEMINAR });

  const press = (name: string): Promise<void> => dialog.getByRole('button', { name, exact: true }).click();

  it('OO-2.4-intro OO-2.4-generated the form says which value comes from Zoom, and makes those that go there on Save', async () => {
    await openNewProfile(operator);
    await dialog.getByText('Made by Zoom: in LTI Pro, press Copy').waitFor();
    await dialog.getByText('Save first: the check needs the Client ID').waitFor();
    expect(await dialog.getByLabel('Client ID', { exact: true }).count()).toBe(0);
  });

  it('OO-C15 OO-2.4-name OO-2.4-lti-key blanks are no name and no key, and each field says so', async () => {
    await dialog.getByLabel('Name', { exact: true }).fill('   ');
    await dialog.getByLabel('LTI Key').fill('   ');
    await press('Save');
    await dialog.getByText('Enter a name.').waitFor();
    await dialog.getByText('Enter the LTI Key from Zoom.').waitFor();
    expect(await operator.evaluate(findFocusedLabel)).toBe('Name');
  });

  it('OO-C15 OO-2.4-name OO-2.4-lti-key a name that is taken and a key that is none are refused', async () => {
    await dialog.getByLabel('Name', { exact: true }).fill('campus');
    await dialog.getByLabel('LTI Key').fill('no key at all');
    await press('Save');
    await dialog.getByText('This is no LTI Key.').waitFor();
    await dialog.getByLabel('LTI Key').fill('  a-good-key  ');
    await press('Save');
    await dialog.getByText('Another profile has this name.').waitFor();
  });

  it('OO-2.4-name a name has at most 255 characters', async () => {
    await dialog.getByLabel('Name', { exact: true }).fill('');
    await dialog.getByLabel('Name', { exact: true }).pressSequentially('n'.repeat(260));
    expect((await dialog.getByLabel('Name', { exact: true }).inputValue()).length).toBe(255);
  });

  it('OO-2.4-mail-domains OO-C14 what is no mail domain is marked at once, and refused', async () => {
    await dialog.getByLabel('Name', { exact: true }).fill('Medical school');
    await dialog.getByLabel('Mail domains').fill('@Medicine.Example\nMÜNCHEN.example\nnot a domain');
    await dialog.getByText('“not a domain” is no mail domain.').waitFor();
    await press('Save');
    await dialog.getByText('Some fields need your attention.').waitFor();
  });

  it('OO-2.4-mail-domains OO-C14 mail domains are kept in one form, and the key without blanks', async () => {
    await dialog.getByLabel('Mail domains').fill('@Medicine.Example\nMÜNCHEN.example\n');
    await saveProfile(operator);
    expect(await dialog.getByLabel('Mail domains').inputValue()).toBe('medicine.example\nxn--mnchen-3ya.example');
    expect(await dialog.getByLabel('LTI Key').inputValue()).toBe('a-good-key');
  });

  it('OO-2.4-client-id OO-2.4-token OO-2.4-target OO-U2 everything that Zoom may ask for stands there', async () => {
    await dialog.getByText('Copy these to Zoom').waitFor();
    const { clientId, accessToken } = await readCredentials(operator);
    expect(clientId).not.toBe('');
    expect(accessToken.length).toBeGreaterThan(20);
    for (const [label, value] of [
      ['LMS URL', demo.campus],
      ['Approved domain', new URL(demo.campus).host],
      ['Authorization URL', `${demo.campus}/mod/lti/auth.php`],
      ['Token URL', `${demo.campus}/mod/lti/token.php`],
      ['JWKS URL', `${demo.campus}/mod/lti/certs.php`],
      ['Web service URL', `${demo.campus}/webservice/rest/server.php`],
      ['Target link URL', `${demo.zoom}/lti/advantage`],
    ] as const) {
      expect(await dialog.getByLabel(label, { exact: true }).inputValue()).toBe(value);
    }
  });

  it('OO-2.4-generated OO-U2 client ID and access token stay, whatever else is saved', async () => {
    const before = await readCredentials(operator);
    await dialog.getByLabel('LTI Key').fill('another-key');
    await saveProfile(operator);
    await press('Close');
    await openProfile(operator, 'Medical school');
    expect(await readCredentials(operator)).toEqual(before);
    expect(await dialog.getByLabel('LTI Key').inputValue()).toBe('another-key');
  });

  it('OO-2.4-cancel Cancel asks before changes are lost, and stores nothing', async () => {
    await dialog.getByLabel('Name', { exact: true }).fill('Never saved');
    await press('Cancel');
    await dialog.getByText('Discard changes?').waitFor();
    await press('Keep editing');
    expect(await dialog.getByLabel('Name', { exact: true }).inputValue()).toBe('Never saved');
    await operator.keyboard.press('Escape');
    await press('Discard changes');
    await dialog.waitFor({ state: 'hidden' });
    await findProfile(operator, 'Medical school').waitFor();
    expect(await findProfile(operator, 'Never saved').count()).toBe(0);
  });

  it('OO-2.4-cancel a form without changes closes without a question', async () => {
    await openProfile(operator, 'Medical school');
    await press('Close');
    await dialog.waitFor({ state: 'hidden' });
  });

  it('OO-C14 a mail domain that another profile has is shown before Save', async () => {
    await changeProfile(operator, 'Campus', (form) => form.getByLabel('Mail domains').fill('campus.example'));
    await openProfile(operator, 'Medical school');
    await dialog.getByLabel('Mail domains').fill('CAMPUS.example');
    await dialog.getByText('campus.example also stands in: Campus.').waitFor();
    await press('Cancel');
    await press('Discard changes');
  });

  it('OO-2.4-students-host what students read changes, and their role in Zoom does not', async () => {
    await changeProfile(operator, 'Campus', (form) => form.getByLabel('Students can schedule and host').check());
    const student = await openSeminarAs('Sofia Silva');
    await student.getByText('Students can schedule and host meetings here.').waitFor();
    await findZoom(student).getByText('You are a participant').waitFor();
  });

  it('OO-U14 coaches of course elements become participants where the profile says so', async () => {
    const roleOfCoach = (role: string) => async (form: Locator) => {
      const courseElement = form.getByRole('group', { name: 'Course element', exact: true });
      await courseElement.getByLabel('Coach').selectOption(role);
    };
    await changeProfile(operator, 'Campus', roleOfCoach('Participant (learner)'));
    const coach = await openSeminarAs('Carlos Costa');
    await findZoom(coach).getByText('You are a participant').waitFor();
    await changeProfile(operator, 'Campus', roleOfCoach('Host (instructor)'));
    await coach.reload();
    await findZoom(coach).getByText('You are the host').waitFor();
  });

  it('of two operators who edit one profile, the second is told and goes on with the current version', async () => {
    await openProfile(operator, 'Medical school');
    const second = await openSecondPage(operator);
    await openProfile(second, 'Medical school');
    await second.getByRole('dialog').getByLabel('Mail domains').fill('clinic.example');
    await saveProfile(second);
    await second.close();
    await dialog.getByLabel('Mail domains').fill('hospital.example');
    await press('Save');
    await dialog.getByText('Somebody else has changed this profile in the meantime.').waitFor();
    await press('Load current version');
    await dialog.getByText('Somebody else has changed').waitFor({ state: 'detached' });
    expect(await dialog.getByLabel('Mail domains').inputValue()).toBe('clinic.example');
    await dialog.getByLabel('Mail domains').fill('hospital.example');
    await saveProfile(operator);
    await press('Close');
  });

  it('OO-K5 while a check waits for a silent Zoom, the form, the lists and the courses answer', async () => {
    await chooseLoginAnswer(await otherBrowser.newPage(), demo.zoom, 'Silent');
    const student = await openSeminarAs('Sofia Silva');
    await openTab(operator, 'Profiles');
    const second = await openSecondPage(operator);
    await findProfile(second, 'Campus').waitFor();
    await openProfile(operator, 'Campus');
    await press('Check Zoom connection');
    await dialog.getByText(CHECKING).waitFor();
    await dialog.getByLabel('Mail domains').fill('campus.example\nother.example');
    await second.getByRole('tab', { name: 'Activity' }).click();
    await second.getByRole('listitem').first().waitFor();
    await student.reload();
    await student.getByRole('button', { name: 'Open Zoom in a new window' }).waitFor();
    expect(await dialog.getByText(CHECKING).count()).toBe(1);
    await second.close();
  });

  it('OO-U3 the check then says that Zoom did not answer, and what to do', async () => {
    await dialog.getByText('Zoom connection failed').waitFor();
    await dialog.getByText('the server did not answer in time').first().waitFor();
    await dialog.getByText('Check that this server may open connections to').first().waitFor();
    await press('Cancel');
    await press('Discard changes');
    await chooseLoginAnswer(await otherBrowser.newPage(), demo.zoom, 'Form page');
  });
});

/** Runs in the page. */
function findFocusedLabel(): string | undefined {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused instanceof HTMLInputElement ? focused.labels?.[0]?.innerText : undefined;
}
