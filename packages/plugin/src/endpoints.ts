import type { Installation } from '@lms-zoom/http';

/** Where the plugin answers, below the root of the host's origin. */
export const MOUNT_LTI = '/mod/lti';
export const MOUNT_WEB_SERVICE = '/webservice/rest';
export const MOUNT_PLUGIN = '/plugins/zoom';
/** Calendar feeds, which calendar apps fetch without a session. */
export const MOUNT_FEEDS = '/plugins/zoom/calendar';

/** The installation's public URLs. The issuer is the base URL without a slash at the end, as Moodle's is. */
export function toInstallation(baseUrl: string, zoomBaseUrl: string): Installation {
  const { origin } = new URL(baseUrl);
  return {
    lmsUrl: origin,
    authUrl: `${origin}${MOUNT_LTI}/auth.php`,
    tokenUrl: `${origin}${MOUNT_LTI}/token.php`,
    jwksUrl: `${origin}${MOUNT_LTI}/certs.php`,
    webServiceUrl: `${origin}${MOUNT_WEB_SERVICE}/server.php`,
    zoomBaseUrl,
  };
}
