import type { AuthorizationRule } from './authorization-exchange.js';
import { repostOnceForMissingSession } from './rules/repost-once-for-missing-session.js';
import { requireFormPostResponseMode } from './rules/require-form-post-response-mode.js';
import { requireGenuineHint } from './rules/require-genuine-hint.js';
import { requireHintOfClient } from './rules/require-hint-of-client.js';
import { requireHintOfSession } from './rules/require-hint-of-session.js';
import { requireIdTokenResponseType } from './rules/require-id-token-response-type.js';
import { requireKnownClient } from './rules/require-known-client.js';
import { requireLoginHint } from './rules/require-login-hint.js';
import { requireLoginHintOfSessionUser } from './rules/require-login-hint-of-session-user.js';
import { requireNonce } from './rules/require-nonce.js';
import { requireOpenidScope } from './rules/require-openid-scope.js';
import { requirePermittedLaunch } from './rules/require-permitted-launch.js';
import { requirePromptNone } from './rules/require-prompt-none.js';
import { requireRegisteredRedirectUri } from './rules/require-registered-redirect-uri.js';
import { requireSession } from './rules/require-session.js';
import { requireSingleParameters } from './rules/require-single-parameters.js';
import { requireUnspentHint } from './rules/require-unspent-hint.js';
import { requireUnstructuredParameters } from './rules/require-unstructured-parameters.js';
import { refuseRequestObjects } from './rules/refuse-request-objects.js';

/**
 * The authorization endpoint, in order. The first two decide where errors may go; the hint is spent last, so that a
 * refused request costs nobody a launch.
 * @see https://www.imsglobal.org/spec/security/v1p0/#step-2-authentication-request
 */
export const AUTHORIZATION_RULES: readonly AuthorizationRule[] = [
  requireKnownClient,
  requireRegisteredRedirectUri,

  repostOnceForMissingSession,

  requireSingleParameters,
  requireUnstructuredParameters,
  refuseRequestObjects,
  requireOpenidScope,
  requireIdTokenResponseType,
  requireFormPostResponseMode,
  requirePromptNone,
  requireNonce,
  requireLoginHint,

  requireSession,
  requireLoginHintOfSessionUser,
  requireGenuineHint,
  requireHintOfClient,
  requireHintOfSession,
  requirePermittedLaunch,
  requireUnspentHint,
];
