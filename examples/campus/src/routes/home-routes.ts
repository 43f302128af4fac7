import { Router } from 'express';
import { toSpacePath } from '../paths.js';
import type { Space, SpaceKind } from '../store/spaces.js';
import { getViewer } from '../web/viewer.js';
import type { RoutesDeps } from './routes-deps.js';

/** The first page after log-in: one's courses and groups. */
export function createHomeRoutes({ store, pages }: Pick<RoutesDeps, 'store' | 'pages'>): Router {
  const router = Router();

  router.get('/', (_request, response) => {
    const { user } = getViewer(response);
    const list = (kind: SpaceKind) => store.spaces.listOf(user.id, kind).map(toCard);
    const page = { title: `Welcome, ${user.givenName}`, courses: list('course'), groups: list('group') };
    return pages.send(response, 'home', page);
  });

  return router;
}

const toCard = (space: Space) => ({ ...space, href: toSpacePath(space) });
