import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Locator, Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findZoom, logInAs, openPlace } from '../support/campus-pages.js';
import {
  findApplication,
  findProfile,
  openApplications,
  openProfile,
  openTab,
  pickAction,
  readCredentials,
} from '../support/operator-ways.js';
import { startRestorableDemo } from '../support/restored-campus.js';
import type { RestorableDemo } from '../support/restored-campus.js';
import { addInstance, findMeeting, scheduleMeeting } from '../support/zoom-pages.js';
import { BIOLOGY, SEMINAR, STUDY_GROUP, addElement, chooseProfile } from '../support/zoom-ways.js';

const COPY = 'Campus (copy)';

describeInBrowser('the applications of a profile', () => {
  let demo: RestorableDemo;
  let browser: TestBrowser;
  /** That of authors and participants, and of Zoom's administrator. */
  let otherBrowser: TestBrowser;
  let operator: Page;

  beforeAll(async () => {
    [demo, browser, otherBrowser] = await Promise.all([startRestorableDemo(), openBrowser(), openBrowser()]);
    operator = await logInAs(browser, demo.campus, 'Olivia Ortega');
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await otherBrowser.close();
    await demo.stop();
  });

  const openSeminar = (): Promise<Page> =>
    openPlace(otherBrowser, { campus: demo.campus, name: 'Carlos Costa', space: BIOLOGY, place: SEMINAR });

  const readContextId = (place: string): Promise<string> =>
    findApplication(operator, place).locator('code').innerText();

  const moveSelected = async (): Promise<Locator> => {
    await operator.getByRole('button', { name: 'Move to another profile …' }).click();
    return operator.getByRole('dialog', { name: /^Move/ });
  };

  it('OO-2.3-applications the number of applications leads to their list, and there is a way back', async () => {
    await openTab(operator, 'Profiles');
    expect(await findProfile(operator, 'Campus').getByRole('link').innerText()).toBe('3');
    await openApplications(operator, 'Campus');
    await operator.getByRole('navigation', { name: 'You are here' }).getByRole('link', { name: 'Profiles' }).click();
    await operator.getByRole('heading', { name: 'Zoom LTI Pro configurations' }).waitFor();
    await operator.goBack();
    await operator.getByRole('heading', { name: 'Applications of “Campus”' }).waitFor();
  });

  it('OO-2.6-list OO-C16 each stands there with its type, course or group, context ID, status and calendar entries', async () => {
    for (const [place, type] of [
      [SEMINAR, 'Course element'],
      [BIOLOGY, 'Course tool'],
      [STUDY_GROUP, 'Group tool'],
    ] as const) {
      const row = operator.getByRole('row').filter({ has: operator.getByRole('cell', { name: type }) });
      await row.getByRole('rowheader').filter({ hasText: place }).waitFor();
      await row.getByText('OK', { exact: true }).waitFor();
      await row.getByText('Never').waitFor();
      await row.getByRole('link', { name: 'Entries' }).waitFor();
      expect(await row.locator('code').innerText()).toMatch(/^\d+$/);
    }
    await findApplication(operator, SEMINAR).getByRole('rowheader').getByText(BIOLOGY).waitFor();
    const contextIds = await operator.getByRole('row').locator('code').allInnerTexts();
    expect(new Set(contextIds).size).toBe(3);
  });

  it('OO-2.6-list the place is a link that leads there', async () => {
    await findApplication(operator, SEMINAR).getByRole('rowheader').getByRole('link', { name: SEMINAR }).click();
    await operator.waitForURL(/\/courses\/biology\/elements\/\d+$/);
  });

  it('nothing is moved until a profile is chosen, and where there is no other the person reads so', async () => {
    await operator.goBack();
    await operator.getByRole('checkbox', { name: `Select ${SEMINAR}, ${BIOLOGY}` }).check();
    await operator.getByText('1 selected').waitFor();
    const dialog = await moveSelected();
    await dialog.getByText('There is no other active profile.').waitFor();
    await dialog.getByRole('button', { name: 'Close' }).click();
  });

  it('a profile is copied, and Zoom told of it under the same credential', async () => {
    await pickAction(operator, 'Campus', 'Copy');
    await operator.getByText(`The copy is named “${COPY}”`).waitFor();
    await openProfile(operator, COPY);
    const credentials = await readCredentials(operator);
    await operator.getByRole('dialog').getByRole('button', { name: 'Close' }).click();
    const administrator = await otherBrowser.newPage();
    await addInstance(administrator, demo.zoom, { credential: 'Campus', url: demo.campus, ...credentials });
  });

  it('moved to that profile, a place keeps its context ID and its meetings', async () => {
    const before = await openSeminar();
    await scheduleMeeting(findZoom(before), 'Before the move', '2090-05-31T14:00');
    await findMeeting(findZoom(before), 'Before the move').waitFor();
    await openApplications(operator, 'Campus');
    const contextId = await readContextId(SEMINAR);
    await operator.getByRole('checkbox', { name: `Select ${SEMINAR}, ${BIOLOGY}` }).check();
    const dialog = await moveSelected();
    await dialog.getByRole('button', { name: 'Move' }).click();
    await dialog.getByText('Choose a Zoom profile first.').waitFor();
    await dialog.getByLabel('New profile').selectOption(COPY);
    await dialog.getByRole('button', { name: 'Move' }).click();
    await operator.getByText('1 application is moved.').waitFor();
    await findApplication(operator, SEMINAR).waitFor({ state: 'detached' });
    await openApplications(operator, COPY);
    expect(await readContextId(SEMINAR)).toBe(contextId);
    const after = await openSeminar();
    await findZoom(after).getByText('You are the host').waitFor();
    await findMeeting(findZoom(after), 'Before the move').waitFor();
  });

  it('OO-U4 the last launch of a place is shown', async () => {
    await operator.reload();
    await findApplication(operator, SEMINAR).locator('time').waitFor();
    expect(await findApplication(operator, SEMINAR).getByText('Never').count()).toBe(0);
  });

  it('all on a page are selected and moved at once', async () => {
    await openTab(operator, 'Profiles');
    await openApplications(operator, 'Campus');
    await operator.getByRole('checkbox', { name: 'Select all on this page' }).check();
    await operator.getByText('2 selected').waitFor();
    const dialog = await moveSelected();
    await dialog.getByLabel('New profile').selectOption(COPY);
    await dialog.getByRole('button', { name: 'Move' }).click();
    await operator.getByText('2 applications are moved.').waitFor();
    await operator.getByText('No place uses this profile', { exact: true }).waitFor();
  });

  it('where all places exist there is nothing to clean up', async () => {
    await openTab(operator, 'Profiles');
    await openApplications(operator, COPY);
    await operator.getByRole('button', { name: 'Clean up …' }).click();
    await operator.getByText('There is nothing to clean up').waitFor();
  });

  it('OO-2.6-lost a place that went without a word is marked, and cleaned up on demand, and no other is', async () => {
    const author = await logInAs(otherBrowser, demo.campus, 'Ada Albrecht');
    await addElement(author, BIOLOGY, 'Lost hour');
    await chooseProfile(author, COPY);
    await demo.restoreWith(`delete from elements where title = 'Lost hour'`);
    await operator.reload();
    await findApplication(operator, 'Unknown place').getByText('Place is gone').waitFor();
    await operator.getByRole('button', { name: 'Clean up …' }).click();
    const dialog = operator.getByRole('dialog', { name: 'Remove 1 application?' });
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await operator.getByText('1 application is removed.').waitFor();
    await findApplication(operator, 'Unknown place').waitFor({ state: 'detached' });
    expect(await operator.getByRole('row').count()).toBe(1 + 3);
    const coach = await openSeminar();
    await findMeeting(findZoom(coach), 'Before the move').waitFor();
  });
});
