import { Router } from 'express';
import type { SessionCookie } from '../host/session-cookie.js';
import { requireOperator, requireViewer } from '../web/viewer.js';
import { createAccountRoutes } from './account-routes.js';
import { createAdministrationRoutes } from './administration-routes.js';
import { createCalendarRoutes } from './calendar-routes.js';
import { createCourseRoutes } from './course-routes.js';
import { createEditorRoutes } from './editor-routes.js';
import { createExchangeRoutes } from './exchange-routes.js';
import { createHomeRoutes } from './home-routes.js';
import { createLoginRoutes } from './login-routes.js';
import type { RoutesDeps } from './routes-deps.js';
import { createSettingsRoutes } from './settings-routes.js';
import { createSpaceRoutes } from './space-routes.js';
import { createUserRoutes } from './user-routes.js';
import { createWholeCourseRoutes } from './whole-course-routes.js';
import { createWholeGroupRoutes } from './whole-group-routes.js';

/** All pages of campus; only the log-in page lies before the login wall. */
export function createRoutes(deps: RoutesDeps, login: { baseUrl: string; cookie: SessionCookie }): Router {
  const router = Router();
  router.use(createLoginRoutes({ ...deps, ...login }));
  router.use(requireViewer);
  router.use(createHomeRoutes(deps));
  router.use(createAccountRoutes(deps));
  router.use(createCalendarRoutes(deps));
  router.use(createCourseRoutes(deps));
  // Ahead of the editor, where `import` could be the id of an element.
  router.use(createExchangeRoutes(deps));
  router.use(createEditorRoutes(deps));
  router.use(createWholeCourseRoutes(deps), createWholeGroupRoutes(deps));
  for (const kind of ['course', 'group'] as const) {
    router.use(`/${kind}s`, createSpaceRoutes({ ...deps, kind }), createSettingsRoutes({ ...deps, kind }));
  }
  router.use('/administration', requireOperator, createAdministrationRoutes(deps), createUserRoutes(deps));
  return router;
}
