import { randomUUID } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import { signHs256 } from '../signing/hs256.js';

const TYP = 'lti-check-hint+jwt';
const LIFETIME_SECONDS = 60;

/**
 * Makes the hint of a connection check. It looks like that of a launch to the tool, and the authorization endpoint
 * refuses it: its `typ` is another one.
 */
export function sealCheckHint({
  secret,
  clientId,
  now,
}: {
  readonly secret: KeyObject;
  readonly clientId: string;
  readonly now: Date;
}): string {
  const claims = { l: randomUUID(), c: clientId, exp: Math.floor(now.getTime() / 1000) + LIFETIME_SECONDS };
  return signHs256(secret, { typ: TYP, claims });
}
