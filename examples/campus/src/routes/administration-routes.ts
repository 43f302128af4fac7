import { type RequestHandler, Router } from 'express';
import { z } from 'zod';
import type { User } from '../store/users.js';
import { parseForm } from '../web/form.js';
import { PageError } from '../web/page-error.js';
import { getViewer } from '../web/viewer.js';
import type { RoutesDeps } from './routes-deps.js';

/** The administration area, for operators only: users, and the pages that plugins bring. */
export function createAdministrationRoutes({ store, plugins, pages }: RoutesDeps): Router {
  const router = Router();
  router.use(requireOperator);

  router.get('/', (_request, response) => response.redirect(303, '/administration/users'));

  router.get('/users', (request, response) => {
    const users = store.users.list();
    const changed = users.find(({ id }) => id === request.query['changed']);
    return pages.send(response, 'users', { title: 'Users', tools: listTools(), users, changed });
  });

  router.post('/users/:user/status', (request, response) => {
    const user = getOtherUser(request.params.user, getViewer(response).user);
    const { status } = parseForm(request, z.object({ status: z.enum(['active', 'suspended']) }));
    store.users.changeStatus(user.id, status);
    if (status === 'suspended') store.sessions.deleteOfUser(user.id);
    response.redirect(303, `/administration/users?changed=${encodeURIComponent(user.id)}`);
  });

  router.get('/external-tools', (_request, response) =>
    pages.send(response, 'external-tools', { title: 'External tools', tools: listTools() }),
  );

  router.get('/external-tools/:page', async (request, response) => {
    const found = plugins.listAdminPages().find(({ contribution }) => contribution.id === request.params.page);
    if (!found) throw new PageError(404);
    const { contribution, plugin } = found;
    const embed = { element: contribution.element, plugin };
    await pages.send(response, 'external-tool', { title: contribution.label.en, tools: listTools(), embed });
  });

  const listTools = () =>
    plugins.listAdminPages().map(({ contribution: { id, label, icon } }) => ({
      label: label.en,
      icon,
      href: `/administration/external-tools/${encodeURIComponent(id)}`,
    }));

  const getOtherUser = (id: string, viewer: User): User => {
    const user = store.users.find(id);
    if (!user) throw new PageError(404);
    if (user.id === viewer.id) throw new PageError(400, 'You cannot suspend yourself.');
    return user;
  };

  return router;
}

const requireOperator: RequestHandler = (_request, response, next) => {
  if (!getViewer(response).user.isOperator) throw new PageError(403, 'This area is for operators of Campus.');
  next();
};
