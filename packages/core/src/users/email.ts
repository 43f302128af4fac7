import { BusinessError } from '../errors.js';

const EMAIL = /^[^\s@<>,;]{1,64}@[^\s@<>,;.]+(\.[^\s@<>,;.]+)+$/;
const MAX_LENGTH = 254;

/**
 * The address by which Zoom finds the user: trimmed and in lower case, since parts of Zoom compare it letter by letter.
 * @throws BusinessError `ERR_EMAIL_MISSING`, `ERR_EMAIL_MALFORMED`
 * @see zoom-lti-pro C.8 (error 2216)
 */
export function getZoomEmail(email: string | undefined): string {
  const address = toAddress(email);
  if (address === '') {
    throw new BusinessError(
      'ERR_EMAIL_MISSING',
      'Zoom recognises you by your e-mail address, but your user account has none. Add one to your profile, or ask your administrator.',
    );
  }
  if (!isAddress(address)) {
    throw new BusinessError(
      'ERR_EMAIL_MALFORMED',
      `Zoom recognises you by your e-mail address, but “${address}” is not a valid one. Correct it in your profile, or ask your administrator.`,
      { values: { email: address } },
    );
  }
  return address;
}

/** The address as {@link getZoomEmail} gives it; `undefined` if it is missing or malformed. */
export function findZoomEmail(email: string | undefined): string | undefined {
  const address = toAddress(email);
  return isAddress(address) ? address : undefined;
}

function toAddress(email: string | undefined): string {
  return email?.trim().toLowerCase() ?? '';
}

function isAddress(address: string): boolean {
  return address.length <= MAX_LENGTH && EMAIL.test(address);
}
