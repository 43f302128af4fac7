import { join } from 'node:path';
import { startCampus } from '@lms-zoom/campus';
import type { RunningCampus } from '@lms-zoom/campus';
import { AUTHORIZATION_RULES, repostOnceForMissingSession } from '@lms-zoom/lti';
import { createActivate } from '@lms-zoom/plugin';
import { afterAll, beforeAll, it } from '@jest/globals';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { findZoom, logIn, openInSpace, openSpace } from '../support/campus-pages.js';
import { createDataDirectory, startDemo } from '../support/demo.js';
import { findFreePort } from '../support/free-port.js';
import { manifest } from '../support/platform.js';
import { startSandbox } from '../support/sandbox.js';

const silent = (): void => undefined;
const logger = { debug: silent, info: silent, warn: silent, error: silent };

/** The demo's data, with the rule of the repost left out of the authorization endpoint. */
async function startWithoutRepost(data: string, ports: { campus: number; zoom: number }): Promise<RunningCampus> {
  const zoom = `http://127.0.0.1:${ports.zoom}`;
  const authorizationRules = AUTHORIZATION_RULES.filter((rule) => rule !== repostOnceForMissingSession);
  const module = { activate: createActivate({ authorizationRules }) };
  const config = {
    development: true,
    zoomBaseUrl: zoom,
    storage: { adapter: 'sqlite', file: join(data, 'zoom.db') },
    network: { trustedOrigins: [zoom] },
  };
  const plugins = [{ manifest, config, importEntry: () => Promise.resolve(module) }];
  return startCampus({ port: ports.campus, dataDirectory: data, plugins, logger });
}

describeInBrowser('without the repost', () => {
  let browser: TestBrowser;
  let campus: RunningCampus;
  let stopSandbox: () => Promise<void>;

  beforeAll(async () => {
    const data = await createDataDirectory();
    const ports = { campus: await findFreePort(), zoom: await findFreePort() };
    const demo = await startDemo({ data, ports: { campus: String(ports.campus), zoom: String(ports.zoom) } });
    await demo.stop();
    stopSandbox = await startSandbox(ports.zoom, data);
    campus = await startWithoutRepost(data, ports);
    browser = await openBrowser();
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await campus.close();
    await stopSandbox();
  });

  it('LTI-A28 a launch in the frame fails when Zoom answers with a form page', async () => {
    const page = await browser.newPage();
    await logIn(page, campus.url, 'Sofia Silva');
    await openSpace(page, 'Introduction to Biology');
    await openInSpace(page, 'Weekly seminar');
    await findZoom(page).getByText('Zoom could not sign you in').waitFor();
    await findZoom(page).getByText('login_required').first().waitFor();
  });
});
