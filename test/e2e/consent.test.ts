import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page, Request } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findZoom, logInAs } from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { changeProfile } from '../support/operator-changes.js';
import { setSwitches } from '../support/operator-ways.js';
import { BIOLOGY, SEMINAR, openPlace } from '../support/zoom-ways.js';

const QUESTION = 'Zoom opens when you agree';
const AGREE = 'Agree and open Zoom';

describeInBrowser('consent before anything is sent to Zoom', () => {
  let demo: Demo;
  let browser: TestBrowser;
  let office: TestBrowser;
  let operator: Page;
  let sofia: Page;
  let sentToZoom: Request[] = [];

  beforeAll(async () => {
    [demo, browser, office] = await Promise.all([startDemo(), openBrowser(), openBrowser()]);
    browser.context.on('request', (request) => {
      if (request.url().startsWith(demo.zoom)) sentToZoom.push(request);
    });
    operator = await logInAs(office, demo.campus, 'Olivia Ortega');
    await setSwitches(operator, { 'Ask before personal data is sent': true });
    sofia = await logInAs(browser, demo.campus, 'Sofia Silva');
  }, 90_000);

  afterAll(async () => {
    await Promise.all([browser.close(), office.close()]);
    await demo.stop();
  });

  it('OO-S17 OO-2.11-consent a student reads what would be sent to whom, and until she agrees nothing is', async () => {
    sentToZoom = [];
    await openPlace(sofia, BIOLOGY, SEMINAR);
    await sofia.getByRole('heading', { name: QUESTION }).waitFor();
    await sofia.getByText('Zoom is a service of Zoom Video Communications, Inc.').waitFor();
    expect(await readSentItems(sofia)).toEqual({
      'E-mail address': 'sofia.silva@campus.example',
      Role: 'Participant',
      Language: 'English',
      'Where you open Zoom': `${BIOLOGY}: ${SEMINAR}`,
      Identifier: 'A random code that stands for you',
    });
    await sofia.getByRole('button', { name: 'Not now' }).click();
    await sofia.getByText('Nothing has been sent to Zoom.').waitFor();
    expect(await sofia.getByTitle('Zoom', { exact: true }).count()).toBe(0);
    expect(sentToZoom).toEqual([]);
  });

  it('OO-S17 she reads again, agrees, and lands in Zoom, which is told what she has read and nothing more', async () => {
    await sofia.getByRole('button', { name: 'Read again and decide' }).click();
    await sofia.getByRole('button', { name: AGREE }).click();
    await findZoom(sofia).getByText('Hello, sofia.silva@campus.example').waitFor();
    const claims = readClaims(sentToZoom);
    expect(claims['email']).toBe('sofia.silva@campus.example');
    expect(JSON.stringify(claims)).not.toMatch(/Sofia|Silva/);
  });

  it('OO-2.11-consent she is asked once only, at all places with this profile', async () => {
    await openPlace(sofia, BIOLOGY, SEMINAR);
    await findZoom(sofia).getByText('Hello').waitFor();
    await openPlace(sofia, BIOLOGY, 'Zoom');
    await findZoom(sofia).getByText('Hello').waitFor();
    expect(await sofia.getByRole('heading', { name: QUESTION }).count()).toBe(0);
  });

  it('OO-2.11-consent another person is asked too, and reads of a role of his own', async () => {
    const other = await openBrowser();
    const carlos = await logInAs(other, demo.campus, 'Carlos Costa');
    await openPlace(carlos, BIOLOGY, SEMINAR);
    await carlos.getByRole('heading', { name: QUESTION }).waitFor();
    expect(await readSentItems(carlos)).toMatchObject({
      'E-mail address': 'carlos.costa@campus.example',
      Role: 'Host',
    });
    await other.close();
  });

  it('OO-2.11-consent she withdraws: Zoom closes at once, and she is asked again', async () => {
    await openPlace(sofia, BIOLOGY, SEMINAR);
    await findZoom(sofia).getByText('Hello').waitFor();
    await sofia.getByText('Data sent to Zoom').click();
    await sofia.getByText(/^You agreed to this on/).waitFor();
    await sofia.getByRole('button', { name: 'Withdraw agreement' }).click();
    await sofia.getByRole('button', { name: 'Yes, withdraw' }).click();
    await sofia.getByText('You have withdrawn your agreement. Zoom is closed.').waitFor();
    expect(await sofia.getByTitle('Zoom', { exact: true }).count()).toBe(0);
    await openPlace(sofia, BIOLOGY, 'Zoom');
    await sofia.getByRole('heading', { name: QUESTION }).waitFor();
  });

  it('OO-2.11-consent who agrees to a list that has changed meanwhile reads the new one first', async () => {
    await openPlace(sofia, BIOLOGY, SEMINAR);
    await sofia.getByRole('button', { name: AGREE }).waitFor();
    await changeReleaseOfNames(true);
    await sofia.getByRole('button', { name: AGREE }).click();
    await sofia.getByText('What is sent to Zoom has changed in the meantime.').waitFor();
    expect(await readSentItems(sofia)).toMatchObject({ Name: 'Sofia Silva' });
    expect(await sofia.getByTitle('Zoom', { exact: true }).count()).toBe(0);
    await changeReleaseOfNames(false);
  });

  it('OO-U8 OO-S17 she is asked again once names are released, and her name is sent after that alone', async () => {
    await openPlace(sofia, BIOLOGY, SEMINAR);
    await sofia.getByRole('button', { name: AGREE }).click();
    await findZoom(sofia).getByText('Hello').waitFor();
    await changeReleaseOfNames(true);
    sentToZoom = [];
    await openPlace(sofia, BIOLOGY, SEMINAR);
    await sofia.getByRole('heading', { name: QUESTION }).waitFor();
    expect(await readSentItems(sofia)).toMatchObject({ Name: 'Sofia Silva' });
    expect(sentToZoom).toEqual([]);
    await sofia.getByRole('button', { name: AGREE }).click();
    await findZoom(sofia).getByText('Hello').waitFor();
    expect(readClaims(sentToZoom)).toMatchObject({ given_name: 'Sofia', family_name: 'Silva' });
  });

  it('OO-2.11-consent while the operator does not want it, nobody is asked', async () => {
    await setSwitches(operator, { 'Ask before personal data is sent': false });
    const samuel = await logInAs(browser, demo.campus, 'Samuel Stone');
    await openPlace(samuel, BIOLOGY, SEMINAR);
    await findZoom(samuel).getByText('Hello, samuel.stone@campus.example').waitFor();
    expect(await samuel.getByRole('heading', { name: QUESTION }).count()).toBe(0);
  });

  const changeReleaseOfNames = (isReleased: boolean): Promise<void> =>
    changeProfile(operator, 'Campus', (dialog) =>
      dialog.getByRole('checkbox', { name: 'Release names to Zoom' }).setChecked(isReleased),
    );
});

async function readSentItems(page: Page): Promise<Record<string, string>> {
  const kinds = await page.getByRole('term').allInnerTexts();
  const values = await page.getByRole('definition').allInnerTexts();
  return Object.fromEntries(kinds.map((kind, index) => [kind, values[index] ?? '']));
}

/** The claims of the last id_token that went to Zoom. */
function readClaims(requests: readonly Request[]): Record<string, unknown> {
  const forms = requests.map((request) => new URLSearchParams(request.postData() ?? ''));
  const [, payload = ''] =
    forms
      .findLast((form) => form.has('id_token'))
      ?.get('id_token')
      ?.split('.') ?? [];
  return JSON.parse(Buffer.from(payload, 'base64url').toString()) as Record<string, unknown>;
}
