import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Page } from 'playwright-core';
import request from 'supertest';
import { describeInBrowser, openBrowser, type TestBrowser } from '../support/browser.js';
import { findZoom } from '../support/campus-pages.js';
import { scheduleMeeting } from '../support/zoom-pages.js';
import { type Installation, install } from './installation.js';
import type { Program } from './program.js';
import { describeWithRegistry } from './registry.js';
import { setUpZoom } from './set-up-zoom.js';
import { pack, readFromTarball, readTarball, type Tarball } from './tarballs.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const VERSION = readJson('lerna.json').version;
const PACKED = readdirSync(join(ROOT, 'packages')).filter((name) => name !== 'tooling');
const SUITES = join('tests', 'lms-zoom-');

let folder: string;
let files: string[];
let tarballs: readonly Tarball[];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'lms-zoom-tarballs-'));
  files = await pack(folder);
  tarballs = await Promise.all(files.map(readTarball));
}, 120_000);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

describe('npm run pack', () => {
  it('writes every package that is not private to this repository, and says so', () => {
    expect(files.map((file) => basename(file)).sort()).toEqual(
      PACKED.map((name) => `lms-zoom-${name}-${VERSION}.tgz`).sort(),
    );
  });

  it('keeps the suites for authors of adapters apart from what a host installs', () => {
    expect(files.filter((file) => file.includes(SUITES)).map((file) => basename(file))).toEqual([
      `lms-zoom-storage-tests-${VERSION}.tgz`,
    ]);
  });

  it('leaves nothing behind in the packages', () => {
    const lent = PACKED.flatMap((name) => readdirSync(join(ROOT, 'packages', name))).filter((name) =>
      ['LICENSE', 'plugin.manifest.json'].includes(name),
    );
    expect(lent).toEqual([]);
  });
});

describe.each(PACKED)('the tarball of %s', (name) => {
  it('asks for its siblings by their exact version, and for nothing by a path', () => {
    const { dependencies = {}, peerDependencies = {}, version } = find(name).json;
    expect(version).toBe(VERSION);
    for (const [sibling, range] of Object.entries(dependencies)) {
      if (sibling.startsWith('@lms-zoom/')) expect(`${sibling} ${range}`).toBe(`${sibling} ${VERSION}`);
    }
    const ranges = Object.values({ ...dependencies, ...peerDependencies });
    expect(ranges.filter((range) => !/^\^?\d+\.\d+\.\d+$/.test(range))).toEqual([]);
  });

  it('holds what is built and the licence, no sources, no tests and no traces of the build', () => {
    const { paths, file } = find(name);
    expect(paths).toEqual(expect.arrayContaining(['LICENSE', 'package.json']));
    expect(paths.filter((path) => /(^|\/)(src|test)\/|\.test\.|tsbuildinfo|node_modules/.test(path))).toEqual([]);
    expect(paths.filter((path) => path.startsWith('dist/') && path.endsWith('.js'))).not.toEqual([]);
    return expect(readFromTarball(file, 'LICENSE')).resolves.toBe(readFileSync(join(ROOT, 'LICENSE'), 'utf8'));
  });

  it('holds every file that its package.json promises', () => {
    const { paths, json } = find(name);
    const promised = [...listTargets(json.exports), ...Object.values(json.bin ?? {})].map((path) => path.slice(2));
    expect(promised.filter((path) => !path.includes('*') && !paths.includes(path))).toEqual([]);
  });
});

describe('the tarballs', () => {
  it('bring the manifest inside the plugin', async () => {
    expect(await readFromTarball(find('plugin').file, 'plugin.manifest.json')).toBe(
      readFileSync(join(ROOT, 'plugin.manifest.json'), 'utf8'),
    );
  });

  it('bring the elements that the manifest names', () => {
    const elements = ['zoom-admin', 'zoom-settings', 'zoom-view'].map((tag) => `dist/${tag}.js`);
    expect(find('ui').paths).toEqual(expect.arrayContaining(elements));
  });

  it('bring every view of the sandbox', () => {
    const views = readdirSync(join(ROOT, 'packages/sandbox/views'), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name).slice(join(ROOT, 'packages/sandbox').length + 1));
    expect(find('sandbox').paths).toEqual(expect.arrayContaining(views.map((path) => path.replaceAll(sep, '/'))));
  });
});

describeWithRegistry('a project outside this repository that installs the tarballs', () => {
  let installation: Installation;
  const programs: Program[] = [];
  let host: Program;

  beforeAll(async () => {
    installation = await install(files.filter((file) => !file.includes(SUITES)));
    const sandbox = await installation.startSandbox();
    programs.push(sandbox);
    host = await installation.startHost(sandbox.url);
    programs.push(host);
    await setUpZoom(host.url, sandbox.url);
  }, 180_000);

  afterAll(async () => {
    await Promise.all(programs.map((program) => program.stop()));
    await installation.remove();
  });

  it('has one copy of each package, and none that leads back here', () => {
    const args = ['ls', '--all', '--parseable', '--prefix', installation.directory];
    const places = execFileSync('npm', args, { cwd: installation.directory, encoding: 'utf8' }).trim().split('\n');
    const ours = places.filter((place) => place.includes(join('node_modules', '@lms-zoom')));
    const names = PACKED.filter((name) => !name.endsWith('-tests'));
    expect(ours.sort()).toEqual(
      names.map((name) => join(installation.directory, 'node_modules', '@lms-zoom', name)).sort(),
    );
  });

  it('runs a host of at most 100 lines', () => {
    const lines = readFileSync(join(installation.directory, 'host.mjs'), 'utf8').trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(100);
  });

  it('turns away who comes by another name, also to the plugin, and lets no other site frame its pages', async () => {
    await request(host.url).get('/').set('Host', 'attacker.example').expect(421);
    await request(host.url).get('/plugins/zoom/api/profiles').set('Host', 'attacker.example').expect(421);
    await request(host.url)
      .get('/')
      .expect(200)
      .expect('Content-Security-Policy', /; frame-ancestors 'self';/);
  });

  describeInBrowser('in a browser', () => {
    const problems: string[] = [];
    let browser: TestBrowser;
    let page: Page;

    beforeAll(async () => {
      browser = await openBrowser();
      page = await browser.newPage();
      page.on('console', (message) => {
        if (message.type() === 'error') problems.push(message.text());
      });
    }, 60_000);

    afterAll(async () => {
      await browser.close();
    });

    it('launches', async () => {
      await page.goto(host.url);
      await findZoom(page).getByText('Hello, ada@lms.example').waitFor();
      await findZoom(page).getByText('You are the host').waitFor();
    });

    it('shows a meeting that was scheduled in Zoom in its calendar, as text', async () => {
      await scheduleMeeting(findZoom(page), 'Cells & <b>tissues</b>', '2031-03-04T10:00');
      await findZoom(page).getByRole('listitem').filter({ hasText: 'Cells' }).waitFor();
      await page.goto(host.url);
      await page.getByText('2031-03-04T10:00:00.000Z Cells & <b>tissues</b>').waitFor();
    });

    it('shows the settings of its place and the administration', async () => {
      await page.getByRole('link', { name: 'Settings' }).click();
      await page.getByLabel('Zoom profile').waitFor();
      await page.getByRole('link', { name: 'Administration' }).click();
      await page.getByRole('tab', { name: 'Profiles' }).click();
      await page.getByRole('button', { name: 'Add Zoom LTI Pro configuration' }).waitFor();
    });

    it('has nothing to complain about in the console', () => {
      expect(problems.filter((text) => !text.includes('favicon'))).toEqual([]);
    });
  });

  it('ends by itself when it is told to', async () => {
    expect(await host.stop()).toBe(0);
  });
});

const find = (name: string): Tarball => tarballs.find(({ json }) => json.name === `@lms-zoom/${name}`)!;

function readJson(path: string): { version: string } {
  return JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as { version: string };
}

/** The files behind `exports`. */
function listTargets(exports: unknown): string[] {
  if (typeof exports === 'string') return [exports];
  return typeof exports === 'object' && exports !== null ? Object.values(exports).flatMap(listTargets) : [];
}
