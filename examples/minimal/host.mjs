// A complete host of the plugin, with one user and one place. "Decide" marks what every LMS decides for itself.
import { loadPlugin } from '@lms-zoom/host-api';
import manifest from '@lms-zoom/plugin/plugin.manifest.json' with { type: 'json' };
import express from 'express';

const { PORT = '8080', ZOOM } = process.env; // ZOOM: the sandbox's origin; without it, the real Zoom
const baseUrl = `http://localhost:${PORT}`; // Decide: the public origin, https.
const home = { locale: 'en', timeZone: 'Europe/Zurich' };
const names = { givenName: 'Ada', familyName: 'Albrecht', displayName: 'Ada Albrecht' };
const ada = { id: 'ada', email: 'ada@lms.example', status: 'active', ...names, ...home };
const roles = ['admin', 'coach'];
const context = { kind: 'course', id: 'biology', title: 'Introduction to Biology', description: undefined };
const isSeminar = (place) => place.type === 'courseElement' && place.id === 'seminar';
const seminarInfo = { title: 'Weekly seminar', context, url: `${baseUrl}/`, visible: true, switchedOn: true };

/** Whatever a plugin registers, it can take back. */
class Registry extends Map {
  keep(key, value) {
    this.set(key, value);
    return { dispose: () => void this.delete(key) };
  }
  register(contribution) {
    return this.keep(contribution.id, contribution);
  }
}

const [courseElements, adminPages, mounts, calendar] = [new Registry(), new Registry(), new Registry(), new Map()];
const log = (fields, message) => console.log(message, fields);

/** @type {import('@lms-zoom/host-api').Host} */
const host = {
  // Decide: the guid identifies this installation for life.
  info: { name: 'Minimal', version: '1.0.0', baseUrl, guid: 'minimal.lms.example', defaultLocale: 'en', ...home },
  // Decide: which paths does a firewall let through? Those whose third argument is `{ anonymous: true }`, for Zoom.
  http: { mount: (path, handler) => mounts.keep(path, express.Router().use(path, handler)) },
  // Everybody is logged in as Ada, so this host listens on localhost alone.
  // Decide: read the session cookie of the request; change neither the session nor the answer.
  sessions: { userOf: async () => ada.id, sessionIdOf: async () => 'the-only-session' },
  users: {
    find: async (userId) => (userId === ada.id ? ada : undefined),
    mayAdminister: async (userId) => userId === ada.id, // Decide: who manages Zoom for the whole LMS?
  },
  // Decide: which elements, courses and groups have Zoom, and who is coach, who participant there?
  places: {
    find: async (place) => (isSeminar(place) ? seminarInfo : undefined),
    access: async (userId, place) =>
      userId === ada.id && isSeminar(place)
        ? { mayView: true, mayConfigure: true, roles }
        : { mayView: false, mayConfigure: false, roles: [] },
    members: async (place) => ({ members: isSeminar(place) ? [{ userId: ada.id, roles }] : [], next: undefined }),
  },
  calendar: {
    showsJoinLinks: false, // Decide: with `true`, meetings can be joined without Zoom asking the LMS who comes.
    upsert: async (_target, entry) => void calendar.set(entry.id, entry),
    remove: async (_target, entryId) => void calendar.delete(entryId),
  },
  // Nothing ever happens to the one place. Decide: call the handlers, and await them, where a place is copied, hidden
  // or deleted, a tool switched, a group deleted or a user erased.
  events: { on: () => ({ dispose() {} }), onExport: () => ({ dispose() {} }) },
  extensions: { courseElements, courseTools: new Registry(), groupTools: new Registry(), adminPages },
  secrets: { master: undefined }, // Decide: at least 32 random bytes, kept for life.
  logger: { debug() {}, info: log, warn: log, error: log },
  clock: { now: () => new Date() },
};

// `development` allows http and no master secret, and keeps the data in .data. Decide: without it, name a `storage`.
const config = { development: true, ...(ZOOM && { zoomBaseUrl: ZOOM, network: { trustedOrigins: [ZOOM] } }) };
const plugin = await loadPlugin(manifest, host, config, { importEntry: (entry) => import(entry) });

const app = express();
// Everybody is Ada, even a foreign page whose name is made to lead here (DNS rebinding). Its `Host` gives it away.
app.use((request, response, next) => (request.host === new URL(baseUrl).host ? next() : response.sendStatus(421)));
// First of all, ahead of body parsers, CSRF checks and sessions. Express cannot unmount: hence one handler and a map.
app.use((request, response, next) => {
  const paths = [...mounts.keys()].sort((one, other) => other.length - one.length); // The longest wins.
  const path = paths.find((mounted) => `${request.path}/`.startsWith(`${mounted}/`));
  return path ? mounts.get(path)(request, response, next) : next();
});
const seminar = () => courseElements.get('zoom.course-element');
app.get('/', (_request, response) => sendPage(response, seminar().view));
app.get('/settings', (_request, response) => sendPage(response, seminar().settings));
app.get('/admin', (_request, response) => sendPage(response, adminPages.get('zoom.administration').element));
const server = app.listen(Number(PORT), 'localhost', () => console.log(`Minimal: ${baseUrl}`));
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => server.close(() => plugin.deactivate()));

async function sendPage(response, { tag, module }) {
  const zoom = await plugin.contentSecurityPolicy(); // Anew for each page: it follows the Zoom profiles.
  const own = `default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; base-uri 'none'`;
  const frames = `frame-ancestors 'self'; frame-src ${zoom['frame-src'].join(' ')}`;
  const policy = `${own}; ${frames}; form-action ${zoom['form-action'].join(' ')}`;
  const dates = [...calendar.values()].map(({ start, title }) => `<li>${start.toISOString()} ${escape(title)}</li>`);
  response.set('Content-Security-Policy', policy).send(`<!doctype html><html lang="en"><title>Minimal</title>
    <nav><a href="/">Seminar</a> <a href="/settings">Settings</a> <a href="/admin">Administration</a></nav>
    <${tag} place="courseElement:seminar"></${tag}><script type="module" src="${module}"></script>
    <h2>Calendar</h2><ul>${dates.join('')}</ul></html>`);
}

function escape(text) {
  return text.replace(/[&<>]/g, (character) => `&#${character.charCodeAt(0)};`);
}
