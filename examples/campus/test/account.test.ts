import { beforeAll, describe, expect, it } from '@jest/globals';
import { readFile } from 'node:fs/promises';
import { openCampus } from './support/open-campus.js';
import { createTestPlugin } from './support/test-plugin.js';
import { Visitor } from './support/visitor.js';

const plugin = createTestPlugin();
const editor = '/courses/biology/editor';
const tools = '/courses/biology/settings/tools';
const fields = { locale: 'en', time_zone: 'Europe/Zurich', theme: 'classic' };
let url: string;
let author: Visitor;

beforeAll(async () => {
  ({ url } = await openCampus({ plugins: [plugin.entry] }));
  author = await new Visitor(url).logIn('ada');
});

describe('my account', () => {
  it('is behind the name in the header, and shows what campus knows', async () => {
    expect((await author.get('/')).html).toMatch(/<a href="\/account">Ada Albrecht<\/a>/);
    const { html } = await author.get('/account');
    expect(html).toContain('<h1>My account</h1>');
    expect(html).toContain('ada.albrecht@campus.example');
    expect(html).toContain('<option value="Europe/Zurich" selected>');
  });

  it('offers what somebody has, also where it is not in the lists', async () => {
    const { html } = await (await new Visitor(url).logIn('grace')).get('/account');
    expect(html).toContain('<option value="de-CH" selected>');
  });

  it.each([{ locale: 'xx' }, { time_zone: 'Mars/Olympus' }, { theme: '../base' }])(
    'refuses %j',
    async (wrong: Partial<typeof fields>) => {
      expect((await author.submit('/account', '/account', { ...fields, ...wrong })).status).toBe(400);
      expect((await author.get('/account')).html).toContain('<option value="en" selected>');
    },
  );

  it('changes language and time zone, which plugins follow at once', async () => {
    const changed = { ...fields, locale: 'de', time_zone: 'America/New_York' };
    const saved = await author.submit('/account', '/account', changed);
    expect(saved.html).toContain('<span role="status">Saved.</span>');
    expect(saved.html).toContain('<html lang="en">');
    await expect(plugin.host.users.find('user-ada')).resolves.toMatchObject({
      locale: 'de',
      timeZone: 'America/New_York',
    });
    expect((await author.get(editor)).html).toMatch(/value="board.course-element">[^\n]*<span>Tafel</);
    const tool = await author.submit(tools, tools, { tool: 'board.course-tool', on: '1' });
    expect(tool.html).toContain('<board-settings place="courseTool:biology" lang="de"></board-settings>');
    expect(tool.html).toContain('Tafel is on.');
    expect((await author.get('/calendar')).html).toContain('America/New York');
    const owner = await new Visitor(url).logIn('grace');
    expect((await owner.get('/groups/biology-study-group/settings/tools')).html).toContain('Tafel');
    const student = await new Visitor(url).logIn('sofia');
    expect((await student.get('/courses/biology')).html).toContain('</svg>Board</a>');
  });

  it('changes the theme, for oneself alone', async () => {
    const { html } = await author.submit('/account', '/account', { ...fields, theme: 'heather' });
    expect(html).toContain('/assets/styles/theme-heather.css');
    expect(html).not.toContain('theme-classic');
    expect((await (await new Visitor(url).logIn('sofia')).get('/')).html).toContain('theme-classic.css');
    expect((await new Visitor(url).get('/login')).html).toContain('theme-classic.css');
  });
});

describe('a theme', () => {
  const read = (name: string): Promise<string> =>
    readFile(new URL(`../public/styles/theme-${name}.css`, import.meta.url), 'utf8');
  const listProperties = (css: string): string[] => [...css.matchAll(/^ *([\w-]+):/gm)].map(([, name]) => name ?? '');

  it('sets custom properties alone, and each theme the same ones', async () => {
    const [classic, heather] = [await read('classic'), await read('heather')];
    expect(listProperties(heather)).toEqual(listProperties(classic));
    expect(listProperties(heather).filter((name) => !name.startsWith('--'))).toEqual([]);
    expect([...heather.matchAll(/^ *(\S.*) \{$/gm)].map(([, rule]) => rule)).toEqual([
      ':root',
      '@media (prefers-color-scheme: dark)',
      ':root',
    ]);
  });

  it.each(['classic', 'heather'])('%s has enough contrast, light and dark', async (name) => {
    for (const part of (await read(name)).split('@media')) {
      const colours = Object.fromEntries(
        [...part.matchAll(/--([\w-]+): (#\w{6})/g)].map(([, key, colour]) => [key, colour]),
      ) as Record<string, string>;
      const grounds = ['surface', 'raised', 'accent-soft', 'notice'];
      const pairs = ['text', 'muted', 'accent', 'danger'].flatMap((ink) => grounds.map((ground) => [ink, ground]));
      for (const [ink = '', ground = ''] of [...pairs, ['on-accent', 'accent']]) {
        const contrast = toContrast(colours[ink] ?? '', colours[ground] ?? '');
        expect({ ink, ground, isEnough: contrast >= 4.5 }).toEqual({ ink, ground, isEnough: true });
      }
    }
  });
});

/** @see https://www.w3.org/TR/WCAG22/#dfn-contrast-ratio */
function toContrast(ink: string, ground: string): number {
  const [dark = 0, light = 0] = [toLuminance(ink), toLuminance(ground)].sort((left, right) => left - right);
  return (light + 0.05) / (dark + 0.05);
}

function toLuminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((index) => {
    const value = Number.parseInt(colour.slice(index, index + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
