import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Host } from '@lms-zoom/host-api';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { startInProcess } from '../support/campus-in-process.js';
import type { InProcess } from '../support/campus-in-process.js';
import { logInAs } from '../support/campus-pages.js';
import { BIOLOGY, SEMINAR, openPlace } from '../support/zoom-ways.js';

const ADDRESS = 'sofia.silva(at)campus.example';

/** As of an LMS that checks no addresses. */
const changeHost = (host: Host): Host => ({
  ...host,
  users: {
    find: async (userId) => {
      const user = await host.users.find(userId);
      return user?.id === 'user-sofia' ? { ...user, email: ADDRESS } : user;
    },
    mayAdminister: (userId) => host.users.mayAdminister(userId),
  },
});

describeInBrowser('an account with an address that is none', () => {
  let browser: TestBrowser;
  let installation: InProcess;

  beforeAll(async () => {
    [installation, browser] = await Promise.all([startInProcess({ changeHost }), openBrowser()]);
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await installation.stop();
  });

  it('OO-U8 the person reads the address that would be sent, and what to do, and Zoom is not opened', async () => {
    const sofia = await logInAs(browser, installation.campus.url, 'Sofia Silva');
    await openPlace(sofia, BIOLOGY, SEMINAR);
    await sofia.getByText(`The e-mail address of your account is not valid: ${ADDRESS}`).waitFor();
    await sofia.getByText('Ask your system administrator to correct it').waitFor();
    expect(await sofia.getByTitle('Zoom', { exact: true }).count()).toBe(0);
  });
});
