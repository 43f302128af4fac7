/**
 * Scopes of the authorization endpoint and of the services.
 * @see https://www.imsglobal.org/spec/security/v1p0/#step-2-authentication-request
 * @see https://www.imsglobal.org/spec/lti-nrps/v2p0#lti-1-3-integration
 */
export const SCOPE_OPENID = 'openid' as const;
export const SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY =
  'https://purl.imsglobal.org/spec/lti-nrps/scope/contextmembership.readonly' as const;
