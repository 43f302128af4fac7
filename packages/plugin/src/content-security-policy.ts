import type { Profiles } from '@lms-zoom/core';
import type { ContentSecurityPolicy, Logger } from '@lms-zoom/host-api';

const ZOOM_SOURCES = [`'self'`, 'https://applications.zoom.us', 'https://*.zoom.us'];

/**
 * Zoom's sources and the origins of the active profiles; `'self'` because Zoom leads the frame through our `auth.php`.
 * While the storage does not answer it is Zoom's sources alone: the host's page has to come, so that the element on it
 * can say what is wrong.
 */
export async function getContentSecurityPolicy(profiles: Profiles, logger: Logger): Promise<ContentSecurityPolicy> {
  const sources = [...new Set([...ZOOM_SOURCES, ...(await listOrigins(profiles, logger))])];
  return { 'frame-src': sources, 'form-action': sources };
}

async function listOrigins(profiles: Profiles, logger: Logger): Promise<readonly string[]> {
  try {
    return await profiles.listActiveZoomBaseUrls();
  } catch (error) {
    logger.error({ err: error }, "The profiles' origins cannot be read for the content security policy.");
    return [];
  }
}
