import { randomBytes } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { signHs256, verifyHs256 } from '../signing/hs256.js';
import { JwsError } from '../signing/jws-error.js';

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

/** Opens what {@link sealAccessToken} made; throws `JwsError` for everything else, also for our other tokens. */
export function openAccessToken({
  secret,
  text,
  now,
}: {
  readonly secret: KeyObject;
  readonly text: string;
  readonly now: Date;
}): AccessGrant {
  const { sub, scope, deployment_id } = verifyHs256(secret, { typ: TYP, token: text, now });
  return {
    clientId: toClaimText(sub),
    deploymentId: deployment_id === undefined ? undefined : toClaimText(deployment_id),
    scopes: toClaimText(scope).split(' '),
  };
}

function toClaimText(value: unknown): string {
  if (typeof value !== 'string') throw new JwsError('ERR_JWS_MALFORMED');
  return value;
}
