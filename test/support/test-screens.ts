import { copyFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Screen } from '../screens.js';
import { describeOnEachStorage, openBrowser } from './browser.js';
import type { TestBrowser } from './browser.js';
import { logIn } from './campus-pages.js';
import { Complaints } from './complaints.js';
import { tabAround } from './keyboard.js';
import { Stages } from './stages.js';
import { takePicture } from './take-picture.js';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 844 };
const README_SCREEN = 'view launched';
const README_PICTURE = new URL('../../examples/campus/screenshot.png', import.meta.url);
const START_TIMEOUT_MS = 90_000;

/** Opens each screen once, and asks of it what holds for all. */
export function testScreens(group: string, screens: readonly Screen[]): void {
  describeOnEachStorage(group, (storage) => {
    let browser: TestBrowser;
    let stages: Stages;
    let complaints: Complaints;
    let page: Page;

    beforeAll(async () => {
      browser = await openBrowser();
      stages = new Stages(storage, () => browser.newPage());
      complaints = await Complaints.listenTo(browser.context);
    }, START_TIMEOUT_MS);

    afterAll(async () => {
      await browser.close();
      await stages.stop();
    });

    describe.each(screens)('$name', ({ name, stage = 'ready', person, elements, refusal, open }) => {
      beforeAll(async () => {
        const demo = await stages.get(stage);
        complaints.reset(refusal);
        page = await browser.newPage();
        await page.setViewportSize(WIDE);
        if (person !== undefined) await logIn(page, demo.campus, person);
        await open(page, demo);
      }, START_TIMEOUT_MS);

      afterAll(async () => {
        for (const opened of browser.context.pages().slice(1)) await opened.close();
      });

      it('shows what it is on the list for', async () => {
        for (const element of elements) {
          const seen = page.locator(`${element}, ${element} *`).filter({ visible: true });
          expect({ element, isSeen: (await seen.count()) > 0 }).toEqual({ element, isSeen: true });
        }
      });

      it.each(['light', 'dark'] as const)('has no accessibility violation in %s colours', async (colorScheme) => {
        await page.emulateMedia({ colorScheme });
        const picture = await takePicture(page, `${name} ${colorScheme}`);
        if (name === README_SCREEN && colorScheme === 'light') await updateReadmePicture(picture);
        expect(await findAccessibilityViolations(page)).toEqual([]);
      });

      it('needs no horizontal scrolling on a telephone', async () => {
        await page.emulateMedia({ colorScheme: 'light' });
        await page.setViewportSize(NARROW);
        await takePicture(page, `${name} narrow`);
        expect(await page.evaluate(listTooWide)).toEqual([]);
        expect(await findAccessibilityViolations(page)).toEqual([]);
      });

      it('can be used by keyboard alone', async () => {
        await page.setViewportSize(WIDE);
        const { controls, stops } = await tabAround(page);
        const reached = new Set(stops.map(({ index }) => index));
        expect(controls.filter((_control, index) => !reached.has(index))).toEqual([]);
        expect(stops.filter(({ index }) => index < 0)).toEqual([]);
        expect(stops.filter(({ hasRing, isSeen, goesBack }) => !hasRing || !isSeen || goesBack)).toEqual([]);
      });

      it('has no dialog open after Escape, and the focus back where it was', async () => {
        const dialog = page.getByRole('dialog');
        const hadDialog = await dialog.isVisible();
        await page.keyboard.press('Escape');
        await dialog.waitFor({ state: 'hidden' });
        if (hadDialog) expect(await page.evaluate(() => document.activeElement?.localName)).toBe('zoom-admin');
      });

      it('gives the browser nothing to complain of', () => {
        expect(complaints.list()).toEqual([]);
      });
    });
  });
}

/** What the README shows is replaced on request alone, since two pictures are never quite the same. */
async function updateReadmePicture(picture: string): Promise<void> {
  if (process.env['UPDATE_README_PICTURE'] !== undefined) await copyFile(picture, README_PICTURE);
}

/** Zoom's page in its frame is Zoom's. */
async function findAccessibilityViolations(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ iframes: false }).analyze();
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} at ${target.join(' ')}: ${failureSummary ?? ''}`),
  );
}

/** Runs in the page: the page and its dialogs, where they are wider than the window. */
function listTooWide(): string[] {
  const listDialogs = (root: ParentNode): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [
      ...(element.matches('dialog[open]') ? [element] : []),
      ...(element.shadowRoot ? listDialogs(element.shadowRoot) : []),
    ]);
  return [document.documentElement, ...listDialogs(document)]
    .filter(({ scrollWidth, clientWidth }) => scrollWidth > clientWidth)
    .map(({ localName, scrollWidth, clientWidth }) => `${localName}: ${scrollWidth} in ${clientWidth} px`);
}
