import {
  ROLE_INSTITUTION_ADMINISTRATOR,
  ROLE_MEMBERSHIP_CONTENT_DEVELOPER,
  ROLE_MEMBERSHIP_INSTRUCTOR,
  ROLE_MEMBERSHIP_LEARNER,
  ROLE_MEMBERSHIP_MENTOR,
  ROLE_MEMBERSHIP_TEACHING_ASSISTANT,
} from '@lms-zoom/lti';
import type { PlaceRole } from '../places/place-directory.js';

const COACH_ROLES = [ROLE_MEMBERSHIP_TEACHING_ASSISTANT, ROLE_MEMBERSHIP_INSTRUCTOR, ROLE_MEMBERSHIP_MENTOR] as const;

/** LTI roles of each role in a place; Zoom lets instructors host. */
const ROLE_MAP: Readonly<Record<PlaceRole, readonly string[]>> = {
  admin: [ROLE_MEMBERSHIP_CONTENT_DEVELOPER, ROLE_INSTITUTION_ADMINISTRATOR, ...COACH_ROLES],
  coach: COACH_ROLES,
  participant: [ROLE_MEMBERSHIP_LEARNER],
};

/** The union of the roles' lists, without duplicates; empty for a user without a role (LTI Core 5.3.7). */
export function toLtiRoles(roles: readonly PlaceRole[]): string[] {
  return [...new Set(roles.flatMap((role) => ROLE_MAP[role]))];
}
