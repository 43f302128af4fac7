import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from '@jest/globals';
import { chromium } from 'playwright-core';
import type { BrowserContext, Page } from 'playwright-core';
import { findBrowser } from './find-browser.js';

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** Older Chromiums want all three. */
const COOKIE_CONTROLS = {
  enableThirdPartyCookieRestriction: true,
  disableThirdPartyCookieMetadata: true,
  disableThirdPartyCookieHeuristics: true,
};

/** A browser of its own, with an empty profile, that blocks third-party cookies. Its clock shows UTC. */
export interface TestBrowser {
  readonly context: BrowserContext;
  /** A fresh page in which nobody is logged in. */
  newPage(): Promise<Page>;
  close(): Promise<void>;
}

const executablePath = await findBrowser();

/**
 * A group of tests that need a browser. Without one they are skipped aloud; with `REQUIRE_BROWSER` set, that is a failure.
 */
export function describeInBrowser(name: string, define: () => void): void {
  if (executablePath !== undefined) {
    describe(name, define);
    return;
  }
  const reason = 'no browser: set CHROMIUM_PATH or install chromium';
  if (process.env['REQUIRE_BROWSER'] === undefined) {
    describe.skip(`${name} (${reason})`, define);
  } else {
    describe(name, () => {
      it('needs a browser', () => {
        throw new Error(reason);
      });
    });
  }
}

/** The storages that `npm start` can be told to use. */
export type DemoStorage = 'sqlite' | 'memory';

/** The same tests on each storage, chosen by configuration alone. */
export function describeOnEachStorage(name: string, define: (storage: DemoStorage) => void): void {
  for (const storage of ['sqlite', 'memory'] as const) describeInBrowser(`${name} (${storage})`, () => define(storage));
}

export async function openBrowser(): Promise<TestBrowser> {
  if (executablePath === undefined) throw new Error('There is no browser.');
  const profile = await mkdtemp(join(tmpdir(), 'lms-zoom-browser-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    args: ARGUMENTS,
    viewport: { width: 1280, height: 900 },
    timezoneId: 'UTC',
    permissions: [],
  });
  context.setDefaultTimeout(15_000);
  context.on('page', (page) => void blockThirdPartyCookies(context, page));
  return {
    context,
    async newPage() {
      await context.clearCookies();
      const page = await context.newPage();
      await blockThirdPartyCookies(context, page);
      return page;
    },
    async close() {
      await context.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** As browsers do by default or soon will; for every page, also a window that a page opens. A page closed by now needs none. */
async function blockThirdPartyCookies(context: BrowserContext, page: Page): Promise<void> {
  try {
    const session = await context.newCDPSession(page);
    await session.send('Network.enable');
    await session.send('Network.setCookieControls', COOKIE_CONTROLS);
  } catch (error) {
    if (!page.isClosed()) throw error;
  }
}
