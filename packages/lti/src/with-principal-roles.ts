const SUB_ROLE = /^(.+\/membership)\/(\w+)#\w+$/;

/**
 * "Whenever a platform specifies a sub-role, by best practice it should also include the associated principal role." No
 * role comes twice.
 * @see https://www.imsglobal.org/spec/lti/v1p3#role-vocabularies
 */
export function withPrincipalRoles(roles: readonly string[]): string[] {
  return [...new Set(roles.flatMap((role) => [role, role.replace(SUB_ROLE, '$1#$2')]))];
}
