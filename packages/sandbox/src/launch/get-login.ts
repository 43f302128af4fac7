import type { Credential, Instance } from '../credentials/credential.js';
import type { Credentials } from '../credentials/credentials.js';
import type { Instances } from '../credentials/instances.js';
import { isApproved } from '../credentials/parse-approved-domain.js';
import type { Fields } from '../forms/to-fields.js';
import { RefusalError } from './refusal-error.js';

/** What a login initiation is checked against. */
export interface LoginDeps {
  readonly origin: string;
  readonly credentials: Credentials;
  readonly instances: Instances;
}

/** A good login initiation of an LMS, and whose it is. */
export interface LoginInitiation {
  readonly fields: Fields;
  readonly credential: Credential;
  readonly instance: Instance;
}

/**
 * Finds out whose login initiation this is; throws `RefusalError` at the first rule that it breaks.
 * @see https://www.imsglobal.org/spec/security/v1p0/#step-1-third-party-initiated-login
 */
export const getLogin = (
  { origin, credentials, instances }: LoginDeps,
  { ltiKey, fields }: { ltiKey: string; fields: Fields },
): LoginInitiation => {
  const credential = getCredential(credentials, ltiKey);
  checkParameters(fields);
  const instance = getInstance(instances.list(ltiKey), fields);
  checkApprovedDomain(instance.url, credential.approvedDomain);
  checkTargetLink(origin, fields);
  return { fields, credential, instance };
};

const REQUIRED_PARAMETERS = ['iss', 'client_id', 'login_hint', 'target_link_uri'] as const;
const TARGET_PATHS = ['/lti/advantage', '/lti/rich'] as const;

const getCredential = (credentials: Credentials, ltiKey: string): Credential => {
  const credential = credentials.find(ltiKey);
  if (credential !== undefined) return credential;
  const reason = 'Copy the LTI Key from LTI Pro again. No credential has this one.';
  throw new RefusalError('ERR_LTI_KEY_UNKNOWN', reason, 404);
};

const checkParameters = (fields: Fields): void => {
  const missing = REQUIRED_PARAMETERS.filter((name) => (fields[name] ?? '') === '');
  if (missing.length === 0) return;
  throw new RefusalError('ERR_PARAMETER_MISSING', `The login initiation lacks ${missing.join(', ')}.`, 400);
};

const getInstance = (instances: readonly Instance[], fields: Fields): Instance => {
  const sameClient = instances.filter(({ clientId }) => clientId === fields['client_id']);
  if (sameClient.length === 0) {
    throw new RefusalError('ERR_CLIENT_ID_UNKNOWN', 'No instance of LTI Moodle has this Client ID.');
  }
  const instance = sameClient.find(({ url }) => url === fields['iss']);
  if (instance !== undefined) return instance;
  const reason = `The issuer ${String(fields['iss'])} is not the URL of the instance with this Client ID.`;
  throw new RefusalError('ERR_ISSUER_UNKNOWN', reason);
};

const checkApprovedDomain = (url: string, approvedDomain: string): void => {
  if (isApproved(url, approvedDomain)) return;
  const reason = `${new URL(url).host} is not the approved domain of this credential. Set it in LTI Pro.`;
  throw new RefusalError('ERR_DOMAIN_NOT_APPROVED', reason);
};

const checkTargetLink = (origin: string, fields: Fields): void => {
  const [link] = String(fields['target_link_uri']).split('?');
  if (TARGET_PATHS.some((path) => link === origin + path)) return;
  throw new RefusalError('ERR_TARGET_LINK_UNKNOWN', `Zoom has no page at the target link ${String(link)}.`);
};
