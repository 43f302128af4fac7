import { Router } from 'express';
import { z } from 'zod';
import type { User } from '../store/users.js';
import { parseForm } from '../web/form.js';
import { toDonePath } from '../web/notice.js';
import { PageError } from '../web/page-error.js';
import { getViewer } from '../web/viewer.js';
import { listAdminTools } from './administration-routes.js';
import type { RoutesDeps } from './routes-deps.js';

/** The users in the administration area: suspend, reactivate and erase. */
export function createUserRoutes({ store, plugins, pages, news }: RoutesDeps): Router {
  const router = Router();

  router.get('/users', (request, response) => {
    const users = store.users.list();
    const changed = users.find(({ id }) => id === request.query['changed']);
    const tools = listAdminTools(plugins, getViewer(response).user.locale);
    return pages.send(response, 'users', { title: 'Users', tools, users, changed });
  });

  router.post('/users/:user/status', (request, response) => {
    const user = getOtherUser(request.params.user, getViewer(response).user);
    const { status } = parseForm(request, z.object({ status: z.enum(['active', 'suspended']) }));
    store.users.changeStatus(user.id, status);
    if (status === 'suspended') store.sessions.deleteOfUser(user.id);
    response.redirect(303, `/administration/users?changed=${encodeURIComponent(user.id)}`);
  });

  router.get('/users/:user/erase', (request, response) => {
    const viewer = getViewer(response).user;
    const user = getOtherUser(request.params.user, viewer);
    const title = `Erase ${user.givenName} ${user.familyName}`;
    return pages.send(response, 'erase-user', { title, tools: listAdminTools(plugins, viewer.locale), user });
  });

  router.post('/users/:user/erase', async (request, response) => {
    const { id } = getOtherUser(request.params.user, getViewer(response).user);
    store.users.erase(id);
    const behind = await news.tellAll('userErased', { userId: id });
    response.redirect(303, toDonePath('/administration/users', 'erased', behind));
  });

  const getOtherUser = (id: string, viewer: User): User => {
    const user = store.users.find(id);
    if (!user || user.status === 'deleted') throw new PageError(404);
    if (user.id === viewer.id) throw new PageError(400, 'You cannot suspend or erase yourself.');
    return user;
  };

  return router;
}
