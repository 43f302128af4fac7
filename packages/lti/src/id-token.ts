import type { LaunchDescription } from './launch-description.js';
import { toText } from './to-text.js';
import {
  CLAIM_CONTEXT,
  CLAIM_CUSTOM,
  CLAIM_DEPLOYMENT_ID,
  CLAIM_LAUNCH_PRESENTATION,
  CLAIM_MESSAGE_TYPE,
  CLAIM_NAMES_ROLE_SERVICE,
  CLAIM_RESOURCE_LINK,
  CLAIM_ROLES,
  CLAIM_TARGET_LINK_URI,
  CLAIM_TOOL_PLATFORM,
  CLAIM_VERSION,
} from './vocabulary/claims.js';
import { LTI_VERSION } from './vocabulary/lti-version.js';
import { MESSAGE_TYPE_RESOURCE_LINK_REQUEST } from './vocabulary/message-types.js';
import { NRPS_VERSION } from './vocabulary/nrps.js';
import { withPrincipalRoles } from './with-principal-roles.js';
import { withoutAbsent } from './without-absent.js';

/** How long an id_token lives, in seconds: the tool reads it at once. */
export const ID_TOKEN_LIFETIME_SECONDS = 300;

/**
 * Turns a launch into the claims of its id_token. What is absent or blank is left out, texts are trimmed, and the
 * nonce is the tool's own, unchanged.
 * @see https://www.imsglobal.org/spec/security/v1p0/#id-token
 * @see https://www.imsglobal.org/spec/lti/v1p3#resource-link-launch-request-message
 */
export function buildIdTokenClaims(
  launch: LaunchDescription,
  { nonce, now }: { readonly nonce: string; readonly now: Date },
): Record<string, unknown> {
  const issuedAt = Math.floor(now.getTime() / 1000);
  return withoutAbsent({
    iss: launch.issuer,
    aud: launch.clientId,
    azp: launch.clientId,
    sub: launch.subject,
    iat: issuedAt,
    exp: issuedAt + ID_TOKEN_LIFETIME_SECONDS,
    nonce,
    ...toUserClaims(launch),
    [CLAIM_MESSAGE_TYPE]: MESSAGE_TYPE_RESOURCE_LINK_REQUEST,
    [CLAIM_VERSION]: LTI_VERSION,
    [CLAIM_DEPLOYMENT_ID]: launch.deploymentId,
    [CLAIM_TARGET_LINK_URI]: launch.targetLinkUri,
    [CLAIM_ROLES]: withPrincipalRoles(launch.roles),
    ...toPlaceClaims(launch),
    [CLAIM_CUSTOM]: toCustomClaim(launch.custom),
    [CLAIM_NAMES_ROLE_SERVICE]: toNamesRoleServiceClaim(launch.membershipsUrl),
  });
}

function toUserClaims({ user }: LaunchDescription): Record<string, unknown> {
  return {
    email: toText(user.email),
    name: toText(user.name),
    given_name: toText(user.givenName),
    family_name: toText(user.familyName),
    locale: toText(user.locale),
  };
}

function toPlaceClaims({ context, resourceLink, presentation, platform }: LaunchDescription): Record<string, unknown> {
  return {
    [CLAIM_CONTEXT]: withoutAbsent({
      id: context.id,
      label: toText(context.label),
      title: toText(context.title),
      type: context.type,
    }),
    [CLAIM_RESOURCE_LINK]: withoutAbsent({
      id: resourceLink.id,
      title: toText(resourceLink.title),
      description: toText(resourceLink.description),
    }),
    [CLAIM_LAUNCH_PRESENTATION]: withoutAbsent({
      document_target: presentation.documentTarget,
      locale: toText(presentation.locale),
      return_url: presentation.returnUrl,
    }),
    [CLAIM_TOOL_PLATFORM]: withoutAbsent({
      guid: platform.guid,
      name: toText(platform.name),
      version: toText(platform.version),
      product_family_code: toText(platform.productFamilyCode),
    }),
  };
}

/** Custom values are the one place where an empty text means something. */
function toCustomClaim(custom: Readonly<Record<string, string>>): Record<string, string> | undefined {
  const entries = Object.entries(custom);
  return entries.length === 0 ? undefined : Object.fromEntries(entries.map(([name, value]) => [name, value.trim()]));
}

/** @see https://www.imsglobal.org/spec/lti-nrps/v2p0#lti-1-3-integration */
function toNamesRoleServiceClaim(membershipsUrl: string | undefined): Record<string, unknown> | undefined {
  if (membershipsUrl === undefined) return undefined;
  return { context_memberships_url: membershipsUrl, service_versions: [NRPS_VERSION] };
}
