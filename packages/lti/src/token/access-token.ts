import { randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { signHs256 } from '../signing/hs256.js';

/** What a tool has been allowed. */
export interface AccessGrant {
  readonly clientId: string;
  /** `undefined` for all deployments of the client. */
  readonly deploymentId: string | undefined;
  readonly scopes: readonly string[];
}

/** The lifetime that the security framework recommends. */
export const ACCESS_TOKEN_LIFETIME_SECONDS = 3600;

const TYP = 'lti-access-token+jwt';

/** Makes the bearer token for a grant; opaque to the tool, and unguessable by its signature as by its random id. */
export function sealAccessToken({
  secret,
  grant,
  now,
}: {
  readonly secret: KeyObject;
  readonly grant: AccessGrant;
  readonly now: Date;
}): string {
  const claims = {
    jti: randomBytes(16).toString('base64url'),
    sub: grant.clientId,
    scope: grant.scopes.join(' '),
    exp: Math.floor(now.getTime() / 1000) + ACCESS_TOKEN_LIFETIME_SECONDS,
    deployment_id: grant.deploymentId,
  };
  return signHs256(secret, { typ: TYP, claims });
}
