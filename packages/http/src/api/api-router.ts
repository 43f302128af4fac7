import type { Logger } from '@lms-zoom/core';
import express, { Router } from 'express';
import { createAdministrationRoutes } from './administration-routes.js';
import type { AdministrationRoutesDeps } from './administration-routes.js';
import { ApiError } from './api-error.js';
import type { Guard } from './guard.js';
import { mountRoutes } from './mount-routes.js';
import { createProblemHandler } from './problem.js';
import { createPlaceRoutes } from './place-routes.js';
import type { PlaceRoutesDeps } from './place-routes.js';
import { createOpenApiRoute } from './routes/openapi-route.js';

export interface ApiRouterDeps {
  readonly guard: Guard;
  readonly administration: AdministrationRoutesDeps;
  readonly places: PlaceRoutesDeps;
  /** Of the plugin. */
  readonly version: string;
  readonly logger: Logger;
}

const BODY_LIMIT = '64kb';

/** The JSON API behind the custom elements, and its description at `/openapi.json`. */
export function createApiRouter({ guard, version, logger, ...deps }: ApiRouterDeps): Router {
  const routes = [...createAdministrationRoutes(deps.administration), ...createPlaceRoutes(deps.places)];
  const router = Router();
  router.use((_request, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    next();
  });
  router.use(guard.sameOrigin, express.json({ limit: BODY_LIMIT }));
  router.use(mountRoutes([...routes, createOpenApiRoute(routes, version)], guard));
  // What is no route is the operators' to know.
  router.use(async (request) => {
    await guard.getOperator(request);
    throw new ApiError('ERR_NOT_FOUND', 'There is nothing here.');
  });
  router.use(createProblemHandler(logger));
  return router;
}
