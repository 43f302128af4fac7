import type { LaunchProgress, Logger, PlatformKeys, Roster } from '@lms-zoom/core';
import type { AuthorizationPlatform, AuthorizationRule, TokenPlatform } from '@lms-zoom/lti';
import { Router } from 'express';
import { readFormBody } from '../form-body.js';
import { refuseMethod } from '../method-not-allowed.js';
import type { SessionReader } from '../session-reader.js';
import { createAuthorizationRoute } from './authorization-route.js';
import { createLtiErrorHandler } from './lti-error-handler.js';
import { MEMBERSHIPS_PATH, createMembershipsRoute } from './memberships-route.js';
import { createTokenRoute } from './token-route.js';

export interface LtiRouterDeps {
  readonly authorization: AuthorizationPlatform;
  readonly token: TokenPlatform;
  readonly keys: PlatformKeys;
  readonly roster: Roster;
  readonly sessions: SessionReader;
  readonly progress: LaunchProgress;
  readonly logger: Logger;
  readonly rules?: readonly AuthorizationRule[] | undefined;
}

const BODY_LIMIT = '64kb';
const JWKS_MAX_AGE_SECONDS = 300;

/** The LTI platform's endpoints, to be mounted at `/mod/lti`. */
export function createLtiRouter(deps: LtiRouterDeps): Router {
  const { keys, roster, sessions, progress, logger, rules } = deps;
  const router = Router();
  const authorization = createAuthorizationRoute({ platform: deps.authorization, sessions, progress, logger, rules });
  const form = readFormBody({ limit: BODY_LIMIT });
  router.route('/auth.php').get(authorization).post(form, authorization).all(refuseMethod('GET', 'POST'));
  router
    .route('/token.php')
    .post(form, createTokenRoute({ platform: deps.token, logger }))
    .all(refuseMethod('POST'));
  router
    .route('/certs.php')
    .get(async (_request, response) => {
      response.set('Cache-Control', `public, max-age=${JWKS_MAX_AGE_SECONDS}`).json(await keys.getJwks());
    })
    .all(refuseMethod('GET'));
  router
    .route(MEMBERSHIPS_PATH)
    .get(createMembershipsRoute({ platform: deps.token, roster, logger }))
    .all(refuseMethod('GET'));
  router.use(createLtiErrorHandler(logger));
  return router;
}
