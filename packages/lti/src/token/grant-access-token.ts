import { Exchange } from '../exchange/exchange.js';
import { ACCESS_TOKEN_LIFETIME_SECONDS, sealAccessToken } from './access-token.js';
import type { TokenExchange, TokenPlatform, TokenRequest, TokenRule } from './token-exchange.js';
import { TOKEN_RULES } from './token-rules.js';

/** The body of a token response, in the protocol's spelling. */
export interface AccessTokenResponse {
  readonly access_token: string;
  readonly token_type: 'Bearer';
  /** Seconds. */
  readonly expires_in: number;
  /** The scopes granted, separated by spaces. */
  readonly scope: string;
}

/**
 * Answers a token request (client_credentials with private_key_jwt). Throws `TokenError` when a rule refuses it; what the
 * platform throws passes through.
 * @see https://www.imsglobal.org/spec/security/v1p0/#using-json-web-tokens-with-oauth-2-0-client-credentials-grant
 */
export async function grantAccessToken(
  request: TokenRequest,
  platform: TokenPlatform,
  rules: readonly TokenRule[] = TOKEN_RULES,
): Promise<AccessTokenResponse> {
  let exchange: TokenExchange = new Exchange(request, platform);
  for (const rule of rules) exchange = exchange.with(await rule(exchange));
  const scopes = exchange.get('scopes');
  return {
    access_token: sealAccessToken({
      secret: platform.accessTokenSecret,
      grant: { clientId: exchange.get('clientId'), deploymentId: exchange.find('deploymentId'), scopes },
      now: platform.now(),
    }),
    token_type: 'Bearer',
    expires_in: ACCESS_TOKEN_LIFETIME_SECONDS,
    scope: scopes.join(' '),
  };
}
