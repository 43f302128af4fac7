import type { PendingLogin } from './pending-logins.js';
import { RefusalError } from './refusal-error.js';

/**
 * Throws `RefusalError` unless the id_token answers this very sign-in. This is what ltijs leaves out: it compares
 * neither nonce, deployment nor target link, and takes any audience that it knows. Signature, expiry and the other
 * claims are checked by ltijs right after.
 */
export const checkIdToken = (idToken: string, login: PendingLogin): void => {
  const claims = parseClaims(idToken);
  for (const check of CHECKS) check(claims, login);
};

type Claims = Readonly<Record<string, unknown>>;
type Check = (claims: Claims, login: PendingLogin) => void;

const CLAIM = 'https://purl.imsglobal.org/spec/lti/claim';
const CLOCK_TOLERANCE = 60;

const parseClaims = (idToken: string): Claims => {
  try {
    const claims: unknown = JSON.parse(Buffer.from(String(idToken.split('.')[1]), 'base64url').toString('utf8'));
    if (typeof claims === 'object' && claims !== null) return claims as Claims;
  } catch {
    // Answered below, as is a payload that is no object.
  }
  throw new RefusalError('ERR_ID_TOKEN_UNREADABLE', 'The id_token of your LMS cannot be read.');
};

const checkIssuer: Check = (claims, login) => {
  if (claims['iss'] === login.lmsUrl) return;
  throw new RefusalError('ERR_ISSUER_MISMATCH', 'The id_token comes from another issuer than the sign-in.');
};

const checkAudience: Check = (claims, login) => {
  if ([claims['aud']].flat().includes(login.clientId)) return;
  throw new RefusalError('ERR_AUDIENCE_MISMATCH', 'The id_token was made for another audience than this Client ID.');
};

/** @see https://openid.net/specs/openid-connect-core-1_0.html#IDTokenValidation */
const checkNonce: Check = (claims, login) => {
  if (claims['nonce'] === login.nonce) return;
  throw new RefusalError('ERR_NONCE_MISMATCH', 'The id_token carries another nonce than the one Zoom sent.');
};

const checkDeployment: Check = (claims, login) => {
  if (login.deploymentId === '' || claims[`${CLAIM}/deployment_id`] === login.deploymentId) return;
  throw new RefusalError('ERR_DEPLOYMENT_MISMATCH', 'The id_token names another deployment than the sign-in.');
};

const checkTargetLink: Check = (claims, login) => {
  if (claims[`${CLAIM}/target_link_uri`] === login.targetLinkUri) return;
  throw new RefusalError('ERR_TARGET_LINK_MISMATCH', 'The id_token names another target link than the sign-in.');
};

const checkMessageType: Check = (claims) => {
  if (claims[`${CLAIM}/message_type`] === 'LtiResourceLinkRequest') return;
  throw new RefusalError('ERR_MESSAGE_TYPE_UNKNOWN', 'Zoom answers to LtiResourceLinkRequest only.');
};

const checkTimes: Check = ({ iat, exp }) => {
  if (typeof iat !== 'number' || typeof exp !== 'number') {
    throw new RefusalError('ERR_TIME_MISSING', 'The id_token does not say when it was issued and when it expires.');
  }
  if (iat > Date.now() / 1000 + CLOCK_TOLERANCE) {
    throw new RefusalError('ERR_TIME_AHEAD', 'The id_token was issued in the future. Compare the clocks.');
  }
};

const CHECKS: readonly Check[] = [
  checkIssuer,
  checkAudience,
  checkNonce,
  checkDeployment,
  checkTargetLink,
  checkMessageType,
  checkTimes,
];
