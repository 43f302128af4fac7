/**
 * Names and Role Provisioning Services 2.0.
 * @see https://www.imsglobal.org/spec/lti-nrps/v2p0#membership-container-media-type
 * @see https://www.imsglobal.org/spec/lti-nrps/v2p0#membership-status
 */
export const NRPS_VERSION = '2.0' as const;
export const MEDIA_TYPE_MEMBERSHIP_CONTAINER = 'application/vnd.ims.lti-nrps.v2.membershipcontainer+json' as const;
export const MEMBERSHIP_STATUS_ACTIVE = 'Active' as const;
