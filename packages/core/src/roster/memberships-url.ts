/** Which roster is meant: that of one deployment in one context. */
export interface RosterAddress {
  readonly contextId: string;
  readonly deploymentId: string;
}

/** Absolute URL of a roster, at Moodle's path for it (mod/lti/service/memberships). */
export function toMembershipsUrl(issuer: string, { contextId, deploymentId }: RosterAddress): string {
  return `${issuer}/mod/lti/services.php/CourseSection/${contextId}/bindings/${deploymentId}/memberships`;
}
