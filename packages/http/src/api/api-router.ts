import express, { Router } from 'express';
import type { Logger } from '@lms-zoom/core';
import { createAdministrationRouter } from './administration-router.js';
import type { AdministrationRouterDeps } from './administration-router.js';
import { createPlaceRouter } from './place-router.js';
import type { PlaceRouterDeps } from './place-router.js';
import { ApiError, createProblemHandler } from './problem.js';

export interface ApiRouterDeps {
  readonly administration: AdministrationRouterDeps;
  readonly places: PlaceRouterDeps;
  readonly logger: Logger;
}

const BODY_LIMIT = '64kb';

/** The JSON API behind the custom elements. */
export function createApiRouter({ administration, places, logger }: ApiRouterDeps): Router {
  const router = Router();
  router.use((_request, response, next) => {
    response.set({ 'Cache-Control': 'no-store', 'X-Content-Type-Options': 'nosniff' });
    next();
  });
  router.use(administration.guard.sameOrigin, express.json({ limit: BODY_LIMIT }));
  // What is no place's is the operators': a route that nobody thought of is closed to everybody else.
  router.use(createPlaceRouter(places), createAdministrationRouter(administration));
  router.use(() => {
    throw new ApiError(404, 'ERR_NOT_FOUND', 'There is nothing here.');
  });
  router.use(createProblemHandler(logger));
  return router;
}
