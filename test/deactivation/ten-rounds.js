// A process of its own, started with --expose-gc: ten rounds of start, use and stop, and what is left after them.
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, request as sendRequest } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCampus } from '@lms-zoom/campus';

const ROUNDS = 10;
const PATHS = [
  '/mod/lti/certs.php',
  '/mod/lti/auth.php',
  '/webservice/rest/server.php',
  '/plugins/zoom/calendar/nothing.ics',
  '/plugins/zoom/ui/zoom-view.js',
];
const SETTINGS = {
  enabled: true,
  enabledForCourseElement: true,
  enabledForCourseTool: true,
  enabledForGroupTool: true,
  calendarEntries: true,
  consentRequired: false,
};

const manifest = JSON.parse(await readFile(new URL('../../plugin.manifest.json', import.meta.url), 'utf8'));
const silent = () => undefined;
const logger = { debug: silent, info: silent, warn: silent, error: silent };

/** One request over a connection that is not kept. */
const send = (url, { method = 'GET', headers = {}, body } = {}) =>
  new Promise((resolve, reject) => {
    const request = sendRequest(url, { method, headers, agent: false }, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => (text += chunk));
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, text }));
    });
    request.on('error', reject).end(body);
  });

async function logIn(url, userName) {
  const body = new URLSearchParams({ user_name: userName, password: 'campus-demo', next: '/' }).toString();
  const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
  const response = await send(`${url}/login`, { method: 'POST', headers, body });
  return { Cookie: response.headers['set-cookie'][0].split(';')[0] };
}

/** Makes a profile and checks its connection, which calls Zoom and our own addresses; answers the steps' statuses. */
async function checkConnection(url, operator) {
  const headers = { ...operator, 'Content-Type': 'application/json' };
  const call = async (method, path, body) =>
    JSON.parse((await send(`${url}/plugins/zoom/api${path}`, { method, headers, body: JSON.stringify(body) })).text);
  const { revision } = await call('GET', '/settings');
  await call('PUT', '/settings', { ...SETTINGS, revision });
  const { id } = await call('POST', '/profiles', { name: 'Main', ltiKey: 'key' });
  const { steps } = await call('POST', `/profiles/${id}/check`, { ltiKey: 'key' });
  return steps.map((step) => step.status);
}

async function runRound(zoom) {
  const data = await mkdtemp(join(tmpdir(), 'lms-zoom-rounds-'));
  const config = {
    development: true,
    zoomBaseUrl: zoom,
    storage: { adapter: 'sqlite', file: join(data, 'zoom.db') },
    network: { trustedOrigins: [zoom] },
  };
  const campus = await startCampus({ port: 0, dataDirectory: data, plugins: [{ manifest, config }], logger });
  const [operator, author] = [await logIn(campus.url, 'olivia'), await logIn(campus.url, 'ada')];
  const askAll = async () => Promise.all(PATHS.map(async (path) => (await send(`${campus.url}${path}`)).status));
  const isOffered = async () =>
    (await send(`${campus.url}/courses/biology/editor`, { headers: author })).text.includes('zoom.course-element');
  const used = {
    paths: await askAll(),
    steps: await checkConnection(campus.url, operator),
    offered: await isOffered(),
  };
  await campus.plugin.deactivate();
  const gone = { paths: await askAll(), offered: await isOffered() };
  await campus.close();
  await rm(data, { recursive: true });
  return { used, gone };
}

async function measure() {
  for (let i = 0; i < 5; i += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
    globalThis.gc();
  }
  const listeners = process.eventNames().map((name) => `${String(name)} ${process.listenerCount(name)}`);
  return { files: readdirSync('/proc/self/fd').length, resources: process.getActiveResourcesInfo().sort(), listeners };
}

const zoom = createServer((_request, response) => response.end('<h1>Zoom</h1>')).listen(0, '127.0.0.1');
await once(zoom, 'listening');
const origin = `http://127.0.0.1:${zoom.address().port}`;
const first = await runRound(origin);
const afterFirst = await measure();
let last = first;
for (let round = 1; round < ROUNDS; round += 1) last = await runRound(origin);
process.stdout.write(JSON.stringify({ first, last, afterFirst, afterLast: await measure() }));
zoom.close();
