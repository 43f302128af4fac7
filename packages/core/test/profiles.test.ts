import { describe, expect, it } from '@jest/globals';
import { createInstallation } from './support/installation.js';

describe('profiles', () => {
  it('trims name and LTI key and makes a client id', async () => {
    const { profiles } = await createInstallation();
    const profile = await profiles.create({ name: '  Main  ', ltiKey: ' abcDEF123_-\n' });
    expect(profile).toMatchObject({ name: 'Main', ltiKey: 'abcDEF123_-', status: 'active', revision: 1 });
    expect(profile.clientId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('OO-C15 refuses an empty name and an empty or impossible LTI key, naming the field', async () => {
    const { profiles } = await createInstallation();
    await expect(profiles.create({ name: ' ', ltiKey: '' })).rejects.toMatchObject({
      code: 'ERR_INPUT_INVALID',
      fields: { name: expect.any(String), ltiKey: expect.any(String) },
    });
    await expect(profiles.create({ name: 'Main', ltiKey: 'https://zoom.us/x' })).rejects.toMatchObject({
      fields: { ltiKey: expect.stringContaining('letters, digits') },
    });
    expect(await profiles.list()).toEqual([]);
  });

  it('OO-S10 makes an access token of 128 bits, different each time, and stores it encrypted', async () => {
    const { profiles, storage } = await createInstallation();
    const one = await profiles.create({ name: 'One', ltiKey: 'same' });
    const two = await profiles.create({ name: 'Two', ltiKey: 'same' });
    const tokens = await Promise.all([one, two].map(({ id }) => profiles.getAccessToken(id)));
    expect(new Set(tokens).size).toBe(2);
    for (const token of tokens) {
      expect(token).toMatch(/^[0-9a-f]{32}$/);
      expect(JSON.stringify(await storage.profiles.list())).not.toContain(token);
    }
  });

  it('finds a profile by its whole access token only', async () => {
    const { profiles } = await createInstallation();
    const profile = await profiles.create({ name: 'One', ltiKey: 'key' });
    const token = await profiles.getAccessToken(profile.id);
    expect(await profiles.findByAccessToken(token)).toEqual(profile);
    expect(await profiles.findByAccessToken(token.slice(0, -1))).toBeUndefined();
    expect(await profiles.findByAccessToken('')).toBeUndefined();
  });

  it('keeps client id and access token over an update, and counts the revision', async () => {
    const { profiles } = await createInstallation();
    const profile = await profiles.create({ name: 'One', ltiKey: 'key' });
    const token = await profiles.getAccessToken(profile.id);
    const updated = await profiles.update(profile.id, { name: 'Uno', ltiKey: 'key2', status: 'inactive', revision: 1 });
    expect(updated).toMatchObject({ name: 'Uno', ltiKey: 'key2', status: 'inactive', clientId: profile.clientId });
    expect(updated.revision).toBe(2);
    expect(await profiles.getAccessToken(profile.id)).toBe(token);
  });

  it('tells the second of two operators that the profile has changed', async () => {
    const { profiles } = await createInstallation();
    const { id } = await profiles.create({ name: 'One', ltiKey: 'key' });
    await profiles.update(id, { name: 'First', ltiKey: 'key', status: 'active', revision: 1 });
    const second = profiles.update(id, { name: 'Second', ltiKey: 'key', status: 'active', revision: 1 });
    await expect(second).rejects.toMatchObject({ code: 'ERR_PROFILE_CHANGED' });
    expect((await profiles.get(id)).name).toBe('First');
  });

  it('hides an inactive profile from Zoom', async () => {
    const { profiles } = await createInstallation();
    const { id, clientId } = await profiles.create({ name: 'One', ltiKey: 'key' });
    expect(await profiles.findActiveByClientId(clientId)).toMatchObject({ id });
    await profiles.update(id, { name: 'One', ltiKey: 'key', status: 'inactive', revision: 1 });
    expect(await profiles.findActiveByClientId(clientId)).toBeUndefined();
  });
});
