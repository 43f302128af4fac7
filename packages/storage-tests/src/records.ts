import type {
  ActivityRecord,
  ApplicationRecord,
  CalendarEntryDraft,
  CalendarFeedRecord,
  ConsentRecord,
  ContextRecord,
  LaunchProgressRecord,
  PlatformKeyRecord,
  ProfileRecord,
  SettingsRecord,
  SubjectRecord,
} from '@lms-zoom/core';

const CREATED_AT = '2026-03-01T08:15:30.123Z';
const UPDATED_AT = '2026-03-02T09:00:00.007Z';

/** A profile with one access token; what has to be unique follows from its id, so that two ids never meet. */
export function aProfile(changes: Partial<ProfileRecord> = {}): ProfileRecord {
  const id = changes.id ?? 'profile-1';
  return {
    id,
    name: 'Zoom of the faculty',
    status: 'active',
    ltiKey: 'bmV2ZXIgYSByZWFsIGtleQ',
    clientId: `client-of-${id}`,
    accessTokenSealed: `sealed-token-of-${id}`,
    accessTokenDigest: `digest-of-${id}`,
    formerTokenDigest: undefined,
    formerTokenExpiresAt: undefined,
    mailDomains: ['example.org', 'students.example.org'],
    studentsCanHost: false,
    zoomBaseUrl: 'https://applications.zoom.us',
    releaseNames: true,
    roleMap: {
      courseElement: { coach: 'instructor', participant: 'learner' },
      courseTool: { coach: 'learner', participant: 'learner' },
      groupTool: { coach: 'instructor', participant: 'instructor' },
    },
    contextScope: 'place',
    custom: [
      { name: 'term', value: 'Spring "2026"' },
      { name: 'faculty', value: '' },
    ],
    createdAt: new Date(CREATED_AT),
    updatedAt: new Date(UPDATED_AT),
    revision: 1,
    ...changes,
  };
}

/** An application; what has to be unique follows from its id. */
export function anApplication(changes: Partial<ApplicationRecord> = {}): ApplicationRecord {
  const id = changes.id ?? 'application-1';
  return {
    id,
    type: 'courseElement',
    placeKey: `courseElement:${id}`,
    profileId: 'profile-1',
    contextId: '123456789012345',
    contextScope: 'place',
    deploymentId: `deployment-of-${id}`,
    resourceLinkId: `link-of-${id}`,
    lastLaunchAt: undefined,
    createdAt: new Date(CREATED_AT),
    updatedAt: new Date(UPDATED_AT),
    ...changes,
  };
}

/** The context that `anApplication()` points to. */
export function aContext(changes: Partial<ContextRecord> = {}): ContextRecord {
  return {
    id: '123456789012345',
    ownerKey: 'courseElement:application-1',
    createdAt: new Date(CREATED_AT),
    ...changes,
  };
}

/** A live calendar entry of `anApplication()` before the storage gives it its Moodle id. Two ids are two meetings. */
export function aCalendarEntry(changes: Partial<CalendarEntryDraft> = {}): CalendarEntryDraft {
  const id = changes.id ?? 'entry-1';
  return {
    id,
    contextId: '123456789012345',
    meetingId: `meeting-of-${id}`,
    occurrence: 0,
    applicationId: 'application-1',
    target: { kind: 'place', place: { type: 'courseElement', id: 'application-1' } },
    title: 'Seminar',
    description: '<p>Chapter 1</p>',
    joinUrl: undefined,
    startsAt: new Date('2026-04-01T12:00:00.000Z'),
    endsAt: new Date('2026-04-01T13:30:00.001Z'),
    sequence: undefined,
    state: 'live',
    createdAt: new Date(CREATED_AT),
    updatedAt: new Date(UPDATED_AT),
    ...changes,
  };
}

/** A user's feed of the place of `anApplication()`. */
export function aCalendarFeed(changes: Partial<CalendarFeedRecord> = {}): CalendarFeedRecord {
  return {
    id: 'feed-1',
    userId: 'user-1',
    placeKey: 'courseElement:application-1',
    createdAt: new Date(CREATED_AT),
    ...changes,
  };
}

/** An active key; the texts only look like the real ones. */
export function aPlatformKey(changes: Partial<PlatformKeyRecord> = {}): PlatformKeyRecord {
  return {
    kid: 'key-1',
    privateKeySealed: 'sealed-private-key',
    publicJwk: '{"kty":"RSA","e":"AQAB"}',
    state: 'active',
    createdAt: new Date(CREATED_AT),
    ...changes,
  };
}

/** The progress of a launch that Zoom has brought back. */
export function aLaunchProgress(changes: Partial<LaunchProgressRecord> = {}): LaunchProgressRecord {
  return {
    launchId: 'launch-1',
    stage: 'reached',
    code: '',
    expiresAt: new Date('2026-03-01T12:00:00.500Z'),
    ...changes,
  };
}

/** A subject; its `sub` follows from user and audience. */
export function aSubject(changes: Partial<SubjectRecord> = {}): SubjectRecord {
  const userId = changes.userId ?? 'user-1';
  const audience = changes.audience ?? 'https://applications.zoom.us';
  return { userId, audience, sub: `sub-of-${userId}-at-${audience}`, ...changes };
}

/** A user's consent to everything that a launch may send. */
export function aConsent(changes: Partial<ConsentRecord> = {}): ConsentRecord {
  return {
    userId: 'user-1',
    profileId: 'profile-1',
    recipient: 'https://applications.zoom.us',
    kinds: ['email', 'name', 'role'],
    acceptedAt: new Date(CREATED_AT),
    ...changes,
  };
}

/** A launch that worked. */
export function anActivity(changes: Partial<ActivityRecord> = {}): ActivityRecord {
  return {
    id: 'activity-1',
    time: new Date(CREATED_AT),
    kind: 'launch',
    outcome: 'ok',
    code: undefined,
    correlationId: 'correlation-1',
    profileId: 'profile-1',
    applicationId: 'application-1',
    userId: 'user-1',
    detail: { browser: 'frame', legs: 3, host: true },
    ...changes,
  };
}

/** Settings in which neighbours differ, so that two switches that change places are noticed. */
export function someSettings(changes: Partial<SettingsRecord> = {}): SettingsRecord {
  return {
    enabled: true,
    enabledForCourseElement: false,
    enabledForCourseTool: true,
    enabledForGroupTool: false,
    calendarEntries: true,
    consentRequired: false,
    revision: 1,
    ...changes,
  };
}
