import type { Request, RequestHandler, Response } from 'express';
import type { CampusSessions } from '../host/campus-sessions.js';
import type { Session } from '../store/sessions.js';
import type { User, Users } from '../store/users.js';
import { PageError } from './page-error.js';

/** Who is logged in. */
export interface Viewer {
  readonly user: User;
  readonly session: Session;
}

/** Finds out who sent the request, for all that follows. */
export function createViewerFinder(deps: { sessions: CampusSessions; users: Users }): RequestHandler {
  return (request, response, next) => {
    const session = deps.sessions.find(request);
    const user = session && deps.users.find(session.userId);
    if (session && user) response.locals['viewer'] = { user, session } satisfies Viewer;
    next();
  };
}

/** The login wall: lets nobody pass who is not logged in. */
export const requireViewer: RequestHandler = (request, response, next) => {
  if (findViewer(response)) next();
  else response.redirect(303, toLoginPath(request));
};

/** Lets pass nobody but operators. */
export const requireOperator: RequestHandler = (_request, response, next) => {
  if (!getViewer(response).user.isOperator) throw new PageError(403, 'This area is for operators of Campus.');
  next();
};

export const findViewer = (response: Response): Viewer | undefined => response.locals['viewer'] as Viewer | undefined;

/** Behind the login wall there always is one. */
export function getViewer(response: Response): Viewer {
  const viewer = findViewer(response);
  if (!viewer) throw new PageError(403);
  return viewer;
}

/** After log-in one comes back to the page that one wanted to see. */
const toLoginPath = ({ method, originalUrl }: Request): string =>
  method === 'GET' && originalUrl !== '/' ? `/login?next=${encodeURIComponent(originalUrl)}` : '/login';
