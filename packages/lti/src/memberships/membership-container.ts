import { toText } from '../to-text.js';
import { CLAIM_CUSTOM, CLAIM_MESSAGE_TYPE } from '../vocabulary/claims.js';
import { MESSAGE_TYPE_RESOURCE_LINK_REQUEST } from '../vocabulary/message-types.js';
import { MEMBERSHIP_STATUS_ACTIVE } from '../vocabulary/nrps.js';
import { withPrincipalRoles } from '../with-principal-roles.js';
import { withoutAbsent } from '../without-absent.js';

/** An active member of a context, and what is released about the person; what is `undefined` is not told. */
export interface Member {
  /** The `sub` of the member's launches. */
  readonly subject: string;
  /** Full URIs, those of the member's launches. */
  readonly roles: readonly string[];
  readonly email: string | undefined;
  readonly name: string | undefined;
  readonly givenName: string | undefined;
  readonly familyName: string | undefined;
}

/** One page of a context's members, in words of this code. */
export interface Memberships {
  /** Absolute URL of the service. */
  readonly url: string;
  /** As in a launch. */
  readonly context: { readonly id: string; readonly label: string; readonly title: string };
  readonly members: readonly Member[];
  /** For a question about one resource link: the custom parameters that a launch of it has; else `undefined`. */
  readonly resourceLinkCustom: Readonly<Record<string, string>> | undefined;
}

/**
 * Gives memberships the protocol's form. Roles and texts are made as for an id_token.
 * @see https://www.imsglobal.org/spec/lti-nrps/v2p0#sharing-of-personal-data
 * @see https://www.imsglobal.org/spec/lti-nrps/v2p0#message-section
 */
export function buildMembershipContainer({ url, context, members, resourceLinkCustom }: Memberships): object {
  const { id, label, title } = context;
  const message = resourceLinkCustom && [
    { [CLAIM_MESSAGE_TYPE]: MESSAGE_TYPE_RESOURCE_LINK_REQUEST, [CLAIM_CUSTOM]: resourceLinkCustom },
  ];
  return {
    id: url,
    context: withoutAbsent({ id, label: toText(label), title: toText(title) }),
    members: members.map((member) => withoutAbsent({ ...toMemberObject(member), message })),
  };
}

function toMemberObject(member: Member): Record<string, unknown> {
  return {
    status: MEMBERSHIP_STATUS_ACTIVE,
    user_id: member.subject,
    roles: withPrincipalRoles(member.roles),
    name: toText(member.name),
    given_name: toText(member.givenName),
    family_name: toText(member.familyName),
    email: toText(member.email),
  };
}
