import { PluginLoadError } from './plugin-load-error.js';

/** The origin that `baseUrl` is the root of, without a trailing slash. Throws `ERR_BASE_URL_NOT_ROOT`. */
export function parseBaseUrl(baseUrl: string): string {
  if (!URL.canParse(baseUrl)) throw notRoot(baseUrl, 'is not an absolute URL');
  const { href, origin, protocol } = new URL(baseUrl);
  if (protocol !== 'https:' && protocol !== 'http:') throw notRoot(baseUrl, 'is neither http nor https');
  if (href !== `${origin}/`) throw notRoot(baseUrl, 'holds more than scheme, host and port');
  return origin;
}

function notRoot(baseUrl: string, why: string): PluginLoadError {
  const sentence = `The base URL must be the root of an origin, such as https://lms.example.org; "${baseUrl}" ${why}.`;
  return new PluginLoadError('ERR_BASE_URL_NOT_ROOT', sentence);
}
