import { describe, expect, it } from '@jest/globals';
import type { Profile } from '../src/index.js';
import { aProfileInput, createInstallation } from './support/installation.js';
import type { Installation } from './support/installation.js';

async function createWithToken(): Promise<Installation & { profile: Profile; token: string }> {
  const installation = await createInstallation();
  const profile = await installation.profiles.create('operator', aProfileInput());
  return { ...installation, profile, token: await installation.accessTokens.getAccessToken(profile.id) };
}

describe('access tokens', () => {
  it('OO-S10 have 128 bits, are different each time, and are stored encrypted', async () => {
    const { profiles, accessTokens, storage } = await createInstallation();
    const one = await profiles.create('operator', aProfileInput({ name: 'One', ltiKey: 'same' }));
    const two = await profiles.create('operator', aProfileInput({ name: 'Two', ltiKey: 'same' }));
    const tokens = await Promise.all([one, two].map(({ id }) => accessTokens.getAccessToken(id)));
    const stored = JSON.stringify([await storage.profiles.find(one.id), await storage.profiles.find(two.id)]);
    expect(new Set(tokens).size).toBe(2);
    for (const token of tokens) {
      expect(token).toMatch(/^[0-9a-f]{32}$/);
      expect(stored).not.toContain(token);
    }
  });

  it('find their profile, whole only', async () => {
    const { accessTokens, profile, token } = await createWithToken();
    expect(await accessTokens.findByAccessToken(token)).toEqual(profile);
    expect(await accessTokens.findByAccessToken(token.slice(0, -1))).toBeUndefined();
    expect(await accessTokens.findByAccessToken('')).toBeUndefined();
  });

  it('stay over every change of the profile', async () => {
    const { accessTokens, profiles, profile, token } = await createWithToken();
    await profiles.setStatus('operator', profile.id, { status: 'inactive', revision: 1 });
    expect(await accessTokens.getAccessToken(profile.id)).toBe(token);
  });

  it('OO-S10 are replaced by a rotation, the old one being good until its grace time is over', async () => {
    const { accessTokens, profiles, clock, profile, token } = await createWithToken();
    const rotation = { graceHours: 24, revision: 1 };
    const rotated = await accessTokens.rotateAccessToken('operator', profile.id, rotation);
    const until = new Date('2026-03-02T10:00:00Z');
    expect(rotated.profile).toMatchObject({ revision: 2, formerTokenValidUntil: until });
    expect(rotated.accessToken).not.toBe(token);
    expect(await accessTokens.getAccessToken(profile.id)).toBe(rotated.accessToken);
    clock.now = new Date(until.getTime() - 1);
    expect(await accessTokens.findByAccessToken(token)).toMatchObject({ id: profile.id });
    clock.now = until;
    expect(await accessTokens.findByAccessToken(token)).toBeUndefined();
    expect(await accessTokens.findByAccessToken(rotated.accessToken)).toMatchObject({ id: profile.id });
    expect((await profiles.get(profile.id)).formerTokenValidUntil).toBeUndefined();
  });

  it('end at once without a grace time, and a former one with the next rotation', async () => {
    const { accessTokens, profile, token } = await createWithToken();
    const second = await accessTokens.rotateAccessToken('operator', profile.id, { graceHours: 24, revision: 1 });
    const third = await accessTokens.rotateAccessToken('operator', profile.id, { graceHours: 0, revision: 2 });
    expect(third.profile.formerTokenValidUntil).toBeUndefined();
    for (const old of [token, second.accessToken]) expect(await accessTokens.findByAccessToken(old)).toBeUndefined();
    expect(await accessTokens.findByAccessToken(third.accessToken)).toMatchObject({ revision: 3 });
  });

  it('are not rotated by the second of two operators', async () => {
    const { accessTokens, profile } = await createWithToken();
    const rotations = [0, 0].map((graceHours) =>
      accessTokens.rotateAccessToken('operator', profile.id, { graceHours, revision: 1 }),
    );
    const results = await Promise.allSettled(rotations);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    await expect(
      accessTokens.rotateAccessToken('operator', profile.id, { graceHours: 0, revision: 1 }),
    ).rejects.toMatchObject({ code: 'ERR_PROFILE_CHANGED' });
  });
});
