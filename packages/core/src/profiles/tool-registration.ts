import { SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY } from '@lms-zoom/lti';
import type { ToolRegistration } from '@lms-zoom/lti';
import type { ProfileRecord } from '../storage/profile-store.js';

/** Zoom LTI Pro as an LTI tool, as one profile knows it; the URLs are those of Zoom's app. */
export function toToolRegistration(
  profile: Pick<ProfileRecord, 'clientId' | 'ltiKey' | 'zoomBaseUrl' | 'custom'>,
): ToolRegistration & { readonly keys: { readonly jwksUrl: string } } {
  const { clientId, ltiKey, zoomBaseUrl, custom } = profile;
  return {
    clientId,
    loginUrl: `${zoomBaseUrl}/lti/advantage/login/${encodeURIComponent(ltiKey)}`,
    redirectUris: [`${zoomBaseUrl}/lti/advantage/oauth/complete`, `${zoomBaseUrl}/lti/rich/oauth/complete`],
    targetLinkUri: `${zoomBaseUrl}/lti/advantage`,
    keys: { jwksUrl: `${zoomBaseUrl}/lti/advantage/jwks` },
    scopes: [SCOPE_NRPS_CONTEXT_MEMBERSHIP_READONLY],
    custom: Object.fromEntries(custom.map(({ name, value }) => [name, value])),
  };
}
