import type { Admitted } from '../launches/admission.js';
import { mayHost } from '../launches/role-map.js';
import type { Disclosure } from './consent-coverage.js';
import { toReleasedNames } from '../users/released-names.js';

export type ConsentKind = 'email' | 'name' | 'role' | 'language' | 'place' | 'identifier';

/** One thing that Zoom is told of a person. */
export interface ConsentItem {
  readonly kind: ConsentKind;
  /** As a person reads it; of the role `host` or `attendee`. `undefined`: an opaque one, which says nothing to people. */
  readonly value: string | undefined;
}

/** All that the id_token says of the person, in words for the person. @see toLaunchDescription */
export function toConsentItems(admitted: Admitted): ConsentItem[] {
  const { email, user, access, application, profile, place } = admitted;
  const items: ConsentItem[] = [
    { kind: 'email', value: email },
    { kind: 'name', value: findName(admitted) },
    { kind: 'role', value: mayHost(access.roles, profile.roleMap[application.type]) ? 'host' : 'attendee' },
    { kind: 'language', value: user.locale },
    { kind: 'place', value: `${place.context.title}: ${place.title}` },
    { kind: 'identifier', value: undefined },
  ];
  return items.filter(({ kind, value }) => kind === 'identifier' || isFilled(value));
}

/** What {@link toConsentItems} has, and whom it goes to. */
export function toDisclosure(admitted: Admitted): Disclosure {
  return { recipient: admitted.profile.zoomBaseUrl, kinds: toConsentItems(admitted).map(({ kind }) => kind) };
}

function findName({ user, profile }: Admitted): string | undefined {
  const { name, givenName, familyName } = toReleasedNames(user, profile);
  return isFilled(name) ? name : [givenName, familyName].filter(isFilled).join(' ');
}

/** Blank texts are not told. */
function isFilled(value: string | undefined): value is string {
  return value !== undefined && value.trim() !== '';
}
