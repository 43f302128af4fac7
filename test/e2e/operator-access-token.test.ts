import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findZoom, logInAs, openPlace } from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { openProfile, readCredentials } from '../support/operator-ways.js';
import { openMoodle, scheduleMeeting } from '../support/zoom-pages.js';
import { BIOLOGY, SEMINAR } from '../support/zoom-ways.js';

const TOKEN = 'Access Token';

describeInBrowser('the access token of a profile', () => {
  let demo: Demo;
  let browser: TestBrowser;
  /** That of the coach and of Zoom's administrator. */
  let otherBrowser: TestBrowser;
  let operator: Page;
  let coach: Page;
  let meetings = 0;

  beforeAll(async () => {
    [demo, browser, otherBrowser] = await Promise.all([startDemo(), openBrowser(), openBrowser()]);
    await browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    operator = await logInAs(browser, demo.campus, 'Olivia Ortega');
    await openProfile(operator, 'Campus');
    coach = await openPlace(otherBrowser, {
      campus: demo.campus,
      name: 'Carlos Costa',
      space: BIOLOGY,
      place: SEMINAR,
    });
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await otherBrowser.close();
    await demo.stop();
  });

  const regenerate = async (grace?: string): Promise<void> => {
    await operator.getByRole('button', { name: 'Regenerate …' }).click();
    if (grace !== undefined) await operator.getByLabel('The former one still works for').selectOption(grace);
    await operator.getByRole('button', { name: 'Regenerate', exact: true }).click();
    await operator.getByText('The Access Token is new. Copy it to Zoom.').waitFor();
  };

  /** Zoom calls the calendar with the token that it has; what it says came of it. */
  const callCalendar = async (): Promise<string> => {
    const topic = `Meeting ${(meetings += 1)}`;
    await scheduleMeeting(findZoom(coach), topic, '2090-05-31T14:00');
    return findZoom(coach)
      .getByRole('listitem')
      .filter({ hasText: topic })
      .getByText(/^Calendar:/)
      .innerText();
  };

  it('OO-2.4-token it is hidden until it is asked for, and copied without being shown', async () => {
    expect(await operator.getByLabel(TOKEN, { exact: true }).inputValue()).toMatch(/^•+$/);
    await operator.getByRole('button', { name: `Copy ${TOKEN}` }).click();
    await operator.getByText(`${TOKEN} copied.`).waitFor();
    expect(await operator.getByLabel(TOKEN, { exact: true }).inputValue()).toMatch(/^•+$/);
    const copied = await operator.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe((await readCredentials(operator)).accessToken);
  });

  it('OO-U2 it is regenerated only after a question', async () => {
    const before = await readCredentials(operator);
    await operator.getByRole('button', { name: 'Regenerate …' }).click();
    await operator.getByText('Regenerate the Access Token?').waitFor();
    await operator.getByRole('group', { name: 'Regenerate the Access Token?' }).getByText('Cancel').click();
    expect(await readCredentials(operator)).toEqual(before);
  });

  it('OO-U2 within its time, Zoom’s calls with the former token still set entries', async () => {
    const before = await readCredentials(operator);
    await regenerate();
    await operator.getByText('The former Access Token works until').waitFor();
    const after = await readCredentials(operator);
    expect(after.clientId).toBe(before.clientId);
    expect(after.accessToken).not.toBe(before.accessToken);
    expect(await callCalendar()).toMatch(/LMS answered with event/);
  });

  it('OO-U2 without such a time they are refused, until Zoom has the new token', async () => {
    await regenerate('No time');
    expect(await callCalendar()).toMatch(/LMS answered with the error/);
    const { accessToken } = await readCredentials(operator);
    const administrator = await otherBrowser.context.newPage();
    await openMoodle(administrator, demo.zoom, 'Campus');
    await administrator.getByRole('link', { name: 'Edit' }).click();
    await administrator.getByLabel(TOKEN).fill(accessToken);
    await administrator.getByRole('button', { name: 'Save' }).click();
    await administrator.getByRole('link', { name: 'Add Instance' }).waitFor();
    expect(await callCalendar()).toMatch(/LMS answered with event/);
  });

  it('a new token is no change of the form: what is not saved there stays, and is saved after it', async () => {
    const dialog = operator.getByRole('dialog');
    await dialog.getByLabel('Mail domains').fill('campus.example');
    await regenerate();
    expect(await dialog.getByLabel('Mail domains').inputValue()).toBe('campus.example');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Saved.').waitFor();
  });
});
