import type { BearerRule } from './bearer-exchange.js';
import { requireActiveClient } from './rules/require-active-client.js';
import { requireBearerToken } from './rules/require-bearer-token.js';
import { requireGenuineToken } from './rules/require-genuine-token.js';
import { requireGrantedScope } from './rules/require-granted-scope.js';
import { requireSingleToken } from './rules/require-single-token.js';

/**
 * The door of every service, in order. Whether the client may see the very thing that it asks for is up to the service.
 * @see https://www.imsglobal.org/spec/security/v1p0/#securing_web_services
 */
export const BEARER_RULES: readonly BearerRule[] = [
  requireSingleToken,
  requireBearerToken,
  requireGenuineToken,
  requireActiveClient,
  requireGrantedScope,
];
