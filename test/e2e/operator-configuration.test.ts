import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findZoom, logInAs, openInSpace, openPlace, openSpace } from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { openProfile, openTab, openZoomAdministration, saveProfile, setSwitches } from '../support/operator-ways.js';
import { scheduleMeeting } from '../support/zoom-pages.js';
import { BIOLOGY, SEMINAR, openCourseTools, openSecondPage } from '../support/zoom-ways.js';

const ALL_ON = { Enabled: true, 'Course element': true, 'Course tool': true, 'Group tool': true };

describeInBrowser('the configuration of the operator', () => {
  let demo: Demo;
  let browser: TestBrowser;
  /** That of authors and participants. */
  let otherBrowser: TestBrowser;
  let operator: Page;

  beforeAll(async () => {
    [demo, browser, otherBrowser] = await Promise.all([startDemo(), openBrowser(), openBrowser()]);
    operator = await logInAs(browser, demo.campus, 'Olivia Ortega');
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await otherBrowser.close();
    await demo.stop();
  });

  const openAs = (name: string, place: string): Promise<Page> =>
    openPlace(otherBrowser, { campus: demo.campus, name, space: BIOLOGY, place });

  /** What an author is offered in the editor of a course. */
  const findPalette = async (): Promise<Locator> => {
    const author = await logInAs(otherBrowser, demo.campus, 'Ada Albrecht');
    await openSpace(author, BIOLOGY);
    await author.getByRole('link', { name: 'Editor' }).click();
    await author.getByText('Add element').click();
    await author.getByRole('button', { name: 'Forum' }).waitFor();
    return author.getByRole('button', { name: 'Zoom' });
  };

  const findSwitch = (name: string): Locator => operator.getByRole('checkbox', { name });

  it('OO-2.2-info OO-2.1-help licence, role and LTI Pro app are named, with a link and the steps', async () => {
    await openZoomAdministration(operator);
    await operator.getByText('a Zoom Education or Enterprise license').waitFor();
    await operator.getByText('the administrator role in your Zoom account').waitFor();
    const link = operator.getByRole('link', { name: 'Zoom App Marketplace' });
    expect(await link.first().getAttribute('href')).toMatch(/^https:\/\/marketplace\.zoom\.us\//);
    await operator.getByText('How to set it up').click();
    await operator.getByText('create an LTI 1.3 credential and copy its LTI Key').waitFor();
  });

  it('OO-2.1-lti OO-2.1-help the addresses for the firewall are those of this installation, and real', async () => {
    for (const [label, path] of [
      ['Authorization URL', '/mod/lti/auth.php'],
      ['Token URL', '/mod/lti/token.php'],
      ['JWKS URL', '/mod/lti/certs.php'],
      ['Web service URL', '/webservice/rest/server.php'],
    ] as const) {
      expect(await operator.getByLabel(label).inputValue()).toBe(demo.campus + path);
    }
    await operator.getByText(`must reach ${demo.zoom}`).waitFor();
    const keys = await browser.context.newPage();
    await keys.goto(await operator.getByLabel('JWKS URL').inputValue());
    await keys.getByText('"keys"').waitFor();
    await keys.close();
  });

  it('OO-U13 unsaved switches survive toggling the module and a look at another tab', async () => {
    await findSwitch('Group tool').uncheck();
    await findSwitch('Enabled').uncheck();
    expect(await findSwitch('Group tool').isDisabled()).toBe(true);
    await findSwitch('Enabled').check();
    await operator.getByRole('tab', { name: 'Profiles' }).click();
    await operator.getByRole('tab', { name: 'Configuration' }).click();
    expect(await findSwitch('Group tool').isChecked()).toBe(false);
    expect(await findSwitch('Course tool').isChecked()).toBe(true);
    await operator.getByText('You have unsaved changes.').waitFor();
  });

  it('whoever leaves with unsaved switches is asked by the browser, and what was not saved is gone', async () => {
    const asked = operator.waitForEvent('dialog');
    await Promise.all([operator.reload(), asked.then((dialog) => dialog.accept())]);
    expect((await asked).type()).toBe('beforeunload');
    await findSwitch('Group tool').waitFor();
    expect(await findSwitch('Group tool').isChecked()).toBe(true);
  });

  it('switching off says before Save what stops, and that nothing is deleted', async () => {
    await findSwitch('Enabled').uncheck();
    await operator.getByText('This is in use. When you save:').waitFor();
    await operator.getByText('1 course element cannot be opened').waitFor();
    await operator.getByText('1 course tool cannot be opened').waitFor();
    await operator.getByText('1 group tool cannot be opened').waitFor();
    await operator.getByText('Zoom’s calendar calls are refused').waitFor();
    await operator.getByText('nothing is deleted').waitFor();
    await findSwitch('Enabled').check();
    await operator.getByText('This is in use.').waitFor({ state: 'detached' });
  });

  it('OO-2.2-module switched off, the next launch of an open student is refused and the palette is without Zoom', async () => {
    expect(await (await findPalette()).count()).toBe(1);
    const student = await openAs('Sofia Silva', SEMINAR);
    await findZoom(student).getByText('You are a participant').waitFor();
    await setSwitches(operator, { Enabled: false });
    await student.getByRole('button', { name: 'Open Zoom in a new window' }).click();
    await student.getByText('Zoom is switched off.').waitFor();
    expect(await (await findPalette()).count()).toBe(0);
  });

  it('OO-2.3-off profiles are managed while the module is off', async () => {
    const dialog = await openProfile(operator, 'Campus');
    await dialog.getByLabel('Mail domains').fill('campus.example');
    await saveProfile(operator);
    await dialog.getByRole('button', { name: 'Close' }).click();
    await operator.getByRole('cell', { name: 'campus.example' }).waitFor();
  });

  it('OO-2.2-module OO-2.2-save switched on again, the same seminar opens', async () => {
    await setSwitches(operator, ALL_ON);
    await operator.reload();
    await openTab(operator, 'Configuration');
    expect(await findSwitch('Enabled').isChecked()).toBe(true);
    const student = await openAs('Sofia Silva', SEMINAR);
    await findZoom(student).getByText('You are a participant').waitFor();
    expect(await (await findPalette()).count()).toBe(1);
  });

  it('OO-2.2-scope without course elements, the course tool still opens', async () => {
    await setSwitches(operator, { 'Course element': false });
    const student = await openAs('Sofia Silva', SEMINAR);
    await student.getByText('Zoom is switched off.').waitFor();
    await openInSpace(student, 'Zoom');
    await findZoom(student).getByText('You are a participant').waitFor();
    expect(await (await findPalette()).count()).toBe(0);
  });

  it('OO-2.2-scope without course tools, course elements still open and authors are not offered the tool', async () => {
    await setSwitches(operator, { 'Course element': true, 'Course tool': false });
    const student = await openAs('Sofia Silva', SEMINAR);
    await findZoom(student).getByText('You are a participant').waitFor();
    const author = await logInAs(otherBrowser, demo.campus, 'Ada Albrecht');
    await openCourseTools(author, BIOLOGY);
    await author.getByRole('switch', { name: 'Calendar' }).waitFor();
    expect(await author.getByRole('switch', { name: 'Zoom' }).count()).toBe(0);
    await setSwitches(operator, ALL_ON);
  });

  it('OO-2.2-calendar without calendar entries, the next call of an open Zoom sets none', async () => {
    const coach = await openAs('Carlos Costa', SEMINAR);
    await scheduleMeeting(findZoom(coach), 'Announced', '2090-05-31T14:00');
    await findZoom(coach).getByText('Calendar: sent, LMS answered with event').waitFor();
    await setSwitches(operator, { 'Zoom can set calendar entries': false });
    await scheduleMeeting(findZoom(coach), 'Not announced', '2090-06-02T09:00');
    await findZoom(coach)
      .getByText(/LMS answered with the (warning|error)/)
      .waitFor();
    await openInSpace(coach, 'Calendar');
    await coach.getByText('Announced', { exact: true }).waitFor();
    expect(await coach.getByText('Not announced').count()).toBe(0);
    await setSwitches(operator, { 'Zoom can set calendar entries': true });
  });

  it('of two operators, the second is told that somebody else has saved, and goes on with the current version', async () => {
    await openZoomAdministration(operator);
    const second = await openSecondPage(operator);
    await second.getByRole('checkbox', { name: 'Ask before personal data is sent' }).check();
    await findSwitch('Group tool').uncheck();
    await operator.getByRole('button', { name: 'Save' }).click();
    await operator.getByText('Saved.').waitFor();
    await second.getByRole('button', { name: 'Save' }).click();
    await second.getByText('Somebody else has changed these settings in the meantime.').waitFor();
    await second.getByRole('button', { name: 'Load current version' }).click();
    await second.getByRole('checkbox', { name: 'Group tool', checked: false }).waitFor();
    expect(await second.getByRole('checkbox', { name: 'Ask before personal data is sent' }).isChecked()).toBe(false);
    await second.getByRole('checkbox', { name: 'Group tool' }).check();
    await second.getByRole('button', { name: 'Save' }).click();
    await second.getByText('Saved.').waitFor();
    await second.close();
  });

  it('OO-2.3-tabs there is a tab for each area, and each shows its own', async () => {
    await openZoomAdministration(operator);
    await operator.getByRole('heading', { name: 'Where Zoom can be used' }).waitFor();
    await operator.getByRole('tab', { name: 'Profiles' }).click();
    await operator.getByRole('heading', { name: 'Zoom LTI Pro configurations' }).waitFor();
    await operator.getByRole('tab', { name: 'Profiles', selected: true }).waitFor();
    await operator.getByRole('heading', { name: 'Where Zoom can be used' }).waitFor({ state: 'hidden' });
    await operator.getByRole('tab', { name: 'Activity' }).click();
    await operator.getByRole('heading', { name: 'Activity' }).waitFor();
  });

  it('OO-2.3-links each tab has an address of its own, and Back leads to the one before', async () => {
    await operator.getByRole('tab', { name: 'Profiles' }).click();
    await operator.getByRole('button', { name: 'Edit Campus' }).waitFor();
    const link = operator.url();
    await operator.goBack();
    await operator.getByRole('tab', { name: 'Activity', selected: true }).waitFor();
    const elsewhere = await browser.context.newPage();
    await elsewhere.goto(link);
    await elsewhere.getByRole('tab', { name: 'Profiles', selected: true }).waitFor();
    await elsewhere.getByRole('button', { name: 'Edit Campus' }).waitFor();
    await elsewhere.close();
  });
});
