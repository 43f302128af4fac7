/**
 * Values of the message type claim.
 * @see https://www.imsglobal.org/spec/lti/v1p3#message-type-claim
 */
export const MESSAGE_TYPE_RESOURCE_LINK_REQUEST = 'LtiResourceLinkRequest' as const;
