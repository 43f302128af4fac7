import { describe, expect, it } from '@jest/globals';
import { createInstallation, aProfileInput, aProfileChange } from './support/installation.js';

describe('profiles', () => {
  it('trims name and LTI key and makes a client id', async () => {
    const { profiles } = await createInstallation();
    const profile = await profiles.create(aProfileInput({ name: '  Main  ', ltiKey: ' abcDEF123_-\n' }));
    expect(profile).toMatchObject({ name: 'Main', ltiKey: 'abcDEF123_-', status: 'active', revision: 1 });
    expect(profile.clientId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('OO-C15 refuses an empty name and an empty or impossible LTI key, naming the field', async () => {
    const { profiles } = await createInstallation();
    await expect(profiles.create(aProfileInput({ name: ' ', ltiKey: '' }))).rejects.toMatchObject({
      code: 'ERR_INPUT_INVALID',
      fields: { name: expect.any(String), ltiKey: expect.any(String) },
    });
    await expect(profiles.create(aProfileInput({ name: 'Main', ltiKey: 'https://zoom.us/x' }))).rejects.toMatchObject({
      fields: { ltiKey: expect.stringContaining('letters, digits') },
    });
    expect(await profiles.list()).toEqual([]);
  });

  it.each([
    ['https://Applications.Zoom.us/', 'https://applications.zoom.us'],
    ['https://zoom.example:443', 'https://zoom.example'],
  ])('keeps the Zoom address %s as %s', async (zoomBaseUrl, kept) => {
    const { profiles } = await createInstallation();
    expect((await profiles.create(aProfileInput({ zoomBaseUrl }))).zoomBaseUrl).toBe(kept);
  });

  it.each([
    '',
    'zoom.us',
    'https://zoom.us/lti',
    'https://zoom.us?x',
    'https://a@zoom.us',
    'http://zoom.us',
    'javascript:1',
  ])('LTI-L14 refuses the Zoom address “%s”', async (zoomBaseUrl) => {
    const { profiles } = await createInstallation();
    await expect(profiles.create(aProfileInput({ zoomBaseUrl }))).rejects.toMatchObject({
      fields: { zoomBaseUrl: expect.any(String) },
    });
  });

  it('keeps control characters and broken surrogates out of names', async () => {
    const { profiles } = await createInstallation();
    const { name } = await profiles.create(aProfileInput({ name: 'a\u0000b\r\nc\ud800' }));
    expect(name).toBe('a b c');
  });

  it('OO-S10 makes an access token of 128 bits, different each time, and stores it encrypted', async () => {
    const { profiles, storage } = await createInstallation();
    const one = await profiles.create(aProfileInput({ name: 'One', ltiKey: 'same' }));
    const two = await profiles.create(aProfileInput({ name: 'Two', ltiKey: 'same' }));
    const tokens = await Promise.all([one, two].map(({ id }) => profiles.getAccessToken(id)));
    expect(new Set(tokens).size).toBe(2);
    for (const token of tokens) {
      expect(token).toMatch(/^[0-9a-f]{32}$/);
      expect(JSON.stringify(await storage.profiles.list())).not.toContain(token);
    }
  });

  it('finds a profile by its whole access token only', async () => {
    const { profiles } = await createInstallation();
    const profile = await profiles.create(aProfileInput({ name: 'One', ltiKey: 'key' }));
    const token = await profiles.getAccessToken(profile.id);
    expect(await profiles.findByAccessToken(token)).toEqual(profile);
    expect(await profiles.findByAccessToken(token.slice(0, -1))).toBeUndefined();
    expect(await profiles.findByAccessToken('')).toBeUndefined();
  });

  it('keeps client id and access token over an update, and counts the revision', async () => {
    const { profiles } = await createInstallation();
    const profile = await profiles.create(aProfileInput({ name: 'One', ltiKey: 'key' }));
    const token = await profiles.getAccessToken(profile.id);
    const updated = await profiles.update(
      profile.id,
      aProfileChange({ name: 'Uno', ltiKey: 'key2', status: 'inactive' }),
    );
    expect(updated).toMatchObject({ name: 'Uno', ltiKey: 'key2', status: 'inactive', clientId: profile.clientId });
    expect(updated.revision).toBe(2);
    expect(await profiles.getAccessToken(profile.id)).toBe(token);
  });

  it('tells the second of two operators that the profile has changed', async () => {
    const { profiles } = await createInstallation();
    const { id } = await profiles.create(aProfileInput({ name: 'One', ltiKey: 'key' }));
    await profiles.update(id, aProfileChange({ name: 'First', ltiKey: 'key', status: 'active' }));
    const second = profiles.update(id, aProfileChange({ name: 'Second', ltiKey: 'key', status: 'active' }));
    await expect(second).rejects.toMatchObject({ code: 'ERR_PROFILE_CHANGED' });
    expect((await profiles.get(id)).name).toBe('First');
  });

  it('hides an inactive profile from Zoom', async () => {
    const { profiles } = await createInstallation();
    const { id, clientId } = await profiles.create(aProfileInput({ name: 'One', ltiKey: 'key' }));
    expect(await profiles.findActiveByClientId(clientId)).toMatchObject({ id });
    await profiles.update(id, aProfileChange({ name: 'One', ltiKey: 'key', status: 'inactive' }));
    expect(await profiles.findActiveByClientId(clientId)).toBeUndefined();
  });
});
