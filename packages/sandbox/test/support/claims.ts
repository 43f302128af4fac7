const CLAIM = 'https://purl.imsglobal.org/spec/lti/claim';
const ROLES = 'http://purl.imsglobal.org/vocab/lis/v2';

export const COACH = [`${ROLES}/membership/Instructor#TeachingAssistant`, `${ROLES}/membership#Instructor`];
export const STUDENT = [`${ROLES}/membership#Learner`];
export const ADMINISTRATOR_OF_THE_INSTITUTION = [`${ROLES}/institution/person#Administrator`, ...STUDENT];

/** The claims of a launch of this sign-in; `changes` go last. */
export const aLaunch = (
  login: { lmsUrl: string; clientId: string; nonce: string; targetLinkUri: string },
  changes: Readonly<Record<string, unknown>> = {},
): Record<string, unknown> => {
  const now = Math.floor(Date.now() / 1000);
  return {
    iss: login.lmsUrl,
    aud: login.clientId,
    sub: 'user-1',
    nonce: login.nonce,
    iat: now,
    exp: now + 300,
    email: 'coach@example.org',
    [`${CLAIM}/message_type`]: 'LtiResourceLinkRequest',
    [`${CLAIM}/version`]: '1.3.0',
    [`${CLAIM}/deployment_id`]: 'deployment-1',
    [`${CLAIM}/target_link_uri`]: login.targetLinkUri,
    [`${CLAIM}/resource_link`]: { id: 'link-1', title: 'Zoom' },
    [`${CLAIM}/context`]: { id: '123456789012345', title: 'Course <One>' },
    [`${CLAIM}/roles`]: COACH,
    ...changes,
  };
};

/** The name of an LTI claim. */
export const claim = (name: string): string => `${CLAIM}/${name}`;
