import { readFile } from 'node:fs/promises';
import { describe, expect, it } from '@jest/globals';

const read = (path: string): Promise<string> => readFile(new URL(`../${path}`, import.meta.url), 'utf8');
const readme = await read('README.md');

interface OptionSchema {
  readonly description?: string;
  readonly default?: unknown;
  readonly properties?: Readonly<Record<string, OptionSchema>>;
}

/** Every option that has a value of its own, such as `storage.file`. */
function listOptions(schema: OptionSchema, prefix = ''): { name: string; standard: string; what: string }[] {
  return Object.entries(schema.properties ?? {}).flatMap(([key, option]) =>
    option.properties === undefined
      ? [{ name: `${prefix}${key}`, standard: toText(option.default), what: option.description ?? '' }]
      : listOptions(option, `${prefix}${key}.`),
  );
}

function toText(value: unknown): string {
  if (value === undefined) return '';
  return `\`${typeof value === 'string' ? value : JSON.stringify(value)}\``;
}

/** The rows of the table of options. */
function readOptionsTable(markdown: string): { name: string; standard: string; what: string }[] {
  const [, table = ''] = /\n\| option +\| default +\| what +\|\n\|[-| ]+\|\n((?:\|[^\n]*\n)+)/.exec(markdown) ?? [];
  return table
    .trim()
    .split('\n')
    .map((row) => {
      const [name = '', standard = '', what = ''] = row
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim());
      return { name: name.replaceAll('`', ''), standard, what };
    });
}

describe('the README', () => {
  it('lists every option of the manifest, with its default and description', async () => {
    const { configSchema } = JSON.parse(await read('plugin.manifest.json')) as { configSchema: OptionSchema };
    expect(readOptionsTable(readme)).toEqual(listOptions(configSchema));
  });

  it('quotes the minimal host as it is', async () => {
    const [, quoted = ''] = /```js\n(\/\/ examples\/minimal\/host\.mjs\n[\s\S]*?)```/.exec(readme) ?? [];
    expect(quoted.replace('// examples/minimal/host.mjs\n', '')).toBe(await read('examples/minimal/host.mjs'));
  });

  it('names commands that there are', async () => {
    const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/npm run ([\w:-]+)/g)].map(([, name]) => name ?? '');
    expect(named.filter((name) => scripts[name] === undefined)).toEqual([]);
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(['start', 'test']));
  });

  it('links to files that there are', async () => {
    const links = [...readme.matchAll(/\]\((?!https?:)([^)#]+)[^)]*\)/g)].map(([, path]) => path ?? '');
    for (const path of links.filter((link) => /\.\w+$/.test(link))) await expect(readFile(path)).resolves.toBeDefined();
    expect(links.length).toBeGreaterThan(5);
  });
});
