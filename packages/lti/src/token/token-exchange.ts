import type { KeyObject } from 'node:crypto';
import type { Exchange } from '../exchange/exchange.js';
import type { ToolKeys } from '../tool-keys/tool-keys.js';
import type { ToolRegistration } from '../tool-registration.js';
import type { ClientAssertion } from './client-assertion.js';

/** A token request, free of HTTP. */
export interface TokenRequest {
  readonly parameters: URLSearchParams;
  /** The Authorization header, if the tool sent one. */
  readonly authorization: string | undefined;
}

/** What the token endpoint needs from the platform around it. */
export interface TokenPlatform {
  /** The address of this endpoint, as tools know it. */
  readonly tokenUrl: string;
  readonly issuer: string;
  /** `undefined` for a client that is unknown or disabled. */
  findRegistration(clientId: string): Promise<ToolRegistration | undefined>;
  ownsDeployment(clientId: string, deploymentId: string): Promise<boolean>;
  readonly toolKeys: ToolKeys;
  /** Uses a key up: `true` for exactly one of any number of calls. Keys are at most 255 characters. */
  spend(key: string, expiresAt: Date): Promise<boolean>;
  readonly accessTokenSecret: KeyObject;
  now(): Date;
}

/** What the rules establish, in this order. */
export interface TokenFacts {
  readonly assertion: ClientAssertion;
  readonly clientId: string;
  readonly registration: ToolRegistration;
  readonly expiresAt: Date;
  readonly assertionId: string;
  /** The only deployment that the token is for; without it, it is for all of the client's. */
  readonly deploymentId: string;
  readonly scopes: readonly string[];
}

export type TokenExchange = Exchange<TokenRequest, TokenPlatform, TokenFacts>;

type Found = Partial<TokenFacts> | undefined;

/** One rule of the endpoint: gives the facts that it establishes, or throws a `TokenError`. */
export type TokenRule = (exchange: TokenExchange) => Found | Promise<Found>;
