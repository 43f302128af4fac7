import type { Logger, PlatformKeys, TokenRequests } from '@lms-zoom/core';
import { Router } from 'express';
import { readFormBody } from '../form-body.js';
import { refuseMethod } from '../method-not-allowed.js';
import { createAuthorizationRoute } from './authorization-route.js';
import type { AuthorizationRouteDeps } from './authorization-route.js';
import { createLtiErrorHandler } from './lti-error-handler.js';
import { MEMBERSHIPS_PATH, createMembershipsRoute } from './memberships-route.js';
import type { MembershipsRouteDeps } from './memberships-route.js';
import { createTokenRoute } from './token-route.js';

export interface LtiRouterDeps {
  readonly authorization: Omit<AuthorizationRouteDeps, 'logger'>;
  readonly token: TokenRequests;
  readonly memberships: Omit<MembershipsRouteDeps, 'logger'>;
  readonly keys: PlatformKeys;
  readonly logger: Logger;
}

const BODY_LIMIT = '64kb';
const JWKS_MAX_AGE_SECONDS = 300;

/** The LTI platform's endpoints, to be mounted at `/mod/lti`. */
export function createLtiRouter({ keys, logger, ...deps }: LtiRouterDeps): Router {
  const router = Router();
  const authorization = createAuthorizationRoute({ ...deps.authorization, logger });
  const form = readFormBody({ limit: BODY_LIMIT });
  router.route('/auth.php').get(authorization).post(form, authorization).all(refuseMethod('GET', 'POST'));
  router
    .route('/token.php')
    .post(form, createTokenRoute({ requests: deps.token, logger }))
    .all(refuseMethod('POST'));
  router
    .route('/certs.php')
    .get(async (_request, response) => {
      response.set('Cache-Control', `public, max-age=${JWKS_MAX_AGE_SECONDS}`).json(await keys.getJwks());
    })
    .all(refuseMethod('GET'));
  router
    .route(MEMBERSHIPS_PATH)
    .get(createMembershipsRoute({ ...deps.memberships, logger }))
    .all(refuseMethod('GET'));
  router.use(createLtiErrorHandler({ ...deps.authorization, logger }));
  return router;
}
