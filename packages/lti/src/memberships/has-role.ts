import { ROLE_MEMBERSHIP_PREFIX } from '../vocabulary/roles.js';

/**
 * Tells whether the `role` parameter means one of these roles (full URIs): it is a full URI or, for a context role, the
 * short name.
 * @see https://www.imsglobal.org/spec/lti-nrps/v2p0#role-query-parameter
 */
export function hasRole(roles: readonly string[], wanted: string): boolean {
  return roles.includes(wanted) || roles.includes(`${ROLE_MEMBERSHIP_PREFIX}${wanted}`);
}
