import { type Response, Router } from 'express';
import { toDonePath } from '../web/notice.js';
import type { SpaceVisit } from '../web/space-visits.js';
import type { RoutesDeps } from './routes-deps.js';
import { createSettingsPage, toWholePath } from './settings-page.js';

const PATH = '/groups/:id/settings/group';

/** Deletes a group, in its administration. */
export function createWholeGroupRoutes({ store, news, pages, visits }: RoutesDeps): Router {
  const router = Router();

  router.get(PATH, async (request, response) => {
    const visit = enter(response, request.params.id);
    const page = { ...(await createSettingsPage(visits, visit)), wholePath: toWholePath(visit) };
    await pages.send(response, 'settings-group', page);
  });

  router.post(`${PATH}/delete`, async (request, response) => {
    const { space } = enter(response, request.params.id);
    store.inTransaction(() => store.spaces.delete(space));
    response.redirect(303, toDonePath('/', 'group-deleted', await news.tellAll('groupDeleted', { groupId: space.id })));
  });

  const enter = (response: Response, id: string): SpaceVisit => visits.getToConfigure(response, { kind: 'group', id });

  return router;
}
