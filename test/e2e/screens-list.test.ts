import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { parseManifest } from '@lms-zoom/host-api';
import { SCREENS } from '../screens.js';

const root = new URL('../../', import.meta.url);

/** A page of `packages/http/src/pages` that nobody gets to see, because it posts itself at once. */
const NOT_SEEN = 'auto-submit-page';

/** Sign of a page: it is made with what all pages are made with. */
const PAGE = /from '\.\/page\.js'/;

/** Signs of HTML that is not made in `packages/http/src/pages`. */
const HTML = /<!doctype|<html|text\/html|\.render\(|\.sendFile\(/i;

describe('the list of screens', () => {
  it('names each screen once', () => {
    const names = SCREENS.map(({ name }) => name);
    expect(names).toEqual([...new Set(names)]);
  });

  it('has an entry for each custom element of a bundle, and for no other', () => {
    const bundles = listFiles('packages/ui/src/bundles').map(read);
    const tags = bundles.flatMap((bundle) => [...bundle.matchAll(/'([a-z]+(?:-[a-z]+)+)':/g)].map(([, tag]) => tag));
    expect(new Set(SCREENS.flatMap(({ elements }) => elements))).toEqual(new Set(tags));
  });

  it('has an entry for each custom element of the manifest', () => {
    const { adminPages, ...places } = parseManifest(JSON.parse(read('plugin.manifest.json'))).contributions;
    const elements = [
      ...adminPages.map(({ element }) => element),
      ...Object.values(places).flatMap((contributions) =>
        contributions.flatMap(({ view, settings }) => [view, settings]),
      ),
    ];
    expect(SCREENS.flatMap((screen) => screen.elements)).toEqual(
      expect.arrayContaining(elements.map(({ tag }) => tag)),
    );
  });

  it('has an entry for each page that http makes', () => {
    const pages = listFiles('packages/http/src/pages')
      .filter((file) => PAGE.test(read(file)))
      .map((file) => /([^/]+)\.ts$/.exec(file)?.[1]);
    const seen = SCREENS.flatMap(({ page }) => page ?? []);
    expect(new Set([...seen, NOT_SEEN])).toEqual(new Set(pages));
  });

  it('misses no page, since no other part of http or of the plugin makes one', () => {
    const sources = [...listFiles('packages/http/src'), ...listFiles('packages/plugin/src')];
    const makers = sources.filter((file) => HTML.test(read(file)));
    expect(makers).toEqual(['packages/http/src/pages/page.ts']);
  });
});

function listFiles(folder: string): string[] {
  return readdirSync(new URL(`${folder}/`, root), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => `${parentPath}/${name}`.slice(fileURLToPath(root).length).replaceAll('//', '/'));
}

function read(file: string): string {
  return readFileSync(new URL(file, root), 'utf8');
}
