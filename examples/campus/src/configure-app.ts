import { fileURLToPath } from 'node:url';
import express, { type Express } from 'express';
import { Catalogue } from './catalogue.js';
import { CourseExchange } from './courses/course-exchange.js';
import { Courses } from './courses/courses.js';
import type { Campus } from './host/create-host.js';
import { PluginNews } from './host/plugin-news.js';
import type { Plugins } from './host/plugins.js';
import { createRoutes } from './routes/create-routes.js';
import { createErrorHandler } from './web/create-error-handler.js';
import { createFormCheck } from './web/form.js';
import { PageError } from './web/page-error.js';
import { Pages } from './web/pages.js';
import { createSecurityHeaders } from './web/security-headers.js';
import { SpaceVisits } from './web/space-visits.js';
import { createThemeRoutes } from './web/theme-routes.js';
import { createViewerFinder } from './web/viewer.js';

/** Puts campus together: the plugins' slot first, then all that only campus' own pages need. */
export function configureApp(app: Express, { campus, plugins }: { campus: Campus; plugins: Plugins }): void {
  const { store, slot, sessions, cookie, clock, logger, baseUrl } = campus;
  const catalogue = new Catalogue(plugins);
  const pages = new Pages(plugins);
  const visits = new SpaceVisits({ store, catalogue });
  const news = new PluginNews({ plugins, logger });
  const courses = new Courses({ store, catalogue, news });
  const exchange = new CourseExchange({ store, catalogue, news });

  app.disable('x-powered-by');
  app.use(slot.handler);
  app.use(createSecurityHeaders(baseUrl));
  app.use('/assets', express.static(PUBLIC, { maxAge: '1h', index: false }));
  app.use(createThemeRoutes(plugins));
  app.use(createViewerFinder({ sessions, users: store.users }));
  app.use(/^.+\/import$/, express.urlencoded({ extended: false, limit: '4mb' }));
  app.use(express.urlencoded({ extended: false, limit: '200kb' }));
  app.use(createFormCheck(baseUrl));
  const deps = { store, plugins, catalogue, pages, visits, news, courses, exchange, clock };
  app.use(createRoutes(deps, { baseUrl, cookie }));
  app.use(() => {
    throw new PageError(404);
  });
  app.use(createErrorHandler({ pages, logger, baseUrl }));
}

const PUBLIC = fileURLToPath(new URL('../public', import.meta.url));
