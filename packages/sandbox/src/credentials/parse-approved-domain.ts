import { FormError } from '../forms/form-error.js';
import { parseText } from '../forms/parse-text.js';
import type { Fields } from '../forms/to-fields.js';

/** Reads `approvedDomain`: a host name with or without a port, no scheme and no slash; throws `FormError`. */
export const parseApprovedDomain = (fields: Fields): string => {
  const domain = parseText(fields, { field: 'approvedDomain', label: 'Approved domain', limit: 255 }).toLowerCase();
  if (!DOMAIN.test(domain)) {
    throw new FormError(
      'approvedDomain',
      'Enter the host name of your LMS alone, such as lms.example.org: no https:// and no slash.',
    );
  }
  return domain;
};

/** Whether the host of `url` is the approved domain; a domain without a port stands for every port. */
export const isApproved = (url: string, approvedDomain: string): boolean => {
  const { host, hostname } = new URL(url);
  return approvedDomain === host || approvedDomain === hostname;
};

const DOMAIN = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:.]+\])(?::\d{1,5})?$/;
