import { BusinessError } from '../errors.js';
import type { FieldFault } from '../errors.js';
import { toSingleLine } from '../single-line.js';
import type { ContextScope, ProfileRecord, RoleMap } from '../storage/profile-store.js';
import { findCustomFault, toCustomParameters } from './custom-parameters.js';
import { findMailDomain } from './mail-domain.js';

/** What an operator types and chooses. */
export interface ProfileInput {
  readonly name: string;
  readonly ltiKey: string;
  readonly mailDomains: readonly string[];
  readonly studentsCanHost: boolean;
  readonly releaseNames: boolean;
  readonly roleMap: RoleMap;
  readonly contextScope: ContextScope;
  readonly zoomBaseUrl: string;
  /** Lines of `name=value`. */
  readonly custom: string;
}

/** The same as it is kept. */
export type ProfileFields = Pick<ProfileRecord, keyof ProfileInput>;

/** What {@link parseProfileInput} cannot know by itself. */
export interface ProfileRules {
  /** Which http origins are allowed beside https. */
  readonly isAllowedOrigin: (origin: string) => boolean;
  /** Has another profile this name? */
  readonly isTaken: (name: string) => boolean;
}

const DEFAULT_ROLES = { coach: 'instructor', participant: 'learner' } as const;

/** What a new profile has unless its operator says otherwise. */
export const DEFAULT_PROFILE: Omit<ProfileInput, 'name' | 'ltiKey' | 'zoomBaseUrl'> = {
  mailDomains: [],
  studentsCanHost: false,
  releaseNames: false,
  roleMap: { courseElement: DEFAULT_ROLES, courseTool: DEFAULT_ROLES, groupTool: DEFAULT_ROLES },
  contextScope: 'place',
  custom: '',
};

const MAX_NAME_LENGTH = 255;
const MAX_MAIL_DOMAINS = 100;
const LTI_KEY = /^[\w-]{1,255}$/;

/** Brings what was typed to its one form and checks it. @throws BusinessError `ERR_INPUT_INVALID` with all wrong fields */
export function parseProfileInput(input: ProfileInput, rules: ProfileRules): ProfileFields {
  const name = toSingleLine(input.name);
  const ltiKey = input.ltiKey.trim();
  const zoomBaseUrl = toOrigin(input.zoomBaseUrl.trim());
  const mailDomains = [...new Set(input.mailDomains.flatMap((text) => findMailDomain(text) ?? []))];
  checkFields({
    name: findNameFault(name, rules),
    ltiKey: findLtiKeyFault(ltiKey),
    zoomBaseUrl: findZoomBaseUrlFault(zoomBaseUrl, rules),
    mailDomains: findMailDomainsFault(input.mailDomains, mailDomains),
    custom: findCustomFault(input.custom),
  });
  const { studentsCanHost, releaseNames, roleMap, contextScope } = input;
  const chosen = { studentsCanHost, releaseNames, roleMap, contextScope };
  return {
    ...chosen,
    name,
    ltiKey,
    zoomBaseUrl: zoomBaseUrl ?? '',
    mailDomains,
    custom: toCustomParameters(input.custom),
  };
}

/** @throws BusinessError `ERR_INPUT_INVALID` (field `ltiKey`) */
export function parseLtiKey(text: string): string {
  const ltiKey = text.trim();
  checkFields({ ltiKey: findLtiKeyFault(ltiKey) });
  return ltiKey;
}

function checkFields(found: Readonly<Record<string, FieldFault | undefined>>): void {
  const faults = Object.entries(found).flatMap(([field, fault]) =>
    fault === undefined ? [] : [[field, fault] as const],
  );
  if (faults.length === 0) return;
  throw new BusinessError('ERR_INPUT_INVALID', 'Some fields need your attention.', {
    fields: Object.fromEntries(faults),
  });
}

function findNameFault(name: string, { isTaken }: ProfileRules): FieldFault | undefined {
  if (name === '') return { code: 'required', message: 'Give the profile a name.' };
  if (name.length > MAX_NAME_LENGTH) {
    const message = `The name may have at most ${MAX_NAME_LENGTH} characters.`;
    return { code: 'tooLong', message, values: { max: MAX_NAME_LENGTH } };
  }
  return isTaken(name) ? { code: 'taken', message: 'Another profile has this name. Choose another one.' } : undefined;
}

function findLtiKeyFault(ltiKey: string): FieldFault | undefined {
  if (ltiKey === '') return { code: 'required', message: 'Paste the LTI Key from Zoom LTI Pro.' };
  if (LTI_KEY.test(ltiKey)) return undefined;
  const message = 'An LTI Key has letters, digits, “-” and “_” only: copy it with the Copy button in Zoom LTI Pro.';
  return { code: 'malformed', message };
}

function findZoomBaseUrlFault(origin: string | undefined, { isAllowedOrigin }: ProfileRules): FieldFault | undefined {
  if (origin === undefined) {
    return { code: 'malformed', message: 'Enter the address without a path, such as https://applications.zoom.us.' };
  }
  if (origin.startsWith('https://') || isAllowedOrigin(origin)) return undefined;
  return { code: 'notHttps', message: 'The address must begin with https://.' };
}

function findMailDomainsFault(texts: readonly string[], domains: readonly string[]): FieldFault | undefined {
  const wrong = texts.map((text) => text.trim()).find((text) => text !== '' && findMailDomain(text) === undefined);
  if (wrong !== undefined) {
    const message = `“${wrong}” is not a mail domain. Enter what stands behind the @, such as example.org.`;
    return { code: 'malformed', message, values: { domain: wrong } };
  }
  if (domains.length <= MAX_MAIL_DOMAINS) return undefined;
  const message = `At most ${MAX_MAIL_DOMAINS} mail domains are possible.`;
  return { code: 'tooMany', message, values: { max: MAX_MAIL_DOMAINS } };
}

/** One form for what is one address: lower case, no default port, no slash at the end. */
function toOrigin(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isBare =
    url !== undefined && url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
  return isBare && /^https?:$/.test(url.protocol) ? url.origin : undefined;
}
