// A process of its own, started with --expose-gc: ten rounds of start, use and stop, and what is left after them.
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCampus } from '@lms-zoom/campus';

const ROUNDS = 10;
const manifest = JSON.parse(await readFile(new URL('../../plugin.manifest.json', import.meta.url), 'utf8'));
const silent = () => undefined;
const logger = { debug: silent, info: silent, warn: silent, error: silent };

/** Status of a GET over a connection that is not kept. */
const request = (url) =>
  new Promise((resolve, reject) => {
    get(url, { agent: false }, (response) => {
      response.resume().on('end', () => resolve(response.statusCode));
    }).on('error', reject);
  });

const PATHS = [
  '/mod/lti/certs.php',
  '/mod/lti/auth.php',
  '/webservice/rest/server.php',
  '/plugins/zoom/ui/zoom-view.js',
];

async function runRound() {
  const data = await mkdtemp(join(tmpdir(), 'lms-zoom-rounds-'));
  const config = { development: true, storage: { adapter: 'sqlite', file: join(data, 'zoom.db') } };
  const campus = await startCampus({ port: 0, dataDirectory: data, plugins: [{ manifest, config }], logger });
  const askAll = () => Promise.all(PATHS.map((path) => request(`${campus.url}${path}`)));
  const before = await askAll();
  await campus.plugin.deactivate();
  const after = await askAll();
  const home = await request(`${campus.url}/login`);
  await campus.close();
  await rm(data, { recursive: true });
  return { before, after, home };
}

async function measure() {
  for (let i = 0; i < 5; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    globalThis.gc();
  }
  const listeners = process.eventNames().map((name) => `${String(name)} ${process.listenerCount(name)}`);
  return { files: readdirSync('/proc/self/fd').length, resources: process.getActiveResourcesInfo().sort(), listeners };
}

const first = await runRound();
const afterFirst = await measure();
let last = first;
for (let round = 1; round < ROUNDS; round += 1) last = await runRound();
process.stdout.write(JSON.stringify({ first, last, afterFirst, afterLast: await measure() }));
