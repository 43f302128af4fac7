import type { ProfileRecord } from '@lms-zoom/core';

const ROLES = { coach: 'instructor', participant: 'learner' } as const;

/** A profile as it is stored; its secrets are none. */
export function aProfile(id: string, change: Partial<ProfileRecord> = {}): ProfileRecord {
  const createdAt = new Date('2026-03-01T10:00:00Z');
  return {
    id,
    name: `Profile ${id}`,
    status: 'active',
    ltiKey: 'key',
    clientId: `client-${id}`,
    accessTokenSealed: `sealed-${id}`,
    accessTokenDigest: `digest-${id}`,
    formerTokenDigest: undefined,
    formerTokenExpiresAt: undefined,
    mailDomains: [],
    studentsCanHost: false,
    zoomBaseUrl: 'https://applications.zoom.us',
    releaseNames: false,
    roleMap: { courseElement: ROLES, courseTool: ROLES, groupTool: ROLES },
    contextScope: 'place',
    custom: [],
    createdAt,
    updatedAt: createdAt,
    revision: 1,
    ...change,
  };
}
