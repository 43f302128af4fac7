import { afterAll, beforeAll, it } from '@jest/globals';
import { describeOnEachStorage, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { startInProcess } from '../support/campus-in-process.js';
import type { InProcess } from '../support/campus-in-process.js';
import { findZoom, logIn, openInSpace, openSpace } from '../support/campus-pages.js';
import { addInstance, createCredential } from '../support/zoom-pages.js';

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
    const operator = await browser.newPage();
    await logIn(operator, campus.url, 'Olivia Ortega');
    await operator.getByRole('link', { name: 'Administration', exact: true }).click();
    await operator.getByRole('link', { name: 'Zoom', exact: true }).click();
    await operator.getByRole('row', { name: 'Campus' }).getByRole('button', { name: 'Edit' }).click();
    const dialog = operator.getByRole('dialog');
    await dialog.getByLabel('LTI Key').fill(ltiKey);
    await dialog.getByText('Advanced').click();
    await dialog.getByLabel('Zoom address').fill('http://zoom.example');
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('The address must begin with https://.').waitFor();
    await dialog.getByLabel('Zoom address').fill(`${otherZoom}/`);
    await dialog.getByRole('button', { name: 'Save' }).click();
    await dialog.getByText('Saved.').waitFor();
    const [clientId, accessToken] = await Promise.all(
      ['Client ID', 'Access Token'].map((label) => dialog.getByLabel(label, { exact: true }).inputValue()),
    );
    await addInstance(administrator, otherZoom, {
      credential: 'Elsewhere',
      url: campus.url,
      clientId: clientId ?? '',
      accessToken: accessToken ?? '',
    });
    const student = await browser.newPage();
    await logIn(student, campus.url, 'Sofia Silva');
    await openSpace(student, 'Introduction to Biology');
    await openInSpace(student, 'Weekly seminar');
    await findZoom(student).getByText('Hello, sofia.silva@campus.example').waitFor();
    const frame = student.frames().find((candidate) => candidate.url().startsWith(otherZoom));
    if (frame === undefined) throw new Error(`The frame does not show ${otherZoom}, maybe still ${zoom}.`);
  });
});
