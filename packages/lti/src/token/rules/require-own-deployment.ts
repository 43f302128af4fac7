import { CLAIM_DEPLOYMENT_ID } from '../../vocabulary/claims.js';
import { createInvalidClientError } from '../invalid-client-error.js';
import type { TokenExchange, TokenFacts } from '../token-exchange.js';

/**
 * A tool may name the one deployment that it wants the token for; it must be one of its own.
 * @see https://www.imsglobal.org/spec/lti/v1p3#token-endpoint-claim-and-services
 */
export async function requireOwnDeployment(exchange: TokenExchange): Promise<Partial<TokenFacts> | undefined> {
  const deploymentId = exchange.get('assertion').claims[CLAIM_DEPLOYMENT_ID];
  if (deploymentId === undefined) return undefined;
  const clientId = exchange.get('clientId');
  if (typeof deploymentId !== 'string' || !(await exchange.platform.ownsDeployment(clientId, deploymentId))) {
    throw createInvalidClientError('ERR_TOKEN_DEPLOYMENT', 'The deployment is not one of this client.');
  }
  return { deploymentId };
}
