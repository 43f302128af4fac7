import { FormError } from '../forms/form-error.js';
import { parseText } from '../forms/parse-text.js';
import type { Fields } from '../forms/to-fields.js';
import type { Instance, InstanceDetails } from './credential.js';

/** Reads the Add Instance form; throws `FormError`. With `saved`, an empty Access Token keeps the saved one. */
export const parseInstance = (fields: Fields, saved?: Instance): InstanceDetails => ({
  url: parseUrl(parseText(fields, { field: 'url', label: 'URL', limit: 255 })),
  clientId: parseWord(fields, { field: 'clientId', label: 'Client ID' }),
  accessToken:
    saved !== undefined && (fields['accessToken'] ?? '').trim() === ''
      ? saved.accessToken
      : parseWord(fields, { field: 'accessToken', label: 'Access Token' }),
});

/** An LMS answers at Moodle's paths in the root of its origin, so its URL has no path. */
const parseUrl = (text: string): string => {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol)) {
    throw new FormError('url', 'Enter the whole URL of your LMS, such as https://lms.example.org.');
  }
  if (url.protocol === 'http:' && !isLocal(url.hostname)) {
    throw new FormError('url', 'The URL must begin with https://. Only localhost may use http://.');
  }
  if (url.pathname !== '/' || url.search !== '' || url.hash !== '' || url.username !== '' || url.password !== '') {
    throw new FormError('url', 'The URL must have no path: enter it like https://lms.example.org.');
  }
  return url.origin;
};

const isLocal = (hostname: string): boolean =>
  ['localhost', '127.0.0.1', '[::1]'].includes(hostname) || hostname.endsWith('.localhost');

const parseWord = (fields: Fields, { field, label }: { field: string; label: string }): string => {
  const word = parseText(fields, { field, label, limit: 255 });
  if (/\s/.test(word)) throw new FormError(field, `${label} cannot contain blanks. Copy it again from your LMS.`);
  return word;
};
