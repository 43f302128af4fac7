export { AUTHORIZATION_RULES } from './authorization/authorization-rules.js';
export { AuthorizationError } from './authorization/authorization-error.js';
export type { AuthorizationErrorCode, AuthorizationErrorName } from './authorization/authorization-error.js';
export type {
  AuthorizationExchange,
  AuthorizationFacts,
  AuthorizationRequest,
  AuthorizationRule,
  AuthorizationSession,
} from './authorization/authorization-exchange.js';
export type { AuthorizationPlatform, LaunchPermission } from './authorization/authorization-platform.js';
export { authorize } from './authorization/authorize.js';
export type { AuthorizationOutcome } from './authorization/authorize.js';
export { repostOnceForMissingSession } from './authorization/rules/repost-once-for-missing-session.js';

export { authorizeBearer } from './bearer/authorize-bearer.js';
export { BearerError } from './bearer/bearer-error.js';
export type { BearerErrorCode, BearerErrorName } from './bearer/bearer-error.js';
export type {
  BearerExchange,
  BearerFacts,
  BearerPlatform,
  BearerRequest,
  BearerRule,
} from './bearer/bearer-exchange.js';
export { BEARER_RULES } from './bearer/bearer-rules.js';

export { Exchange } from './exchange/exchange.js';

export { sealCheckHint } from './hints/check-hint.js';
export { isBoundToSession, openLaunchHint, sealLaunchHint, toLaunchSpendKey } from './hints/launch-hint.js';
export type { LaunchHint, OpenedLaunchHint } from './hints/launch-hint.js';

export { ID_TOKEN_LIFETIME_SECONDS, buildIdTokenClaims } from './id-token.js';
export type { DocumentTarget, LaunchDescription, LaunchUser } from './launch-description.js';
export type { ToolRegistration } from './tool-registration.js';

export { hasRole } from './memberships/has-role.js';
export { buildMembershipContainer } from './memberships/membership-container.js';
export type { Member, Memberships } from './memberships/membership-container.js';
export { parseMembershipsQuery } from './memberships/memberships-query.js';
export type { MembershipsQuery } from './memberships/memberships-query.js';
export { toNextLink } from './memberships/next-link.js';

export { createGuardedFetch } from './outbound/guarded-fetch.js';
export type { GuardedFetch, GuardedFetchOptions, OutboundRequest, OutboundResponse } from './outbound/guarded-fetch.js';
export { OutboundError } from './outbound/outbound-error.js';
export type { OutboundErrorCode } from './outbound/outbound-error.js';

export { signHs256, verifyHs256 } from './signing/hs256.js';
export { toJwks } from './signing/jwks.js';
export { JwsError } from './signing/jws-error.js';
export type { JwsErrorCode } from './signing/jws-error.js';
export { signRs256 } from './signing/rs256.js';
export { exportPrivateKey, generateSigningKey, importSigningKey } from './signing/signing-key.js';
export type { PublicSigningJwk, SigningKey } from './signing/signing-key.js';

export { ACCESS_TOKEN_LIFETIME_SECONDS, openAccessToken, sealAccessToken } from './token/access-token.js';
export type { AccessGrant } from './token/access-token.js';
export { grantAccessToken } from './token/grant-access-token.js';
export type { AccessTokenResponse } from './token/grant-access-token.js';
export { TokenError } from './token/token-error.js';
export type { TokenErrorCode, TokenErrorName } from './token/token-error.js';
export type { TokenExchange, TokenFacts, TokenPlatform, TokenRequest, TokenRule } from './token/token-exchange.js';
export { TOKEN_RULES } from './token/token-rules.js';

export type { WantedKey } from './tool-keys/tool-key-set.js';
export { ToolKeys } from './tool-keys/tool-keys.js';
export { ToolKeysError } from './tool-keys/tool-keys-error.js';

export {
  CLAIM_CONTEXT,
  CLAIM_CUSTOM,
  CLAIM_DEPLOYMENT_ID,
  CLAIM_LAUNCH_PRESENTATION,
  CLAIM_MESSAGE_TYPE,
  CLAIM_NAMES_ROLE_SERVICE,
  CLAIM_RESOURCE_LINK,
  CLAIM_ROLES,
  CLAIM_TARGET_LINK_URI,
  CLAIM_TOOL_PLATFORM,
  CLAIM_VERSION,
} from './vocabulary/claims.js';
export { CONTEXT_TYPE_COURSE_SECTION, CONTEXT_TYPE_GROUP } from './vocabulary/context-types.js';
export { CLIENT_ASSERTION_TYPE_JWT_BEARER, GRANT_TYPE_CLIENT_CREDENTIALS } from './vocabulary/grants.js';
export { LTI_VERSION } from './vocabulary/lti-version.js';
export { MESSAGE_TYPE_RESOURCE_LINK_REQUEST } from './vocabulary/message-types.js';
export { MEDIA_TYPE_MEMBERSHIP_CONTAINER, MEMBERSHIP_STATUS_ACTIVE, NRPS_VERSION } from './vocabulary/nrps.js';
export {
  ROLE_INSTITUTION_ADMINISTRATOR,
  ROLE_MEMBERSHIP_CONTENT_DEVELOPER,
  ROLE_MEMBERSHIP_INSTRUCTOR,
  ROLE_MEMBERSHIP_LEARNER,
  ROLE_MEMBERSHIP_MENTOR,
  ROLE_MEMBERSHIP_PREFIX,
  ROLE_MEMBERSHIP_TEACHING_ASSISTANT,
} from './vocabulary/roles.js';
export { SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY, SCOPE_OPENID } from './vocabulary/scopes.js';
