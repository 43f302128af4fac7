import { BusinessError } from '../errors.js';

export interface ProfileInput {
  readonly name: string;
  readonly ltiKey: string;
}

const MAX_NAME_LENGTH = 255;
const LTI_KEY = /^[\w-]{1,255}$/;

/**
 * Trims what the operator typed and checks it.
 * @throws BusinessError `ERR_INPUT_INVALID` with a sentence for each wrong field
 */
export function parseProfileInput(input: ProfileInput): ProfileInput {
  const name = input.name.trim();
  const ltiKey = input.ltiKey.trim();
  const fields = { ...findNameFault(name), ...findLtiKeyFault(ltiKey) };
  if (Object.keys(fields).length > 0) {
    throw new BusinessError('ERR_INPUT_INVALID', 'Some fields need your attention.', { fields });
  }
  return { name, ltiKey };
}

function findNameFault(name: string): { name?: string } {
  if (name === '') return { name: 'Give the profile a name.' };
  if (name.length > MAX_NAME_LENGTH) return { name: `The name may have at most ${MAX_NAME_LENGTH} characters.` };
  return {};
}

/** @throws BusinessError `ERR_INPUT_INVALID` (field `ltiKey`) */
export function parseLtiKey(text: string): string {
  const ltiKey = text.trim();
  const fields = findLtiKeyFault(ltiKey);
  if (fields.ltiKey === undefined) return ltiKey;
  throw new BusinessError('ERR_INPUT_INVALID', fields.ltiKey, { fields: { ltiKey: fields.ltiKey } });
}

function findLtiKeyFault(ltiKey: string): { ltiKey?: string } {
  if (ltiKey === '') return { ltiKey: 'Paste the LTI Key from Zoom LTI Pro.' };
  if (LTI_KEY.test(ltiKey)) return {};
  return { ltiKey: 'An LTI Key has letters, digits, “-” and “_” only: copy it with the Copy button in Zoom LTI Pro.' };
}
