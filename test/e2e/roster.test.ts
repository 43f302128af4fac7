import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeOnEachStorage, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findZoom, logInAs, openPlace } from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { changeProfile } from '../support/operator-changes.js';

describeOnEachStorage('the roster that Zoom reads', (storage) => {
  let demo: Demo;
  let browser: TestBrowser;

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo({ storage }), openBrowser()]);
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await demo.stop();
  });

  const showRoster = async (): Promise<Page> => {
    const visit = { name: 'Grace Gruber', space: 'Biology study group', place: 'Zoom' };
    const page = await openPlace(browser, { campus: demo.campus, ...visit });
    await findZoom(page).getByRole('link', { name: 'Show roster' }).click();
    await findZoom(page).getByText('3 members on 2 pages').waitFor();
    return page;
  };

  it('LTI-N09 LTI-N05 comes in two pages, without the suspended member, and knows who launched', async () => {
    const roster = findZoom(await showRoster());
    const text = await roster.getByRole('main').innerText();
    expect(text).toContain('grace.gruber@campus.example');
    expect(text).toContain('sofia.silva@campus.example');
    expect(text).toContain('No e-mail address');
    expect(text).not.toContain('pavel');
    await roster.getByRole('listitem').filter({ hasText: 'grace.gruber' }).getByText('(you)').waitFor();
    expect(await roster.getByText('(you)').count()).toBe(1);
  });

  it('LTI-N06 OO-U8 has no names where the profile withholds them, and has them where it releases them', async () => {
    const before = findZoom(await showRoster());
    expect(await before.getByText('Sofia Silva').count()).toBe(0);
    const operator = await logInAs(browser, demo.campus, 'Olivia Ortega');
    await changeProfile(operator, 'Campus', (dialog) =>
      dialog.getByRole('checkbox', { name: 'Release names to Zoom' }).check(),
    );
    const after = findZoom(await showRoster());
    await after.getByText('Sofia Silva').waitFor();
  });
});
