import type { JSONWebKeySet } from 'jose';

/** A tool as this platform knows it: who it is, where it may be sent to, and what it may ask for. */
export interface ToolRegistration {
  readonly clientId: string;
  /** Where a launch starts: the tool's login initiation URL. */
  readonly loginUrl: string;
  /** The only URLs that an id_token is ever posted to, compared as exact strings. */
  readonly redirectUris: readonly string[];
  readonly targetLinkUri: string;
  /** The keys that the tool signs its client assertions with. */
  readonly keys: { readonly jwksUrl: string } | { readonly jwks: JSONWebKeySet };
  /** The service scopes that may be granted to the tool. */
  readonly scopes: readonly string[];
  /** Custom parameters that go into every message to the tool. */
  readonly custom: Readonly<Record<string, string>>;
}
