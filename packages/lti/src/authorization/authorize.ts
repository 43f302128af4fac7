import { Exchange } from '../exchange/exchange.js';
import { buildIdTokenClaims } from '../id-token.js';
import { AuthorizationError } from './authorization-error.js';
import type { AuthorizationExchange, AuthorizationRequest, AuthorizationRule } from './authorization-exchange.js';
import type { AuthorizationPlatform } from './authorization-platform.js';
import { AUTHORIZATION_RULES } from './authorization-rules.js';

/** How an authorization request is to be answered. */
export type AuthorizationOutcome =
  /** Post these fields, and no others, to the tool. */
  | {
      readonly kind: 'form';
      readonly action: string;
      readonly fields: Readonly<Record<string, string>>;
      readonly error: AuthorizationError | undefined;
    }
  /** Post these fields to the authorization endpoint again, from a page of our own origin. */
  | { readonly kind: 'repost'; readonly fields: Readonly<Record<string, string>> }
  /** Show an error page; there is no tool that it could safely go to. */
  | { readonly kind: 'page'; readonly status: 400; readonly error: AuthorizationError };

/**
 * Answers an authorization request: an id_token or an error for the tool, a repost, or an error page. Rejects only with
 * what the platform threw before it was known where an error may be sent.
 * @see https://www.imsglobal.org/spec/security/v1p0/#step-3-authentication-response
 */
export async function authorize(
  request: AuthorizationRequest,
  platform: AuthorizationPlatform,
  rules: readonly AuthorizationRule[] = AUTHORIZATION_RULES,
): Promise<AuthorizationOutcome> {
  let exchange: AuthorizationExchange = new Exchange(request, platform);
  try {
    for (const rule of rules) {
      exchange = exchange.with(await rule(exchange));
      const repost = exchange.find('repost');
      if (repost !== undefined) return { kind: 'repost', fields: repost };
    }
    const idToken = await createIdToken(exchange);
    return toForm(exchange, { fields: { id_token: idToken }, error: undefined });
  } catch (error) {
    return toErrorOutcome(exchange, error);
  }
}

const UNAVAILABLE = {
  error: 'temporarily_unavailable',
  code: 'ERR_AUTHORIZATION_UNAVAILABLE',
  description: 'The learning platform is busy. Please try again in a minute.',
} as const;

const FAULT = {
  error: 'server_error',
  code: 'ERR_AUTHORIZATION_PLATFORM_FAULT',
  description: 'The learning platform failed to answer.',
} as const;

function createIdToken(exchange: AuthorizationExchange): Promise<string> {
  const { platform } = exchange;
  const claims = buildIdTokenClaims(exchange.get('launch'), { nonce: exchange.get('nonce'), now: platform.now() });
  return platform.signIdToken(claims);
}

function toErrorOutcome(exchange: AuthorizationExchange, thrown: unknown): AuthorizationOutcome {
  if (exchange.find('redirectUri') === undefined) {
    if (thrown instanceof AuthorizationError) return { kind: 'page', status: 400, error: thrown };
    throw thrown;
  }
  const error = thrown instanceof AuthorizationError ? thrown : toPlatformError(thrown);
  return toForm(exchange, { fields: { error: error.error, error_description: error.description }, error });
}

/** `state`: "The exact value received from the client." Without one, or with several, there is none to give back. */
function toForm(
  exchange: AuthorizationExchange,
  { fields, error }: { fields: Record<string, string>; error: AuthorizationError | undefined },
): AuthorizationOutcome {
  const state = exchange.findParameter('state');
  return {
    kind: 'form',
    action: exchange.get('redirectUri'),
    fields: state === undefined ? fields : { ...fields, state },
    error,
  };
}

function toPlatformError(cause: unknown): AuthorizationError {
  return new AuthorizationError(findCode(cause) === 'ERR_STORAGE_UNAVAILABLE' ? UNAVAILABLE : FAULT, { cause });
}

/** By its code, not its class: a storage adapter may bring another copy of that. */
function findCode(thrown: unknown): unknown {
  return typeof thrown === 'object' && thrown !== null && 'code' in thrown ? thrown.code : undefined;
}
