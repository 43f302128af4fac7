import { describe, expect, it } from '@jest/globals';
import { StorageConflictError, toPlaceKey } from '../src/index.js';
import { listChangeCodes, listChanges } from './support/changes.js';
import { COURSE, GROUP, SEMINAR, aProfileInput, configure, createInstallation } from './support/installation.js';
import type { Installation } from './support/installation.js';
import { getApplication, schedule } from './support/meetings.js';

const FIRST = { formerProfileId: undefined };

async function createProfiles({ profiles }: Installation, names: readonly string[]): Promise<string[]> {
  const made: string[] = [];
  for (const name of names) made.push((await profiles.create('operator', aProfileInput({ name }))).id);
  return made;
}

describe('applications', () => {
  it('OO-S19 OO-C2 looking at the settings stores nothing', async () => {
    const installation = await createInstallation();
    const [id] = await createProfiles(installation, ['Main']);
    const settings = await installation.applications.getSettings('author', SEMINAR);
    expect(settings).toEqual({
      title: 'Seminar',
      profiles: [{ id, name: 'Main', status: 'active', mailDomains: [] }],
      profileId: undefined,
      preselectedProfileId: id,
      status: 'notConfigured',
    });
    expect(await installation.storage.applications.findByPlace(toPlaceKey(SEMINAR))).toBeUndefined();
    expect(await listChangeCodes(installation)).toEqual(['profileCreated']);
  });

  it('OO-C1 another profile keeps context, deployment, resource link and calendar; the same profile changes nothing', async () => {
    const installation = await createInstallation();
    const { applications, host, clock } = installation;
    const one = await configure(installation, { name: 'One', places: [SEMINAR] });
    const [two = ''] = await createProfiles(installation, ['Two']);
    await schedule(installation, { profile: one, place: SEMINAR, meeting: '880001' });
    const entries = new Map(host.calendar.entries);
    const before = await getApplication(installation, SEMINAR);
    clock.now = new Date('2026-03-02T10:00:00Z');
    await applications.chooseProfile('author', SEMINAR, { profileId: one.id, formerProfileId: one.id });
    expect(await getApplication(installation, SEMINAR)).toEqual(before);
    await applications.chooseProfile('author', SEMINAR, { profileId: two, formerProfileId: one.id });
    const after = await getApplication(installation, SEMINAR);
    expect(after).toEqual({ ...before, profileId: two, updatedAt: clock.now });
    expect(host.calendar.entries).toEqual(entries);
    const changes = (await listChanges(installation)).filter(({ placeType }) => placeType !== undefined);
    expect(changes.map(({ code, profileId, person }) => ({ code, profileId, person }))).toEqual([
      { code: 'placeConfigured', profileId: one.id, person: 'Display author' },
      { code: 'placeProfileChanged', profileId: two, person: 'Display author' },
    ]);
  });

  it('OO-C12 simultaneous first choices make one application and one change', async () => {
    const installation = await createInstallation();
    const { applications, storage } = installation;
    const [profileId = ''] = await createProfiles(installation, ['One']);
    const choose = (): Promise<unknown> => applications.chooseProfile('author', SEMINAR, { profileId, ...FIRST });
    await Promise.all(Array.from({ length: 20 }, choose));
    expect((await storage.applications.listByProfile(profileId, { offset: 0, limit: 10 })).total).toBe(1);
    expect(await listChangeCodes(installation)).toEqual(['placeConfigured', 'profileCreated']);
  });

  it('OO-C12 of two simultaneous first choices of different profiles one is told of the other', async () => {
    const installation = await createInstallation();
    const ids = await createProfiles(installation, ['One', 'Two']);
    const choices = ids.map((profileId) =>
      installation.applications.chooseProfile('author', SEMINAR, { profileId, ...FIRST }),
    );
    const results = await Promise.allSettled(choices);
    const winner = results.findIndex(({ status }) => status === 'fulfilled');
    expect(results[1 - winner]).toMatchObject({ status: 'rejected', reason: { code: 'ERR_PLACE_CHANGED' } });
    expect((await getApplication(installation, SEMINAR)).profileId).toBe(ids[winner]);
  });

  it('tells the second of two authors that the place has changed', async () => {
    const installation = await createInstallation();
    const { applications } = installation;
    const one = await configure(installation, { name: 'One', places: [SEMINAR] });
    const [two = '', three = ''] = await createProfiles(installation, ['Two', 'Three']);
    await applications.chooseProfile('author', SEMINAR, { profileId: two, formerProfileId: one.id });
    for (const formerProfileId of [one.id, undefined]) {
      await expect(
        applications.chooseProfile('author', SEMINAR, { profileId: three, formerProfileId }),
      ).rejects.toMatchObject({ code: 'ERR_PLACE_CHANGED' });
    }
    expect((await getApplication(installation, SEMINAR)).profileId).toBe(two);
  });

  it('gives contexts of 15 decimal digits, a number that JSON keeps exactly', async () => {
    const installation = await createInstallation();
    await configure(installation, { places: [SEMINAR] });
    const { contextId } = await getApplication(installation, SEMINAR);
    expect(contextId).toMatch(/^[1-9]\d{14}$/);
    expect(Number.isSafeInteger(Number(contextId))).toBe(true);
  });

  it('gives each place a context of its own, or the places of a course a common one', async () => {
    const installation = await createInstallation();
    await configure(installation, { name: 'Common', contextScope: 'course', places: [SEMINAR, COURSE, GROUP] });
    const [seminar, course, group] = await Promise.all(
      [SEMINAR, COURSE, GROUP].map((place) => getApplication(installation, place)),
    );
    expect(course?.contextId).toBe(seminar?.contextId);
    expect(group?.contextId).not.toBe(seminar?.contextId);
    expect([seminar, course, group].map((each) => each?.contextScope)).toEqual(['course', 'course', 'place']);
    const ids = [seminar, course, group].flatMap((each) => [each?.deploymentId, each?.resourceLinkId]);
    expect(new Set(ids).size).toBe(6);

    const other = await createInstallation();
    await configure(other, { places: [SEMINAR, COURSE] });
    const contexts = await Promise.all([SEMINAR, COURSE].map((place) => getApplication(other, place)));
    expect(contexts[0]?.contextId).not.toBe(contexts[1]?.contextId);
  });

  it('keeps the context of a place when its profile gets another scope', async () => {
    const installation = await createInstallation();
    const profile = await configure(installation, { places: [SEMINAR] });
    const before = await getApplication(installation, SEMINAR);
    const input = aProfileInput({ contextScope: 'course' });
    await installation.profiles.update('operator', profile.id, { ...input, status: 'active', revision: 1 });
    await installation.applications.chooseProfile('author', COURSE, { profileId: profile.id, ...FIRST });
    expect(await getApplication(installation, SEMINAR)).toEqual(before);
    expect((await getApplication(installation, COURSE)).contextId).not.toBe(before.contextId);
  });

  it('OO-U5 refuses an inactive and an unknown profile', async () => {
    const installation = await createInstallation();
    const { applications, profiles } = installation;
    const [id = ''] = await createProfiles(installation, ['One']);
    await profiles.setStatus('operator', id, { status: 'inactive', revision: 1 });
    await expect(applications.chooseProfile('author', SEMINAR, { profileId: id, ...FIRST })).rejects.toMatchObject({
      code: 'ERR_PROFILE_INACTIVE',
      values: { name: 'One' },
    });
    await expect(applications.chooseProfile('author', SEMINAR, { profileId: 'no', ...FIRST })).rejects.toMatchObject({
      code: 'ERR_PROFILE_NOT_FOUND',
    });
    expect(await installation.storage.applications.findByPlace(toPlaceKey(SEMINAR))).toBeUndefined();
  });

  it.each(['findOrInsert', 'setProfile'] as const)(
    'OO-C13 does not find a profile that is deleted in the very moment of the choice (%s)',
    async (write) => {
      const installation = await createInstallation();
      const one = await configure(installation, { name: 'One', places: write === 'setProfile' ? [SEMINAR] : [] });
      const [two = ''] = await createProfiles(installation, ['Two']);
      const store = installation.storage.applications;
      const stored = store[write].bind(store) as (...given: unknown[]) => Promise<unknown>;
      const afterDeletion = async (...given: unknown[]): Promise<unknown> => {
        await installation.profiles.delete('operator', two, 1);
        return stored(...given);
      };
      Object.assign(store, { [write]: afterDeletion });
      const formerProfileId = write === 'setProfile' ? one.id : undefined;
      const choice = installation.applications.chooseProfile('author', SEMINAR, { profileId: two, formerProfileId });
      await expect(choice).rejects.toMatchObject({
        code: 'ERR_PROFILE_NOT_FOUND',
        cause: expect.any(StorageConflictError),
      });
      const { profileId } = (await store.findByPlace(toPlaceKey(SEMINAR))) ?? {};
      expect(profileId).toBe(formerProfileId);
    },
  );

  it('OO-U6 tells the author when the chosen profile has become inactive', async () => {
    const installation = await createInstallation();
    const { id } = await configure(installation, { places: [SEMINAR] });
    const { applications, profiles } = installation;
    expect(await applications.getSettings('author', SEMINAR)).toMatchObject({
      status: 'ok',
      profileId: id,
      preselectedProfileId: undefined,
    });
    await profiles.setStatus('operator', id, { status: 'inactive', revision: 1 });
    expect(await applications.getSettings('author', SEMINAR)).toMatchObject({
      status: 'profileInactive',
      profileId: id,
    });
  });

  it('tells the author when Zoom is switched off for this type of place, and keeps the choice', async () => {
    const installation = await createInstallation();
    const { id } = await configure(installation, { places: [SEMINAR] });
    await installation.changeSettings({ enabledForCourseElement: false });
    const settings = await installation.applications.getSettings('author', SEMINAR);
    expect(settings).toMatchObject({ status: 'disabled', profileId: id });
    expect(await installation.applications.getSettings('author', GROUP)).toMatchObject({ status: 'notConfigured' });
  });

  it.each(['coach', 'student', 'stranger'])('refuses the settings to a %s', async (userId) => {
    const installation = await createInstallation();
    const { applications } = installation;
    const [profileId = ''] = await createProfiles(installation, ['One']);
    const denied = { code: 'ERR_ACCESS_DENIED' };
    await expect(applications.getSettings(userId, SEMINAR)).rejects.toMatchObject(denied);
    await expect(applications.chooseProfile(userId, SEMINAR, { profileId, ...FIRST })).rejects.toMatchObject(denied);
  });
});
