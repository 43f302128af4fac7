import { BusinessError } from '../errors.js';
import { toSingleLine } from '../single-line.js';

/** What an operator types. */
export interface ProfileInput {
  readonly name: string;
  readonly ltiKey: string;
  readonly zoomBaseUrl: string;
  readonly releaseNames: boolean;
}

type Faults = Readonly<Partial<Record<keyof ProfileInput, string>>>;

const MAX_NAME_LENGTH = 255;
const LTI_KEY = /^[\w-]{1,255}$/;

/**
 * Trims what the operator typed and checks it. `isAllowedOrigin` says which http origins are allowed beside https.
 * @throws BusinessError `ERR_INPUT_INVALID` with a sentence for each wrong field
 */
export function parseProfileInput(input: ProfileInput, isAllowedOrigin: (origin: string) => boolean): ProfileInput {
  const name = toSingleLine(input.name);
  const ltiKey = input.ltiKey.trim();
  const zoomBaseUrl = toOrigin(input.zoomBaseUrl.trim());
  checkFields({
    ...findNameFault(name),
    ...findLtiKeyFault(ltiKey),
    ...findZoomBaseUrlFault(zoomBaseUrl, isAllowedOrigin),
  });
  return { name, ltiKey, zoomBaseUrl: zoomBaseUrl ?? '', releaseNames: input.releaseNames };
}

/** @throws BusinessError `ERR_INPUT_INVALID` (field `ltiKey`) */
export function parseLtiKey(text: string): string {
  const ltiKey = text.trim();
  checkFields(findLtiKeyFault(ltiKey));
  return ltiKey;
}

function checkFields(fields: Faults): void {
  if (Object.keys(fields).length === 0) return;
  throw new BusinessError('ERR_INPUT_INVALID', 'Some fields need your attention.', { fields });
}

function findNameFault(name: string): Faults {
  if (name === '') return { name: 'Give the profile a name.' };
  if (name.length > MAX_NAME_LENGTH) return { name: `The name may have at most ${MAX_NAME_LENGTH} characters.` };
  return {};
}

function findLtiKeyFault(ltiKey: string): Faults {
  if (ltiKey === '') return { ltiKey: 'Paste the LTI Key from Zoom LTI Pro.' };
  if (LTI_KEY.test(ltiKey)) return {};
  return { ltiKey: 'An LTI Key has letters, digits, “-” and “_” only: copy it with the Copy button in Zoom LTI Pro.' };
}

function findZoomBaseUrlFault(origin: string | undefined, isAllowedOrigin: (origin: string) => boolean): Faults {
  if (origin === undefined)
    return { zoomBaseUrl: 'Enter the address without a path, such as https://applications.zoom.us.' };
  if (origin.startsWith('https://') || isAllowedOrigin(origin)) return {};
  return { zoomBaseUrl: 'The address must begin with https://.' };
}

/** One form for what is one address: lower case, no default port, no slash at the end. */
function toOrigin(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isBare =
    url !== undefined && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  return isBare && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}
