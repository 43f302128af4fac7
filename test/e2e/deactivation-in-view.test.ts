import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findZoom, logInAs } from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { activateProfile, deactivateProfile, setSwitches } from '../support/operator-ways.js';
import { BIOLOGY, SEMINAR, openPlace } from '../support/zoom-ways.js';

const INACTIVE = 'The Zoom profile “Campus” is currently inactive.';

describeInBrowser('Zoom is stopped while a student has it open', () => {
  let demo: Demo;
  let room: TestBrowser;
  let office: TestBrowser;
  let operator: Page;
  let sofia: Page;

  beforeAll(async () => {
    [demo, room, office] = await Promise.all([startDemo(), openBrowser(), openBrowser()]);
    operator = await logInAs(office, demo.campus, 'Olivia Ortega');
    sofia = await logInAs(room, demo.campus, 'Sofia Silva');
    await openSeminar();
  }, 90_000);

  afterAll(async () => {
    await Promise.all([room.close(), office.close()]);
    await demo.stop();
  });

  const openSeminar = async (): Promise<void> => {
    await openPlace(sofia, BIOLOGY, SEMINAR);
    await findZoom(sofia).getByText('Hello, sofia.silva@campus.example').waitFor();
  };

  /** The next click of the student: it opens a window, which closes again. */
  const expectNextClickToSay = async (...sentences: readonly string[]): Promise<void> => {
    await sofia.getByRole('button', { name: 'Open Zoom in a new window' }).click();
    for (const sentence of sentences) await sofia.getByText(sentence).waitFor();
    expect(await sofia.getByTitle('Zoom', { exact: true }).count()).toBe(0);
    expect(room.context.pages().filter((page) => page.url().startsWith(demo.zoom))).toEqual([]);
  };

  it('OO-2.11-inactive her next click says that the profile is inactive, and whom to ask', async () => {
    await deactivateProfile(operator, 'Campus');
    await expectNextClickToSay(INACTIVE, 'Please contact your system administrator.');
  });

  it('OO-2.11-inactive the author reads that she can choose another profile', async () => {
    const desk = await openBrowser();
    const ada = await logInAs(desk, demo.campus, 'Ada Albrecht');
    await openPlace(ada, BIOLOGY, SEMINAR);
    await ada.getByText(INACTIVE).waitFor();
    await ada.getByText('Choose another profile in the course editor, or contact').waitFor();
    await desk.close();
  });

  it('once the profile is active again, Zoom opens again', async () => {
    await activateProfile(operator, 'Campus');
    await openSeminar();
  });

  it('the same holds for the whole module, switched off and on', async () => {
    await setSwitches(operator, { Enabled: false });
    await expectNextClickToSay('Zoom is switched off.');
    await setSwitches(operator, { Enabled: true });
    await openSeminar();
  });
});
