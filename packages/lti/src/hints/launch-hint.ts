import { createHmac, timingSafeEqual } from 'node:crypto';
import type { KeyObject } from 'node:crypto';
import type { DocumentTarget } from '../launch-description.js';
import { signHs256, verifyHs256 } from '../signing/hs256.js';
import { JwsError } from '../signing/jws-error.js';

/** What the platform wants to remember between the start of a launch and the tool's authorization request. */
export interface LaunchHint {
  /** Names this one launch; spent when the launch is redeemed. */
  readonly launchId: string;
  readonly clientId: string;
  readonly applicationId: string;
  /** The `sub` of the user who started the launch. */
  readonly subject: string;
  readonly documentTarget: DocumentTarget;
}

/** A launch hint that came back genuine and in time. */
export interface OpenedLaunchHint extends LaunchHint {
  readonly expiresAt: Date;
  /** Compared by {@link isBoundToSession}; says nothing about the session by itself. */
  readonly sessionBinding: string;
}

const TYP = 'lti-launch-hint+jwt';

/**
 * Makes the `lti_message_hint` of a launch: signed, short-lived, and bound to the session by a keyed digest, since it
 * travels through the tool. Shorter than 700 bytes with ids of usual length, as tools hand it back in a URL.
 * @see https://www.imsglobal.org/spec/lti/v1p3#lti_message_hint-login-parameter
 */
export function sealLaunchHint({
  secret,
  hint,
  sessionId,
  now,
  lifetimeSeconds,
}: {
  readonly secret: KeyObject;
  readonly hint: LaunchHint;
  readonly sessionId: string;
  readonly now: Date;
  readonly lifetimeSeconds: number;
}): string {
  const claims = {
    l: hint.launchId,
    c: hint.clientId,
    a: hint.applicationId,
    u: hint.subject,
    t: hint.documentTarget,
    s: toSessionBinding({ secret, launchId: hint.launchId, sessionId }),
    exp: Math.floor(now.getTime() / 1000) + lifetimeSeconds,
  };
  return signHs256(secret, { typ: TYP, claims });
}

/** The key under which a launch is spent when it is redeemed. */
export function toLaunchSpendKey(launchId: string): string {
  return `launch:${launchId}`;
}

/** Opens what {@link sealLaunchHint} made; throws `JwsError` for everything else, also for other kinds of hints. */
export function openLaunchHint({
  secret,
  text,
  now,
}: {
  readonly secret: KeyObject;
  readonly text: string;
  readonly now: Date;
}): OpenedLaunchHint {
  const { l, c, a, u, t, s, exp } = verifyHs256(secret, { typ: TYP, token: text, now });
  return {
    launchId: toText(l),
    clientId: toText(c),
    applicationId: toText(a),
    subject: toText(u),
    documentTarget: t === 'window' ? 'window' : 'iframe',
    sessionBinding: toText(s),
    expiresAt: new Date(Number(exp) * 1000),
  };
}

/** Tells whether the launch was started in this session. */
export function isBoundToSession({
  secret,
  hint,
  sessionId,
}: {
  readonly secret: KeyObject;
  readonly hint: OpenedLaunchHint;
  readonly sessionId: string;
}): boolean {
  const expected = Buffer.from(toSessionBinding({ secret, launchId: hint.launchId, sessionId }));
  const given = Buffer.from(hint.sessionBinding);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

/** The launch id makes two launches of one session look unrelated; the zero bytes keep this apart from any JWS input. */
function toSessionBinding(bound: { secret: KeyObject; launchId: string; sessionId: string }): string {
  return createHmac('sha256', bound.secret)
    .update(`session\0${bound.launchId}\0${bound.sessionId}`)
    .digest('base64url');
}

function toText(value: unknown): string {
  if (typeof value !== 'string') throw new JwsError('ERR_JWS_MALFORMED');
  return value;
}
