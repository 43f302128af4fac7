import type { Exchange } from '../exchange/exchange.js';
import type { OpenedLaunchHint } from '../hints/launch-hint.js';
import type { LaunchDescription } from '../launch-description.js';
import type { ToolRegistration } from '../tool-registration.js';
import type { AuthorizationPlatform } from './authorization-platform.js';

/** An authorization request, free of HTTP. */
export interface AuthorizationRequest {
  readonly parameters: URLSearchParams;
  /** Who is logged in, if the browser sent the session's cookie along. */
  readonly session: AuthorizationSession | undefined;
}

/** The session of the host that the request came in. */
export interface AuthorizationSession {
  readonly userId: string;
  readonly sessionId: string;
}

/** What the rules establish, in this order. */
export interface AuthorizationFacts {
  readonly registration: ToolRegistration;
  /** From here on errors go to the tool instead of to a page. */
  readonly redirectUri: string;
  /** Ends the rules: the browser shall send these fields again, from our own origin. */
  readonly repost: Readonly<Record<string, string>>;
  readonly nonce: string;
  readonly loginHint: string;
  readonly session: AuthorizationSession;
  readonly hint: OpenedLaunchHint;
  readonly launch: LaunchDescription;
}

export type AuthorizationExchange = Exchange<AuthorizationRequest, AuthorizationPlatform, AuthorizationFacts>;

type Found = Partial<AuthorizationFacts> | undefined;

/** One rule of the endpoint: gives the facts that it establishes, or throws an `AuthorizationError`. */
export type AuthorizationRule = (exchange: AuthorizationExchange) => Found | Promise<Found>;
