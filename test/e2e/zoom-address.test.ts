import { afterAll, beforeAll, it } from '@jest/globals';
import { describeOnEachStorage, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { startInProcess } from '../support/campus-in-process.js';
import type { InProcess } from '../support/campus-in-process.js';
import { findZoom, logInAs } from '../support/campus-pages.js';
import { openProfile, readCredentials, saveProfile } from '../support/operator-ways.js';
import { addInstance, createCredential } from '../support/zoom-pages.js';
import { BIOLOGY, SEMINAR, openPlace } from '../support/zoom-ways.js';

describeOnEachStorage('a profile with a new Zoom address', (adapter) => {
  let browser: TestBrowser;
  let installation: InProcess;

  beforeAll(async () => {
    installation = await startInProcess({ adapter });
    browser = await openBrowser();
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await installation.stop();
  });

  it('launches there without a restart', async () => {
    const { campus, zoom, otherZoom } = installation;
    const administrator = await browser.newPage();
    const ltiKey = await createCredential(administrator, otherZoom, {
      name: 'Elsewhere',
      domain: new URL(campus.url).host,
    });
    const operator = await logInAs(browser, campus.url, 'Olivia Ortega');
    const dialog = await openProfile(operator, 'Campus');
    await dialog.getByLabel('LTI Key').fill(ltiKey);
    await dialog.getByText('Advanced').click();
    await dialog.getByLabel('Zoom address').fill('http://zoom.example');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('The address must begin with https://.').waitFor();
    await dialog.getByLabel('Zoom address').fill(`${otherZoom}/`);
    await saveProfile(operator);
    const credentials = await readCredentials(operator);
    await addInstance(administrator, otherZoom, { credential: 'Elsewhere', url: campus.url, ...credentials });
    const student = await logInAs(browser, campus.url, 'Sofia Silva');
    await openPlace(student, BIOLOGY, SEMINAR);
    await findZoom(student).getByText('Hello, sofia.silva@campus.example').waitFor();
    const frame = student.frames().find((candidate) => candidate.url().startsWith(otherZoom));
    if (frame === undefined) throw new Error(`The frame does not show ${otherZoom}, maybe still ${zoom}.`);
  });
});
