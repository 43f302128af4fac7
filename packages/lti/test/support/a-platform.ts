import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import { setImmediate } from 'node:timers/promises';
import { generateSigningKey, sealLaunchHint, signRs256 } from '@lms-zoom/lti';
import type { AuthorizationPlatform, LaunchHint, LaunchPermission, SigningKey } from '@lms-zoom/lti';
import { CLIENT_A, CLIENT_B, NOW, aLaunch, aRegistration } from './a-launch.js';

/** A platform in memory: two tools, whoever asks is `subject-of-<user id>`, and everybody may open everything. */
export interface TestPlatform extends AuthorizationPlatform {
  readonly signingKey: SigningKey;
  /** Every key that was used up, in order. */
  readonly spent: string[];
  /** What `describeLaunch` says from now on. */
  permission: LaunchPermission;
  time: Date;
}

const REGISTRATIONS = [aRegistration(), aRegistration({ clientId: CLIENT_B, redirectUris: ['https://t2.example/cb'] })];

export async function createPlatform(changes: Partial<AuthorizationPlatform> = {}): Promise<TestPlatform> {
  const signingKey = await generateSigningKey();
  const spent: string[] = [];
  const platform: TestPlatform = {
    signingKey,
    spent,
    permission: { permitted: true, launch: aLaunch() },
    time: NOW,
    hintSecret: createSecretKey(randomBytes(32)),
    now: () => platform.time,
    findRegistration: (clientId) => Promise.resolve(REGISTRATIONS.find((known) => known.clientId === clientId)),
    subjectOf: (userId) => Promise.resolve(`subject-of-${userId}`),
    describeLaunch: () => Promise.resolve(platform.permission),
    spend: (key) => spendOnce(spent, key),
    signIdToken: (claims) => signRs256(signingKey, claims),
    ...changes,
  };
  return platform;
}

/** The first to arrive wins, and everybody waits a little, as with a database. */
export async function spendOnce(spent: string[], key: string): Promise<boolean> {
  await setImmediate();
  const isFirst = !spent.includes(key);
  if (isFirst) spent.push(key);
  await setImmediate();
  return isFirst;
}

/** What the start of a launch by S1 hands to the tool. */
export function startLaunch(
  platform: AuthorizationPlatform,
  { sessionId = 'session-of-s1', ...changes }: Partial<LaunchHint> & { sessionId?: string } = {},
): string {
  const hint = {
    launchId: randomUUID(),
    clientId: CLIENT_A,
    applicationId: 'application-1',
    subject: 'subject-of-s1',
    documentTarget: 'iframe',
    ...changes,
  } as const;
  return sealLaunchHint({ secret: platform.hintSecret, hint, sessionId, now: platform.now(), lifetimeSeconds: 300 });
}
