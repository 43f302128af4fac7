import type { LtijsRefusedError } from '../tool/ltijs-refused-error.js';
import { createSessionError } from './launch-session.js';
import { RefusalError } from './refusal-error.js';

/** Puts a refusal of ltijs into plain words. */
export const toRefusal = ({ reason }: LtijsRefusedError): RefusalError => {
  if (SESSION_REASONS.has(reason)) return createSessionError();
  const known = SENTENCES.find(([pattern]) => pattern.test(reason));
  return new RefusalError('ERR_ID_TOKEN_REFUSED', known?.[1] ?? `The id_token was refused (${reason}).`);
};

const SESSION_REASONS: ReadonlySet<string> = new Set([
  'SESSION_NOT_FOUND',
  'NO_LTIK_OR_IDTOKEN_FOUND',
  'IDTOKEN_NOT_FOUND_DB',
  'CONTEXTTOKEN_NOT_FOUND_DB',
]);

const SENTENCES: readonly (readonly [RegExp, string])[] = [
  [/^invalid signature$/, 'The signature of the id_token does not match the public key of your LMS.'],
  [/^jwt expired$/, 'The id_token has expired. Compare the clocks of your LMS and of this computer.'],
  [/^TOKEN_TOO_OLD$/, 'The id_token is too old. Compare the clocks of your LMS and of this computer.'],
  [/^(KID_NOT_FOUND|KEY_NOT_FOUND)$/, 'The id_token is signed with a key that your LMS does not publish.'],
  [/^(ALG_NOT_RS256|invalid algorithm)$/, 'The id_token is not signed with RS256.'],
  [/^MISSING_VALIDATION_COOKIE$/, 'Your browser did not send the cookie back that Zoom had set. Allow cookies.'],
  [/^NONCE_ALREADY_RECEIVED$/, 'The nonce of the id_token was used before.'],
  [/^(invalid token|jwt malformed|Unexpected token|INVALID_JWT_RECEIVED)/, 'The id_token of your LMS cannot be read.'],
  [/ECONN|ENOTFOUND|ETIMEDOUT|Response code|KEYSET_NOT_FOUND/, 'Zoom could not read the public keys of your LMS.'],
  [/^(NO|WRONG)_\w+_CLAIM$/, 'The id_token lacks a claim that every launch must have, or has a wrong one.'],
];
