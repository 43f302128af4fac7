import type { HostInfo } from '@lms-zoom/host-api';
import { ActivationError } from './activation-error.js';
import type { PluginConfig } from './config.js';

/**
 * What may be plain http: nothing, unless in development.
 * @throws ActivationError `ERR_BASE_URL_NOT_HTTPS`, `ERR_TRUSTED_ORIGIN_INVALID`, `ERR_ZOOM_BASE_URL_INVALID`
 */
export function checkDeployment({ baseUrl }: HostInfo, config: PluginConfig): void {
  if (!config.development && !baseUrl.startsWith('https://')) {
    throw new ActivationError(
      'ERR_BASE_URL_NOT_HTTPS',
      `Zoom needs https, but the LMS runs at ${baseUrl}. (Set development to try it without.)`,
    );
  }
  for (const origin of config.network.trustedOrigins) checkTrustedOrigin(origin, config.development);
  checkZoomBaseUrl(config);
}

function checkTrustedOrigin(origin: string, development: boolean): void {
  if (!isOrigin(origin)) {
    throw new ActivationError(
      'ERR_TRUSTED_ORIGIN_INVALID',
      `network.trustedOrigins: ${origin} is no origin such as https://zoom.example.org.`,
    );
  }
  if (!development && !origin.startsWith('https://')) {
    throw new ActivationError(
      'ERR_TRUSTED_ORIGIN_INVALID',
      `network.trustedOrigins: ${origin} is not https, which is allowed in development only.`,
    );
  }
}

function checkZoomBaseUrl({ zoomBaseUrl, network }: PluginConfig): void {
  const isAllowed = zoomBaseUrl.startsWith('https://') || network.trustedOrigins.includes(zoomBaseUrl);
  if (isOrigin(zoomBaseUrl) && isAllowed) return;
  throw new ActivationError(
    'ERR_ZOOM_BASE_URL_INVALID',
    `zoomBaseUrl: ${zoomBaseUrl} must be an https origin such as https://applications.zoom.us, or one of network.trustedOrigins.`,
  );
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}
