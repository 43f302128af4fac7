import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findZoom, logInAs, openPlace } from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { changeProfile } from '../support/operator-changes.js';
import { activateProfile, deactivateProfile, openProfile, openTab, setSwitches } from '../support/operator-ways.js';
import { scheduleMeeting } from '../support/zoom-pages.js';
import { BIOLOGY, SEMINAR } from '../support/zoom-ways.js';

describeInBrowser('the activity that operators see', () => {
  let demo: Demo;
  let browser: TestBrowser;
  /** That of participants. */
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

  const openSeminarAs = (name: string): Promise<Page> =>
    openPlace(otherBrowser, { campus: demo.campus, name, space: BIOLOGY, place: SEMINAR });

  /** The newest record that says this. */
  const findRecord = async (text: string): Promise<Locator> => {
    await openTab(operator, 'Configuration');
    await openTab(operator, 'Activity');
    const record = operator.getByRole('listitem').filter({ hasText: text }).first();
    await record.waitFor();
    return record;
  };

  it('OO-U4 a launch is told with its profile, place and person', async () => {
    const student = await openSeminarAs('Sofia Silva');
    await findZoom(student).getByText('You are a participant').waitFor();
    const record = await findRecord('Zoom was opened.');
    await record.getByText('Launch · OK').waitFor();
    await record.getByText('Profile: Campus').waitFor();
    await record.getByText(/Place: .*Weekly seminar \(Course element\)/).waitFor();
    await record.getByText('Person: Sofia Silva').waitFor();
  });

  it('OO-U4 a refused launch is told with its reason', async () => {
    const student = await openSeminarAs('Sofia Silva');
    await findZoom(student).getByText('You are a participant').waitFor();
    await deactivateProfile(operator, 'Campus');
    await student.getByRole('button', { name: 'Open Zoom in a new window' }).click();
    await student.getByText('is currently inactive').waitFor();
    await activateProfile(operator, 'Campus');
    const record = await findRecord('The profile is inactive.');
    await record.getByText('Launch · Refused').waitFor();
    await record.getByText('ERR_PROFILE_INACTIVE').waitFor();
  });

  it('OO-U4 a calendar call of Zoom is told, and one that is refused with its reason', async () => {
    const coach = await openSeminarAs('Carlos Costa');
    await scheduleMeeting(findZoom(coach), 'Announced', '2090-05-31T14:00');
    await findZoom(coach).getByText('Calendar: sent, LMS answered with event').waitFor();
    await (await findRecord('Zoom sent calendar entries.')).getByText('Calendar call · OK').waitFor();
    await setSwitches(operator, { 'Zoom can set calendar entries': false });
    await scheduleMeeting(findZoom(coach), 'Not announced', '2090-06-01T14:00');
    await findZoom(coach)
      .getByText(/LMS answered with the (warning|error)/)
      .waitFor();
    const record = await findRecord('Calendar entries are switched off.');
    await record.getByText('Calendar call · Refused').waitFor();
  });

  it('OO-U4 a check and a change are told', async () => {
    const dialog = await openProfile(operator, 'Campus');
    await dialog.getByRole('button', { name: 'Check Zoom connection' }).click();
    await dialog.getByText('Zoom connection ok').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
    const check = await findRecord('The connection to Zoom was checked.');
    await check.getByText('Connection check · OK').waitFor();
    await changeProfile(operator, 'Campus', (form) => form.getByLabel('Mail domains').fill('campus.example'));
    const change = await findRecord('The profile was changed.');
    await change.getByText('Change · OK').waitFor();
    await change.getByText('Profile: Campus').waitFor();
  });

  it('filters leave what one looks for, and can be cleared', async () => {
    await operator.getByLabel('What').selectOption('Launch');
    await operator.getByLabel('Result').selectOption('Refused');
    await operator.getByText('1 entry is shown.').waitFor();
    await operator.getByText('ERR_PROFILE_INACTIVE').waitFor();
    await operator.getByLabel('What').selectOption('Token request');
    await operator.getByText('Nothing matches these filters').waitFor();
    await operator.getByRole('button', { name: 'Clear filters' }).click();
    await operator.getByText('The profile was changed.').first().waitFor();
    await operator.getByLabel('Profile', { exact: true }).selectOption('Campus');
    await operator.getByText('The configuration was changed.').first().waitFor({ state: 'detached' });
    expect(await operator.getByText('The profile was changed.').count()).toBeGreaterThan(0);
  });

  it('where nothing has happened yet, the list says what will come', async () => {
    const blank = await startDemo({ blank: true });
    const page = await logInAs(otherBrowser, blank.campus, 'Olivia Ortega');
    await openTab(page, 'Activity');
    await page.getByText('Nothing has happened yet').waitFor();
    await blank.stop();
  });
});
