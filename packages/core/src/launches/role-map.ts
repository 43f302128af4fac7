import {
  ROLE_INSTITUTION_ADMINISTRATOR,
  ROLE_MEMBERSHIP_CONTENT_DEVELOPER,
  ROLE_MEMBERSHIP_INSTRUCTOR,
  ROLE_MEMBERSHIP_LEARNER,
  ROLE_MEMBERSHIP_MENTOR,
  ROLE_MEMBERSHIP_TEACHING_ASSISTANT,
} from '@lms-zoom/lti';
import type { PlaceRole } from '../places/place-directory.js';
import type { MemberRole, RoleMap } from '../storage/profile-store.js';

/** What a profile makes of coaches and participants in one type of place. */
export type RoleMapOfType = RoleMap[keyof RoleMap];

const COACH_ROLES = [ROLE_MEMBERSHIP_TEACHING_ASSISTANT, ROLE_MEMBERSHIP_INSTRUCTOR, ROLE_MEMBERSHIP_MENTOR] as const;
const ADMIN_ROLES = [ROLE_MEMBERSHIP_CONTENT_DEVELOPER, ROLE_INSTITUTION_ADMINISTRATOR, ...COACH_ROLES] as const;

/** LTI roles of each role in a place, by what the profile makes of it; Zoom lets instructors host. */
const LTI_ROLES: Readonly<Record<PlaceRole, Readonly<Record<MemberRole, readonly string[]>>>> = {
  admin: { instructor: ADMIN_ROLES, learner: ADMIN_ROLES },
  coach: { instructor: COACH_ROLES, learner: [ROLE_MEMBERSHIP_LEARNER] },
  participant: { instructor: [ROLE_MEMBERSHIP_INSTRUCTOR], learner: [ROLE_MEMBERSHIP_LEARNER] },
};

/** The union of the roles' lists, without duplicates; empty for a user without a role (LTI Core 5.3.7). */
export function toLtiRoles(roles: readonly PlaceRole[], map: RoleMapOfType): string[] {
  return [...new Set(roles.flatMap((role) => LTI_ROLES[role][toMemberRole(role, map)]))];
}

/** May somebody with these roles host meetings? Admins always may (OO-U14). */
export function mayHost(roles: readonly PlaceRole[], map: RoleMapOfType): boolean {
  return roles.some((role) => toMemberRole(role, map) === 'instructor');
}

function toMemberRole(role: PlaceRole, map: RoleMapOfType): MemberRole {
  return role === 'admin' ? 'instructor' : map[role];
}
