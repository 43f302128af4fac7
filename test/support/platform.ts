import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startCampus } from '@lms-zoom/campus';
import type { Host, HostSessions, PluginModule } from '@lms-zoom/host-api';
import { activate } from '@lms-zoom/plugin';
import { CampusPerson } from './campus-person.js';
import { parseHtml } from './html-form.js';
import type { HtmlForm } from './html-form.js';
import { startToolListener } from './tool-listener.js';
import type { ToolListener } from './tool-listener.js';

export const manifest = JSON.parse(
  await readFile(new URL('../../plugin.manifest.json', import.meta.url), 'utf8'),
) as object;

/** What an author made: a Zoom element in the biology course, with a profile of its own. */
export interface Element {
  readonly elementId: string;
  readonly place: string;
  readonly profileId: string;
  readonly clientId: string;
  readonly accessToken: string;
}

/** Campus with the plugin, and a tool; set up through the screens' own requests. */
export interface Platform {
  readonly url: string;
  readonly tool: ToolListener;
  readonly operator: CampusPerson;
  readonly author: CampusPerson;
  /** Two elements of one course, each with a profile (client) of its own. */
  readonly a: Element;
  readonly b: Element;
  /** Adds to the plugin's clock, not to the host's. */
  readonly clock: { offsetMs: number };
  /** While `kept`, a session that the host has ended is still read as before. */
  readonly sessions: { kept: boolean };
  logIn(userName: string): Promise<CampusPerson>;
  close(): Promise<void>;
}

const silent = (): void => undefined;
const logger = { debug: silent, info: silent, warn: silent, error: silent };

export const ADAPTERS = ['sqlite', 'memory'] as const;

export interface PlatformOptions {
  readonly adapter: (typeof ADAPTERS)[number];
  /** Where Zoom may be beside the tool. */
  readonly trustedOrigins?: readonly string[];
}

export async function startPlatform({ adapter, trustedOrigins = [] }: PlatformOptions): Promise<Platform> {
  const tool = await startToolListener();
  const directory = await mkdtemp(join(tmpdir(), 'lms-zoom-platform-'));
  const clock = { offsetMs: 0 };
  const now = (): Date => new Date(Date.now() + clock.offsetMs);
  const sessions = { kept: false };
  const module: PluginModule = {
    activate: (host: Host, config, extras) =>
      activate({ ...host, clock: { now }, sessions: keepSessions(host.sessions, sessions) }, config, extras),
  };
  const config = {
    development: true,
    zoomBaseUrl: tool.origin,
    storage: { adapter, file: join(directory, 'zoom.db') },
    network: { trustedOrigins: [tool.origin, ...trustedOrigins] },
  };
  const plugins = [{ manifest, config, importEntry: () => Promise.resolve(module) }];
  const campus = await startCampus({ port: 0, dataDirectory: directory, plugins, logger });
  const logIn = (userName: string): Promise<CampusPerson> => new CampusPerson(campus.url).logIn(userName);
  const [operator, author] = [await logIn('olivia'), await logIn('ada')];
  await switchOn(operator);
  return {
    url: campus.url,
    tool,
    operator,
    author,
    a: await createElement(operator, author, 'A'),
    b: await createElement(operator, author, 'B'),
    clock,
    sessions,
    logIn,
    async close() {
      await campus.close();
      await tool.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** Remembers what each cookie was read as. */
function keepSessions(sessions: HostSessions, state: { kept: boolean }): HostSessions {
  const keep = (read: HostSessions['userOf']): HostSessions['userOf'] => {
    const known = new Map<string | undefined, string | undefined>();
    return async (request) => {
      const { cookie } = request.headers;
      if (!state.kept) known.set(cookie, await read(request));
      return known.get(cookie);
    };
  };
  return {
    userOf: keep((request) => sessions.userOf(request)),
    sessionIdOf: keep((request) => sessions.sessionIdOf(request)),
  };
}

/** Switches everything on, but for the change; consent is not required. */
export async function switchOn(operator: CampusPerson, change: object = {}): Promise<void> {
  const { body } = await operator.call('GET', '/settings');
  const { status } = await operator.call('PUT', '/settings', {
    enabled: true,
    enabledForCourseElement: true,
    enabledForCourseTool: true,
    enabledForGroupTool: true,
    calendarEntries: true,
    consentRequired: false,
    revision: body['revision'],
    ...change,
  });
  if (status !== 200) throw new Error(`The settings answered ${status}.`);
}

/** Activates or deactivates a profile. */
export async function setProfileStatus(
  operator: CampusPerson,
  profileId: string,
  status: 'active' | 'inactive',
): Promise<void> {
  const { body } = await operator.call('GET', `/profiles/${profileId}`);
  const change = { status, revision: body['revision'] };
  const answer = await operator.call('PUT', `/profiles/${profileId}/status`, change);
  if (answer.status !== 200) throw new Error(`The profile answered ${JSON.stringify(answer.body)}.`);
}

/** Adds a Zoom element to the biology course. Answers its id. */
export async function addElement(author: CampusPerson): Promise<string> {
  const location = await author.submit('/courses/biology/editor', '/courses/biology/editor/elements', {
    kind: 'zoom.course-element',
  });
  return /\/editor\/([\w.-]+)/.exec(location)?.[1] ?? '';
}

async function createElement(operator: CampusPerson, author: CampusPerson, name: string): Promise<Element> {
  const { body: profile } = await operator.call('POST', '/profiles', { name, ltiKey: `key-${name}` });
  const profileId = String(profile['id']);
  const { body: token } = await operator.call('GET', `/profiles/${profileId}/access-token`);
  const elementId = await addElement(author);
  const place = `courseElement:${elementId}`;
  await author.call('PUT', `/places/${place}/settings`, { profileId, formerProfileId: null });
  return {
    elementId,
    place,
    profileId,
    clientId: String(profile['clientId']),
    accessToken: String(token['accessToken']),
  };
}

type Fields = Readonly<Record<string, string>>;

/** Starts a launch and answers the authorization request that Zoom would send. */
export async function startLaunch({ tool }: Platform, person: CampusPerson, place: string): Promise<Fields> {
  const { status, body } = await person.call('POST', '/launches', { place, target: 'iframe' });
  if (status !== 201) throw new Error(`The launch answered ${JSON.stringify(body)}.`);
  const { client_id, login_hint, lti_message_hint } = body['fields'] as Record<string, string>;
  return {
    scope: 'openid',
    response_type: 'id_token',
    response_mode: 'form_post',
    prompt: 'none',
    redirect_uri: tool.redirectUri,
    state: 'a state',
    nonce: 'a nonce',
    client_id: client_id ?? '',
    login_hint: login_hint ?? '',
    lti_message_hint: lti_message_hint ?? '',
  };
}

export interface AuthorizationAnswer {
  readonly status: number;
  readonly headers: Headers;
  readonly html: string;
  readonly tags: readonly string[];
  /** The form that the page posts, if it has one. */
  readonly form: HtmlForm | undefined;
}

/** Sends an authorization request with a person's session, or without one. */
export async function requestAuthorization(
  { url }: Platform,
  person: CampusPerson | undefined,
  fields: Fields,
): Promise<AuthorizationAnswer> {
  const response = await fetch(`${url}/mod/lti/auth.php`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: person === undefined ? {} : { Cookie: person.cookie },
    redirect: 'manual',
  });
  const html = await response.text();
  const { forms, tags } = parseHtml(html);
  return { status: response.status, headers: response.headers, html, tags, form: forms[0] };
}
