import { afterAll, beforeAll, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import { describeInBrowser, openBrowser } from '../support/browser.js';
import type { TestBrowser } from '../support/browser.js';
import { changeAccount, findZoom, logInAs } from '../support/campus-pages.js';
import { startDemo } from '../support/demo.js';
import type { Demo } from '../support/demo.js';
import { BIOLOGY, SEMINAR, openElementSettings, openPlace } from '../support/zoom-ways.js';

/** What a person sees of a theme on a button. */
interface Look {
  readonly colour: string;
  readonly radius: string;
  readonly font: string;
}

describeInBrowser('the themes of campus', () => {
  let demo: Demo;
  let browser: TestBrowser;
  let ada: Page;

  beforeAll(async () => {
    [demo, browser] = await Promise.all([startDemo(), openBrowser()]);
    ada = await logInAs(browser, demo.campus, 'Ada Albrecht');
  }, 90_000);

  afterAll(async () => {
    await browser.close();
    await demo.stop();
  });

  const readSaveButton = async (): Promise<Look> => {
    await openElementSettings(ada, BIOLOGY, SEMINAR);
    return readLook(ada, 'Save');
  };

  const readWindowButton = async (): Promise<Look> => {
    await openPlace(ada, BIOLOGY, SEMINAR);
    await findZoom(ada).getByText('Hello').waitFor();
    return readLook(ada, 'Open Zoom in a new window');
  };

  it('the plugin has the colours, the corners and the font of the theme that a person chooses', async () => {
    expect(await readSaveButton()).toMatchObject({ colour: 'rgb(15, 107, 92)', radius: '8px' });
    expect((await readWindowButton()).font).toMatch(/^system-ui/);
    await changeAccount(ada, 'Ada Albrecht', { Theme: 'Heather' });
    expect(await readSaveButton()).toMatchObject({ colour: 'rgb(122, 42, 104)', radius: '2px' });
    const { radius, font } = await readWindowButton();
    expect(radius).toBe('2px');
    expect(font).toMatch(/^Charter/);
  });

  it('each theme has colours for the dark too', async () => {
    await ada.emulateMedia({ colorScheme: 'dark' });
    expect(await readSaveButton()).toMatchObject({ colour: 'rgb(227, 163, 211)' });
    await changeAccount(ada, 'Ada Albrecht', { Theme: 'Classic' });
    expect(await readSaveButton()).toMatchObject({ colour: 'rgb(108, 201, 181)' });
  });

  it('a theme, and what hands it to the plugin, sets custom properties and nothing else', async () => {
    await openElementSettings(ada, BIOLOGY, SEMINAR);
    const stylesheets = await ada.evaluate(listDeclarations);
    const themes = stylesheets.filter(({ address }) => /\/theme-classic\.css$|\/themes\//.test(address));
    expect(themes.length).toBe(2);
    const names = themes.flatMap((theme) => theme.names);
    expect(names).toEqual(expect.arrayContaining(['--accent', '--zoom-accent']));
    expect(names.filter((name) => !name.startsWith('--'))).toEqual([]);
  });
});

/** Runs in the page: each stylesheet with the names of the properties that it sets. */
function listDeclarations(): { address: string; names: string[] }[] {
  const listNames = (rules: CSSRuleList): string[] =>
    [...rules].flatMap((rule) => {
      if (rule instanceof CSSStyleRule) return [...rule.style];
      return rule instanceof CSSGroupingRule ? listNames(rule.cssRules) : [];
    });
  return [...document.styleSheets].map(({ href, cssRules }) => ({ address: href ?? '', names: listNames(cssRules) }));
}

function readLook(page: Page, button: string): Promise<Look> {
  return page.getByRole('button', { name: button }).evaluate((element) => {
    const { backgroundColor, borderTopLeftRadius, fontFamily } = getComputedStyle(element);
    return { colour: backgroundColor, radius: borderTopLeftRadius, font: fontFamily };
  });
}
