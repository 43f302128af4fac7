import type { Profiles } from '@lms-zoom/core';
import type { ContentSecurityPolicy } from '@lms-zoom/host-api';

const ZOOM_SOURCES = [`'self'`, 'https://applications.zoom.us', 'https://*.zoom.us'];

/** Zoom's sources and the origins of the active profiles; `'self'` because Zoom leads the frame through our `auth.php`. */
export async function getContentSecurityPolicy(profiles: Profiles): Promise<ContentSecurityPolicy> {
  const active = (await profiles.list()).filter(({ status }) => status === 'active');
  const origins = active.map(({ zoomBaseUrl }) => new URL(zoomBaseUrl).origin);
  const sources = [...new Set([...ZOOM_SOURCES, ...origins])];
  return { 'frame-src': sources, 'form-action': sources };
}
