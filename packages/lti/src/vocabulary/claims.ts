/**
 * Claims of an LTI message, and of a client assertion that names a deployment.
 * @see https://www.imsglobal.org/spec/lti/v1p3#required-message-claims
 * @see https://www.imsglobal.org/spec/lti/v1p3#optional-message-claims
 * @see https://www.imsglobal.org/spec/lti-nrps/v2p0#lti-1-3-integration
 */
export const CLAIM_MESSAGE_TYPE = 'https://purl.imsglobal.org/spec/lti/claim/message_type' as const;
export const CLAIM_VERSION = 'https://purl.imsglobal.org/spec/lti/claim/version' as const;
export const CLAIM_DEPLOYMENT_ID = 'https://purl.imsglobal.org/spec/lti/claim/deployment_id' as const;
export const CLAIM_TARGET_LINK_URI = 'https://purl.imsglobal.org/spec/lti/claim/target_link_uri' as const;
export const CLAIM_RESOURCE_LINK = 'https://purl.imsglobal.org/spec/lti/claim/resource_link' as const;
export const CLAIM_ROLES = 'https://purl.imsglobal.org/spec/lti/claim/roles' as const;
export const CLAIM_CONTEXT = 'https://purl.imsglobal.org/spec/lti/claim/context' as const;
export const CLAIM_TOOL_PLATFORM = 'https://purl.imsglobal.org/spec/lti/claim/tool_platform' as const;
export const CLAIM_LAUNCH_PRESENTATION = 'https://purl.imsglobal.org/spec/lti/claim/launch_presentation' as const;
export const CLAIM_CUSTOM = 'https://purl.imsglobal.org/spec/lti/claim/custom' as const;
export const CLAIM_NAMES_ROLE_SERVICE = 'https://purl.imsglobal.org/spec/lti-nrps/claim/namesroleservice' as const;
