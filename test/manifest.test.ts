import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { parseConfig, parseManifest } from '@lms-zoom/host-api';

const manifest = parseManifest(readJson('plugin.manifest.json'));

describe('plugin.manifest.json', () => {
  it('is of the same version and name as the package it names', () => {
    expect(readJson('packages/plugin/package.json')).toMatchObject({ name: manifest.entry, version: manifest.version });
    expect(readJson('lerna.json')).toMatchObject({ version: manifest.version });
  });

  it('names only elements that are built', () => {
    const { adminPages, ...places } = manifest.contributions;
    const elements = [
      ...adminPages.map(({ element }) => element),
      ...Object.values(places).flatMap((contributions) =>
        contributions.flatMap(({ view, settings }) => [view, settings]),
      ),
    ];
    expect(new Set(elements.map(({ tag }) => tag))).toEqual(new Set(['zoom-admin', 'zoom-settings', 'zoom-view']));
    for (const { tag, module } of elements) {
      expect(module).toBe(`/plugins/zoom/ui/${tag}.js`);
      expect(existsSync(toUrl(`packages/ui/src/bundles/${tag}.ts`))).toBe(true);
    }
  });

  it('opens to those without a session what Zoom and calendar apps call, and nothing else', () => {
    const open = manifest.mounts.filter(({ anonymous }) => anonymous).map(({ path }) => path);
    expect(open).toEqual(['/mod/lti', '/webservice/rest', '/plugins/zoom/calendar']);
  });

  it("lets the host's pages show Zoom and post to it", () => {
    const sources = ["'self'", 'https://applications.zoom.us', 'https://*.zoom.us'];
    expect(manifest.contentSecurityPolicy).toEqual({ 'frame-src': sources, 'form-action': sources });
  });
});

describe('the configuration', () => {
  const defaults = {
    development: false,
    zoomBaseUrl: 'https://applications.zoom.us',
    network: { trustedOrigins: [] },
  };

  it('has defaults for everything but the storage', () => {
    expect(parseConfig(manifest, {})).toEqual(defaults);
  });

  it('is completed within an option that is given in part', () => {
    const storage = { adapter: 'sqlite', file: 'elsewhere.db', timeoutMs: 5000 };
    expect(parseConfig(manifest, { storage: { file: 'elsewhere.db' } })).toEqual({ ...defaults, storage });
  });

  it('describes every option', () => {
    expect(findUndescribed(manifest.configSchema)).toEqual([]);
  });

  it.each([
    ['developement', { developement: true }],
    ['zoomBaseUrl', { zoomBaseUrl: 'https://applications.zoom.us/lti' }],
    ['storage.adapter', { storage: { adapter: 'postgres' } }],
    ['storage.timeoutMs', { storage: { timeoutMs: '5000' } }],
    ['network.trustedOrigins.0', { network: { trustedOrigins: ['zoom.example.org'] } }],
  ])('is refused by the name of the faulty option %s', (option, config) => {
    expect(() => parseConfig(manifest, config)).toThrow(`${option} `);
  });
});

interface OptionSchema {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, OptionSchema>>;
}

function findUndescribed({ properties = {} }: OptionSchema): string[] {
  return Object.entries(properties).flatMap(([name, option]) => [
    ...(option.description === undefined ? [name] : []),
    ...findUndescribed(option),
  ]);
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(toUrl(path), 'utf8'));
}

function toUrl(path: string): URL {
  return new URL(`../${path}`, import.meta.url);
}
