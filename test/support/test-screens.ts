import { copyFile } from 'node:fs/promises';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import type { Screen } from '../screens/screen.js';
import { describeInBrowser, openBrowser } from './browser.js';
import type { TestBrowser } from './browser.js';
import { logIn } from './campus-pages.js';
import { Complaints } from './complaints.js';
import { tabAround, tabTo } from './keyboard.js';
import { speak } from './speak.js';
import { Stages } from './stages.js';
import { takePicture } from './take-picture.js';

const WIDE = { width: 1280, height: 900 };
const NARROW = { width: 390, height: 844 };
const LANGUAGES = ['en', 'de'] as const;
const COLOURS = ['light', 'dark'] as const;
/** The screens that the README shows, and the files of its pictures. */
const README_PICTURES: Readonly<Record<string, string>> = {
  'view launched': 'view',
  profiles: 'profiles',
  'profile check passed': 'check',
  'settings of a course element': 'settings',
};
const README_FOLDER = new URL('../../examples/campus/screenshots/', import.meta.url);
const START_TIMEOUT_MS = 90_000;

/** Opens each screen once, and asks of it what holds for all; with `PICTURES` set it takes pictures instead. */
export function testScreens(group: string, screens: readonly Screen[]): void {
  describeInBrowser(group, () => {
    let browser: TestBrowser;
    let stages: Stages;
    let complaints: Complaints;
    let page: Page;

    beforeAll(async () => {
      browser = await openBrowser();
      stages = new Stages(() => browser.newPage());
      complaints = await Complaints.listenTo(browser.context);
    }, START_TIMEOUT_MS);

    afterAll(async () => {
      await browser.close();
      await stages.stop();
    });

    describe.each(screens)(
      '$name',
      ({ name, stage = 'ready', person, elements, refusal, hasQuestion, isUnsaved, open }) => {
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

        if (process.env['PICTURES'] !== undefined) {
          it(
            'has its picture taken in each language, width and colour',
            async () => {
              for (const language of LANGUAGES) await takeAllPictures(page, name, language);
            },
            START_TIMEOUT_MS,
          );
          return;
        }

        it('shows what it is on the list for', async () => {
          for (const element of elements) {
            const seen = page.locator(`${element}, ${element} *`).filter({ visible: true });
            expect({ element, isSeen: (await seen.count()) > 0 }).toEqual({ element, isSeen: true });
          }
        });

        it.each(COLOURS)('has no accessibility violation in %s colours', async (colorScheme) => {
          await page.emulateMedia({ colorScheme });
          await page.setViewportSize(WIDE);
          await takePicture(page, `${name} en 1280 ${colorScheme}`);
          expect(await findAccessibilityViolations(page)).toEqual([]);
        });

        it.each(LANGUAGES)('needs no horizontal scrolling on a telephone, in %s', async (language) => {
          await page.emulateMedia({ colorScheme: 'light' });
          await page.setViewportSize(NARROW);
          await speak(page, language);
          await takePicture(page, `${name} ${language} 390 light`);
          expect(await page.evaluate(listTooWide)).toEqual([]);
          expect(await findAccessibilityViolations(page)).toEqual([]);
        });

        it('can be used by keyboard alone', async () => {
          await page.setViewportSize(WIDE);
          await speak(page, 'en');
          const { controls, stops } = await tabAround(page);
          const reached = new Set(stops.map(({ index }) => index));
          expect(controls.filter((_control, index) => !reached.has(index))).toEqual([]);
          expect(stops.filter(({ index }) => index < 0)).toEqual([]);
          expect(stops.filter(({ hasRing, isSeen, goesBack }) => !hasRing || !isSeen || goesBack)).toEqual([]);
        });

        it('has no dialog open after Escape, and the focus back where it was', async () => {
          const dialog = page.getByRole('dialog');
          const hadDialog = await dialog.isVisible();
          if (hasQuestion) await page.keyboard.press('Escape');
          await page.keyboard.press('Escape');
          if (isUnsaved) {
            await page.getByText('Discard changes?').waitFor();
            await tabTo(page, 'Discard changes');
            await page.keyboard.press('Enter');
          }
          await dialog.waitFor({ state: 'hidden' });
          const focused = await page.evaluate(() => document.activeElement?.localName);
          if (hadDialog) expect(['zoom-admin', 'zoom-view']).toContain(focused);
        });

        it('gives the browser nothing to complain of', () => {
          expect(complaints.list()).toEqual([]);
        });
      },
    );
  });
}

async function takeAllPictures(page: Page, name: string, language: (typeof LANGUAGES)[number]): Promise<void> {
  await speak(page, language);
  for (const size of [WIDE, NARROW]) {
    await page.setViewportSize(size);
    for (const colorScheme of COLOURS) {
      await page.emulateMedia({ colorScheme });
      const picture = await takePicture(page, `${name} ${language} ${size.width} ${colorScheme}`);
      if (language === 'en' && size === WIDE && colorScheme === 'light') await updateReadmePicture(name, picture);
    }
  }
}

async function updateReadmePicture(name: string, picture: string): Promise<void> {
  const file = README_PICTURES[name];
  if (file !== undefined) await copyFile(picture, new URL(`${file}.png`, README_FOLDER));
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
