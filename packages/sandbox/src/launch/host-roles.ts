const MEMBERSHIP = 'http://purl.imsglobal.org/vocab/lis/v2/membership';

/** Context roles that make someone host; a role in the institution alone, such as its administrator, does not. */
const HOST_ROLES = ['Instructor', 'ContentDeveloper', 'Administrator', 'Mentor'] as const;

/** Whether this role of the roles claim lets its bearer schedule meetings; sub-roles count as their role. */
export const isHostRole = (role: string): boolean =>
  HOST_ROLES.some((name) => role === `${MEMBERSHIP}#${name}` || role.startsWith(`${MEMBERSHIP}/${name}#`));

/** The last part of a role's URI: `TeachingAssistant`. */
export const toRoleName = (role: string): string => role.slice(role.lastIndexOf('#') + 1);
