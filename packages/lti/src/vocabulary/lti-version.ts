/**
 * Value of the version claim.
 * @see https://www.imsglobal.org/spec/lti/v1p3#lti-version-claim
 */
export const LTI_VERSION = '1.3.0' as const;
