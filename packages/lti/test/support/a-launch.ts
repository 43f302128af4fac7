import {
  CONTEXT_TYPE_COURSE_SECTION,
  ROLE_MEMBERSHIP_LEARNER,
  SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY,
} from '@lms-zoom/lti';
import type { LaunchDescription, ToolRegistration } from '@lms-zoom/lti';

export const NOW = new Date('2026-03-01T10:00:00.000Z');

export const CLIENT_A = 'client-a';
export const CLIENT_B = 'client-b';

export function aRegistration(changes: Partial<ToolRegistration> = {}): ToolRegistration {
  return {
    clientId: CLIENT_A,
    loginUrl: 'https://t1.example/login',
    redirectUris: ['https://t1.example/cb', 'https://t1.example/second/cb'],
    targetLinkUri: 'https://t1.example/launch',
    keys: { jwksUrl: 'https://t1.example/jwks' },
    scopes: [SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY],
    custom: {},
    ...changes,
  };
}

export function aLaunch(changes: Partial<LaunchDescription> = {}): LaunchDescription {
  return {
    issuer: 'https://lms.example',
    clientId: CLIENT_A,
    deploymentId: 'deployment-1',
    targetLinkUri: 'https://t1.example/launch',
    subject: 'subject-of-s1',
    user: { email: 's1@lms.example', name: undefined, givenName: undefined, familyName: undefined, locale: undefined },
    roles: [ROLE_MEMBERSHIP_LEARNER],
    context: { id: '712345678901234', label: 'BIO-1', title: 'Biology', type: [CONTEXT_TYPE_COURSE_SECTION] },
    resourceLink: { id: 'link-1', title: 'Weekly meeting', description: undefined },
    presentation: { documentTarget: 'iframe', locale: 'de-CH', returnUrl: undefined },
    platform: { guid: 'lms.example', name: 'Campus', version: '1.0', productFamilyCode: 'moodle' },
    custom: {},
    membershipsUrl: undefined,
    ...changes,
  };
}
