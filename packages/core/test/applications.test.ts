import { describe, expect, it } from '@jest/globals';
import { toPlaceKey } from '../src/index.js';
import { SEMINAR, createInstallation, aProfileInput, aProfileChange } from './support/installation.js';

describe('applications', () => {
  it('OO-S19 OO-C2 looking at the settings stores nothing', async () => {
    const { applications, storage, profiles } = await createInstallation();
    await profiles.create(aProfileInput({ name: 'Main', ltiKey: 'key' }));
    const settings = await applications.getSettings('author', SEMINAR);
    expect(settings).toMatchObject({ title: 'Seminar', profileId: undefined, status: 'notConfigured' });
    expect(await storage.applications.findByPlace(toPlaceKey(SEMINAR))).toBeUndefined();
  });

  it('OO-C1 another profile keeps context, deployment and resource link; the same profile changes nothing', async () => {
    const { applications, storage, profiles, clock } = await createInstallation();
    const one = await profiles.create(aProfileInput({ name: 'One', ltiKey: 'key' }));
    const two = await profiles.create(aProfileInput({ name: 'Two', ltiKey: 'key' }));
    await applications.chooseProfile('author', SEMINAR, one.id);
    const before = await storage.applications.findByPlace(toPlaceKey(SEMINAR));
    clock.now = new Date('2026-03-02T10:00:00Z');
    await applications.chooseProfile('author', SEMINAR, one.id);
    expect(await storage.applications.findByPlace(toPlaceKey(SEMINAR))).toEqual(before);
    await applications.chooseProfile('author', SEMINAR, two.id);
    const after = await storage.applications.findByPlace(toPlaceKey(SEMINAR));
    expect(after).toEqual({ ...before, profileId: two.id, updatedAt: clock.now });
  });

  it('OO-C12 simultaneous choices make one application', async () => {
    const { applications, storage, profiles } = await createInstallation();
    const { id } = await profiles.create(aProfileInput({ name: 'One', ltiKey: 'key' }));
    await Promise.all(Array.from({ length: 20 }, () => applications.chooseProfile('author', SEMINAR, id)));
    expect(await storage.applications.countByProfile()).toEqual(new Map([[id, 1]]));
  });

  it('gives contexts of 15 decimal digits, a number that JSON keeps exactly', async () => {
    const { applications, storage, profiles } = await createInstallation();
    const { id } = await profiles.create(aProfileInput({ name: 'One', ltiKey: 'key' }));
    await applications.chooseProfile('author', SEMINAR, id);
    const application = await storage.applications.findByPlace(toPlaceKey(SEMINAR));
    expect(application?.contextId).toMatch(/^[1-9]\d{14}$/);
    expect(Number.isSafeInteger(Number(application?.contextId))).toBe(true);
  });

  it('OO-U5 refuses an inactive and an unknown profile', async () => {
    const { applications, profiles } = await createInstallation();
    const { id } = await profiles.create(aProfileInput({ name: 'One', ltiKey: 'key' }));
    await profiles.update(id, aProfileChange({ name: 'One', ltiKey: 'key', status: 'inactive' }));
    await expect(applications.chooseProfile('author', SEMINAR, id)).rejects.toMatchObject({
      code: 'ERR_PROFILE_INACTIVE',
    });
    await expect(applications.chooseProfile('author', SEMINAR, 'no-such')).rejects.toMatchObject({
      code: 'ERR_PROFILE_NOT_FOUND',
    });
  });

  it('OO-U6 tells the author when the chosen profile has become inactive', async () => {
    const { applications, profiles } = await createInstallation();
    const { id } = await profiles.create(aProfileInput({ name: 'One', ltiKey: 'key' }));
    expect(await applications.chooseProfile('author', SEMINAR, id)).toMatchObject({ status: 'ok', profileId: id });
    await profiles.update(id, aProfileChange({ name: 'One', ltiKey: 'key', status: 'inactive' }));
    expect(await applications.getSettings('author', SEMINAR)).toMatchObject({ status: 'profileInactive' });
  });

  it.each(['coach', 'student', 'stranger'])('refuses the settings to a %s', async (userId) => {
    const { applications, profiles } = await createInstallation();
    const { id } = await profiles.create(aProfileInput({ name: 'One', ltiKey: 'key' }));
    await expect(applications.getSettings(userId, SEMINAR)).rejects.toMatchObject({ code: 'ERR_ACCESS_DENIED' });
    await expect(applications.chooseProfile(userId, SEMINAR, id)).rejects.toMatchObject({ code: 'ERR_ACCESS_DENIED' });
  });
});
