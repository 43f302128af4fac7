/**
 * Roles of the LIS vocabulary as full URIs, never short names.
 * @see https://www.imsglobal.org/spec/lti/v1p3#role-vocabularies
 */
/** What the short name of a context role, such as `Learner`, is short for. */
export const ROLE_MEMBERSHIP_PREFIX = 'http://purl.imsglobal.org/vocab/lis/v2/membership#' as const;
export const ROLE_MEMBERSHIP_LEARNER = 'http://purl.imsglobal.org/vocab/lis/v2/membership#Learner' as const;
export const ROLE_MEMBERSHIP_INSTRUCTOR = 'http://purl.imsglobal.org/vocab/lis/v2/membership#Instructor' as const;
/** A sub-role of the instructor: it is sent together with {@link ROLE_MEMBERSHIP_INSTRUCTOR}. */
export const ROLE_MEMBERSHIP_TEACHING_ASSISTANT =
  'http://purl.imsglobal.org/vocab/lis/v2/membership/Instructor#TeachingAssistant' as const;
export const ROLE_MEMBERSHIP_MENTOR = 'http://purl.imsglobal.org/vocab/lis/v2/membership#Mentor' as const;
export const ROLE_MEMBERSHIP_CONTENT_DEVELOPER =
  'http://purl.imsglobal.org/vocab/lis/v2/membership#ContentDeveloper' as const;
export const ROLE_INSTITUTION_ADMINISTRATOR =
  'http://purl.imsglobal.org/vocab/lis/v2/institution/person#Administrator' as const;
