import { requireAudience } from './rules/require-audience.js';
import { requireAssertionId } from './rules/require-assertion-id.js';
import { requireClientAssertion } from './rules/require-client-assertion.js';
import { requireClientCredentialsGrant } from './rules/require-client-credentials-grant.js';
import { requireIssueTime } from './rules/require-issue-time.js';
import { requireKnownClient } from './rules/require-known-client.js';
import { requireLifetime } from './rules/require-lifetime.js';
import { requireOwnDeployment } from './rules/require-own-deployment.js';
import { requirePlainHeader } from './rules/require-plain-header.js';
import { requireScope } from './rules/require-scope.js';
import { requireSelfIssuedAssertion } from './rules/require-self-issued-assertion.js';
import { requireSignature } from './rules/require-signature.js';
import { requireSingleParameters } from './rules/require-single-parameters.js';
import { requireUnusedAssertion } from './rules/require-unused-assertion.js';
import { refuseOtherAuthentication } from './rules/refuse-other-authentication.js';
import type { TokenRule } from './token-exchange.js';

/**
 * The token endpoint, in order. All that costs nothing comes before the signature, for which the tool's keys may have to
 * be fetched; the assertion is spent last, so that a refused request can be repeated.
 * @see https://www.imsglobal.org/spec/security/v1p0/#using-json-web-tokens-with-oauth-2-0-client-credentials-grant
 */
export const TOKEN_RULES: readonly TokenRule[] = [
  requireSingleParameters,
  requireClientCredentialsGrant,
  refuseOtherAuthentication,
  requireClientAssertion,

  requirePlainHeader,
  requireSelfIssuedAssertion,
  requireAudience,
  requireLifetime,
  requireIssueTime,
  requireAssertionId,
  requireKnownClient,
  requireSignature,

  requireOwnDeployment,
  requireScope,
  requireUnusedAssertion,
];
