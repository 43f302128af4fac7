import { CONTEXT_TYPE_COURSE_SECTION, CONTEXT_TYPE_GROUP } from '@lms-zoom/lti';
import type { LaunchDescription, LaunchHint } from '@lms-zoom/lti';
import type { PlaceInfo } from '../places/place-directory.js';
import { toMembershipsUrl } from '../roster/memberships-url.js';
import { toReleasedNames } from '../users/released-names.js';
import { toToolRegistration } from '../profiles/tool-registration.js';
import type { PlaceType } from '../places/place.js';
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
    roles: toLtiRoles(admitted.access.roles),
    context: toContext(application.contextId, application.type, place),
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

/** The context as Zoom is told; a course has one for each Zoom element, so its title names both (OO-U7). */
export function toContext(id: string, type: PlaceType, place: PlaceInfo): LaunchDescription['context'] {
  const { title, kind } = place.context;
  const fullTitle = type === 'courseElement' ? `${title}: ${place.title}` : title;
  return {
    id,
    label: fullTitle,
    title: fullTitle,
    type: [kind === 'group' ? CONTEXT_TYPE_GROUP : CONTEXT_TYPE_COURSE_SECTION],
  };
}
