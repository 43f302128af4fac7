import { CONTEXT_TYPE_COURSE_SECTION, CONTEXT_TYPE_GROUP } from '@lms-zoom/lti';
import type { LaunchDescription, LaunchHint } from '@lms-zoom/lti';
import type { PlaceInfo } from '../places/place-directory.js';
import { toMembershipsUrl } from '../roster/memberships-url.js';
import { toReleasedNames } from '../users/released-names.js';
import { toToolRegistration } from '../profiles/tool-registration.js';
import type { ApplicationRecord } from '../storage/application-store.js';
import type { Admitted } from './admission.js';
import { toLtiRoles } from './role-map.js';

/** This LMS installation, as Zoom is told. */
export interface Platform {
  /** Base URL of the LMS, the same to the letter wherever it is sent. */
  readonly issuer: string;
  readonly guid: string;
  readonly name: string;
  readonly version: string;
}

/** What the id_token says of a launch; of the person the e-mail address is released, and the names if the profile says so. */
export function toLaunchDescription(platform: Platform, admitted: Admitted, hint: LaunchHint): LaunchDescription {
  const { application, profile, place, user } = admitted;
  const registration = toToolRegistration(profile);
  return {
    issuer: platform.issuer,
    clientId: profile.clientId,
    deploymentId: application.deploymentId,
    targetLinkUri: registration.targetLinkUri,
    subject: hint.subject,
    user: { email: admitted.email, ...toReleasedNames(user, profile), locale: user.locale },
    roles: toLtiRoles(admitted.access.roles, profile.roleMap[application.type]),
    context: toContext(application, place),
    resourceLink: { id: application.resourceLinkId, title: place.title, description: place.context.description },
    presentation: { documentTarget: hint.documentTarget, locale: user.locale, returnUrl: place.url },
    platform: {
      guid: platform.guid,
      name: platform.name,
      version: platform.version,
      productFamilyCode: 'lms-zoom',
    },
    custom: registration.custom,
    membershipsUrl: toMembershipsUrl(platform.issuer, application),
  };
}

/** The context as Zoom is told. */
export function toContext(
  application: Pick<ApplicationRecord, 'contextId' | 'type' | 'contextScope'>,
  place: PlaceInfo,
): LaunchDescription['context'] {
  const title = toContextTitle(application, place);
  return {
    id: application.contextId,
    label: title,
    title,
    type: [place.context.kind === 'group' ? CONTEXT_TYPE_GROUP : CONTEXT_TYPE_COURSE_SECTION],
  };
}

/** The course's or group's title; where each Zoom element of a course has a context of its own, it names both (OO-U7). */
export function toContextTitle(
  { type, contextScope }: Pick<ApplicationRecord, 'type' | 'contextScope'>,
  { title, context }: PlaceInfo,
): string {
  return type === 'courseElement' && contextScope === 'place' ? `${context.title}: ${title}` : context.title;
}
