import type { ActivePlugin, Host, PlaceContribution, PluginModule } from '@lms-zoom/host-api';

export const chessContribution: PlaceContribution = {
  id: 'chess.course-element',
  label: { en: 'Chess' },
  icon: '<svg/>',
  view: { tag: 'chess-board', module: '/plugins/chess/board.js' },
  settings: { tag: 'chess-board', module: '/plugins/chess/board.js' },
  isOffered: () => Promise.resolve(true),
};

/** Registers one thing of each kind, in this order. */
export function registerChess(host: Host): void {
  host.http.mount('/plugins/chess', () => undefined, { anonymous: false });
  host.extensions.courseElements.register(chessContribution);
  host.extensions.courseTools.register({ ...chessContribution, id: 'chess.course-tool' });
  host.extensions.groupTools.register({ ...chessContribution, id: 'chess.group-tool' });
  host.extensions.adminPages.register({
    ...chessContribution,
    id: 'chess.administration',
    element: chessContribution.view,
  });
  host.events.on('deleted', () => Promise.resolve());
  host.events.onExport(() => Promise.resolve(undefined));
}

/** What `registerChess` registers. */
export const chessRegistrations = [
  '/plugins/chess',
  'chess.course-element',
  'chess.course-tool',
  'chess.group-tool',
  'chess.administration',
  'deleted',
  'export',
];

export function anActivePlugin(deactivate: ActivePlugin['deactivate'] = () => Promise.resolve()): ActivePlugin {
  return { contentSecurityPolicy: () => Promise.resolve({ 'frame-src': [], 'form-action': [] }), deactivate };
}

export const activate: PluginModule['activate'] = (host) => {
  registerChess(host);
  return Promise.resolve(anActivePlugin());
};
