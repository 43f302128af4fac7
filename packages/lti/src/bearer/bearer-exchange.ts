import type { KeyObject } from 'node:crypto';
import type { Exchange } from '../exchange/exchange.js';
import type { AccessGrant } from '../token/access-token.js';
import type { ToolRegistration } from '../tool-registration.js';

/** A tool's call of a service, free of HTTP. */
export interface BearerRequest {
  /** The query. */
  readonly parameters: URLSearchParams;
  /** Every Authorization header of the request. */
  readonly authorization: readonly string[];
  /** The scope that the service asks for. */
  readonly scope: string;
}

/** What bearer checks need from the platform around them; the token endpoint's platform has it all. */
export interface BearerPlatform {
  /** `undefined` for a client that is unknown or disabled. */
  findRegistration(clientId: string): Promise<ToolRegistration | undefined>;
  readonly accessTokenSecret: KeyObject;
  now(): Date;
}

/** What the rules establish, in this order. */
export interface BearerFacts {
  readonly token: string;
  readonly grant: AccessGrant;
  readonly registration: ToolRegistration;
}

export type BearerExchange = Exchange<BearerRequest, BearerPlatform, BearerFacts>;

type Found = Partial<BearerFacts> | undefined;

/** One rule of a service's door: gives the facts that it establishes, or throws a `BearerError`. */
export type BearerRule = (exchange: BearerExchange) => Found | Promise<Found>;
