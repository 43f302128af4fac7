/**
 * Types of a context as full URIs.
 * @see https://www.imsglobal.org/spec/lti/v1p3#context-type-vocabulary
 */
export const CONTEXT_TYPE_COURSE_SECTION = 'http://purl.imsglobal.org/vocab/lis/v2/course#CourseSection' as const;
export const CONTEXT_TYPE_GROUP = 'http://purl.imsglobal.org/vocab/lis/v2/course#Group' as const;
