import { createSecretKey, randomBytes, randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { isBoundToSession, openLaunchHint, sealCheckHint, sealLaunchHint } from '@lms-zoom/lti';
import type { LaunchHint } from '@lms-zoom/lti';
import { decodeJwt } from 'jose';
import { NOW } from '../support/a-launch.js';

const secret = createSecretKey(randomBytes(32));
const hint: LaunchHint = {
  launchId: randomUUID(),
  clientId: randomUUID(),
  applicationId: randomUUID(),
  subject: randomUUID(),
  documentTarget: 'window',
};
const seal = (sessionId = 'session-1', sealed = hint): string =>
  sealLaunchHint({ secret, hint: sealed, sessionId, now: NOW, lifetimeSeconds: 120 });

describe('a launch hint', () => {
  it('comes back as it was', () => {
    expect(openLaunchHint({ secret, text: seal(), now: NOW })).toEqual({
      ...hint,
      expiresAt: new Date(NOW.getTime() + 120_000),
      sessionBinding: expect.any(String),
    });
  });

  it('LTI-L09 is shorter than 700 bytes, of characters that survive any URL', () => {
    expect(seal('s'.repeat(4096)).length).toBeLessThan(700);
    expect(seal()).toMatch(/^[A-Za-z0-9._~-]+$/);
  });

  it('knows its session and no other', () => {
    const opened = openLaunchHint({ secret, text: seal(), now: NOW });
    expect(isBoundToSession({ secret, hint: opened, sessionId: 'session-1' })).toBe(true);
    expect(isBoundToSession({ secret, hint: opened, sessionId: 'session-2' })).toBe(false);
    expect(isBoundToSession({ secret, hint: opened, sessionId: '' })).toBe(false);
  });

  it('LTI-X10 tells the tool neither the session nor that two launches share one', () => {
    const claims = decodeJwt(seal('session-1'));
    const next = decodeJwt(seal('session-1', { ...hint, launchId: randomUUID() }));
    expect(JSON.stringify(claims)).not.toContain('session-1');
    expect(claims['s']).not.toBe(next['s']);
  });

  it('LTI-A19 is not what the hint of a connection check is', () => {
    const text = sealCheckHint({ secret, clientId: hint.clientId, now: NOW });
    expect(() => openLaunchHint({ secret, text, now: NOW })).toThrow(expect.objectContaining({ code: 'ERR_JWS_TYPE' }));
  });
});
