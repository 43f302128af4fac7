import { Router } from 'express';
import type { Plugins } from '../host/plugins.js';
import { toLabel } from '../to-label.js';
import { PageError } from '../web/page-error.js';
import { getViewer } from '../web/viewer.js';
import type { RoutesDeps } from './routes-deps.js';

/** The administration area and the pages that plugins bring to it. */
export function createAdministrationRoutes({ plugins, pages }: RoutesDeps): Router {
  const router = Router();

  router.get('/', (_request, response) => response.redirect(303, '/administration/users'));

  router.get('/external-tools', (_request, response) => {
    const tools = listAdminTools(plugins, getViewer(response).user.locale);
    return pages.send(response, 'external-tools', { title: 'External tools', tools });
  });

  router.get('/external-tools/:page', async (request, response) => {
    const found = plugins.listAdminPages().find(({ contribution }) => contribution.id === request.params.page);
    if (!found) throw new PageError(404);
    const { contribution, plugin } = found;
    const { locale } = getViewer(response).user;
    const embed = { element: contribution.element, plugin };
    const title = toLabel(contribution.label, locale);
    await pages.send(response, 'external-tool', { title, tools: listAdminTools(plugins, locale), embed });
  });

  return router;
}

/** The links to the plugins' pages, which all pages of the administration area show. */
export const listAdminTools = (
  plugins: Plugins,
  locale: string,
): readonly { label: string; icon: string; href: string }[] =>
  plugins.listAdminPages().map(({ contribution: { id, label, icon } }) => ({
    label: toLabel(label, locale),
    icon,
    href: `/administration/external-tools/${encodeURIComponent(id)}`,
  }));
