import type { ContentSecurityPolicy, Host, Place, PluginModule } from '@lms-zoom/host-api';
import { json, Router } from 'express';
import type { PluginEntry } from '../../src/index.js';

export interface TestPlugin {
  readonly entry: PluginEntry;
  /** Campus as the plugin sees it, once it is active. */
  readonly host: Host;
  readonly events: unknown[];
  /** What the plugin answers, which a test may change. */
  readonly answers: {
    isOffered: boolean;
    policy: ContentSecurityPolicy;
    /** What it gives to an export; throws if it is an error. */
    exported: unknown;
    /** Fails in its handlers, once it has recorded the event. */
    fails: boolean;
  };
  /** Takes the router back. */
  unmount(): void;
}

/** A plugin that registers something at each extension point and mounts a router that tells what reached it. */
export function createTestPlugin(): TestPlugin {
  const state: { host?: Host; unmount?: () => void } = {};
  const events: unknown[] = [];
  const answers: TestPlugin['answers'] = {
    isOffered: true,
    policy: { 'frame-src': ['https://board.example'], 'form-action': ['https://*.board.example'] },
    exported: undefined,
    fails: false,
  };
  const module: PluginModule = {
    activate: (host) => {
      state.host = host;
      register(host, answers);
      const mounted = host.http.mount('/plugins/board', createRouter(host), { anonymous: true });
      state.unmount = () => mounted.dispose();
      subscribe(host, { events, answers });
      return Promise.resolve({
        contentSecurityPolicy: () => Promise.resolve(answers.policy),
        deactivate: () => Promise.resolve(),
      });
    },
  };
  return {
    entry: { manifest, config: {}, importEntry: () => Promise.resolve(module) },
    get host() {
      return state.host!;
    },
    events,
    answers,
    unmount: () => state.unmount?.(),
  };
}

export const element = (id: string): Place => ({ type: 'courseElement', id });
export const courseTool = (id: string): Place => ({ type: 'courseTool', id });
export const groupTool = (id: string): Place => ({ type: 'groupTool', id });

const ui = (name: string) => ({ tag: `board-${name}`, module: `/plugins/board/${name}.js` });
const place = (id: string) => ({ id, label: { en: 'Board', de: 'Tafel' }, view: ui('view'), settings: ui('settings') });
const adminPage = { id: 'board.admin', label: { en: 'Board', de: 'Tafel' }, element: ui('admin') };

const manifest = {
  manifestVersion: 1,
  id: 'board',
  name: 'Board',
  version: '1.0.0',
  description: 'A whiteboard that exists only in tests',
  hostApi: '*',
  entry: '@test/board',
  contributions: {
    courseElements: [place('board.course-element')],
    courseTools: [place('board.course-tool')],
    groupTools: [place('board.group-tool')],
    adminPages: [adminPage],
  },
  mounts: [{ path: '/plugins/board', anonymous: true }],
  permissions: ['http', 'sessions', 'users', 'places', 'calendar', 'events', 'extensions'],
  configSchema: { type: 'object' },
  contentSecurityPolicy: { 'frame-src': [], 'form-action': [] },
};

function subscribe(host: Host, { events, answers }: Pick<TestPlugin, 'events' | 'answers'>): void {
  for (const name of EVENTS) {
    host.events.on(name, (event) => {
      events.push({ name, ...event });
      return answers.fails ? Promise.reject(new Error('secret detail')) : Promise.resolve();
    });
  }
  host.events.onExport((place) => {
    events.push({ name: 'exported', place });
    return answers.exported instanceof Error ? Promise.reject(answers.exported) : Promise.resolve(answers.exported);
  });
}

const EVENTS = ['copied', 'imported', 'hidden', 'deleted', 'toolSwitched', 'groupDeleted', 'userErased'] as const;

const ICON = '<svg viewBox="0 0 24 24" class="board-icon"></svg>';

function register({ extensions }: Host, answers: TestPlugin['answers']): void {
  const isOffered = (): Promise<boolean> => Promise.resolve(answers.isOffered);
  extensions.courseElements.register({ ...place('board.course-element'), icon: ICON, isOffered });
  extensions.courseTools.register({ ...place('board.course-tool'), icon: ICON, isOffered });
  extensions.groupTools.register({ ...place('board.group-tool'), icon: ICON, isOffered });
  extensions.adminPages.register({ ...adminPage, icon: ICON });
}

/** `/echo` answers with all that is worth knowing about the request; its own JSON parser shows that no other one ran. */
function createRouter({ sessions }: Host): Router {
  const router = Router();
  router.all('/echo', json(), async (request, response) => {
    response.json({
      url: request.url,
      baseUrl: request.baseUrl,
      originalUrl: request.originalUrl,
      body: request.body as unknown,
      user: (await sessions.userOf(request)) ?? 'nobody',
      session: (await sessions.sessionIdOf(request)) ?? 'none',
    });
  });
  router.get('/broken', () => {
    throw new Error('secret detail');
  });
  return router;
}
