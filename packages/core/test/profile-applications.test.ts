import { describe, expect, it } from '@jest/globals';
import type { Place, Profile } from '../src/index.js';
import { listChangeCodes, listChanges } from './support/changes.js';
import { COURSE, GROUP, SEMINAR, aProfileInput, configure, createInstallation } from './support/installation.js';
import type { Installation } from './support/installation.js';
import { getApplication, schedule } from './support/meetings.js';

const ELEMENTS = Array.from({ length: 23 }, (_, index): Place => ({
  type: 'courseElement',
  id: `element-${10 + index}`,
}));

/** A profile that many elements of the course use, each made a second after the other. */
async function createWithElements(): Promise<Installation & { profile: Profile }> {
  const installation = await createInstallation();
  const { host, clock } = installation;
  const profile = await configure(installation, { places: [] });
  const seminar = host.infos.get(SEMINAR.id);
  if (seminar === undefined) throw new Error('The seminar is gone.');
  for (const place of ELEMENTS) {
    clock.now = new Date(clock.now.getTime() + 1000);
    host.infos.set(place.id, { ...seminar, title: place.id });
    host.allow('author', place, { mayConfigure: true, roles: ['admin'] });
    const choice = { profileId: profile.id, formerProfileId: undefined };
    await installation.applications.chooseProfile('author', place, choice);
  }
  return { ...installation, profile };
}

describe('the places that use a profile', () => {
  it('are listed with type, titles, address, context and last launch', async () => {
    const installation = await createInstallation();
    const { id } = await configure(installation, { places: [SEMINAR, GROUP] });
    const { contextId, id: applicationId } = await getApplication(installation, SEMINAR);
    const lastLaunchAt = new Date('2026-03-01T11:00:00Z');
    await installation.storage.applications.noteLaunches(new Map([[applicationId, lastLaunchAt]]));
    const { applications, total } = await installation.profileApplications.list(id, 1);
    expect(total).toBe(2);
    expect(applications).toContainEqual({
      id: applicationId,
      type: 'courseElement',
      contextId,
      title: 'Seminar',
      contextTitle: 'Biology',
      url: 'https://lms.example/courses/biology/seminar',
      lastLaunchAt,
      state: 'ok',
    });
    expect(applications).toContainEqual(expect.objectContaining({ type: 'groupTool', contextTitle: 'Study group' }));
    expect(await installation.profileApplications.getUsage(id)).toEqual({ applications: 2, lastLaunchAt });
  });

  it('OO-K1 OO-K3 are listed ten at a time, asking the host for these ten only', async () => {
    const { host, profileApplications, profile } = await createWithElements();
    const asked: string[] = [];
    const find = host.places.find;
    host.places.find = (place) => {
      asked.push(place.id);
      return find(place);
    };
    const pages = [];
    for (const page of [1, 2, 3, 4]) pages.push(await profileApplications.list(profile.id, page));
    expect(pages.map(({ applications }) => applications.length)).toEqual([10, 10, 3, 0]);
    expect(pages[2]).toMatchObject({ total: 23, page: 3, pageSize: 10 });
    expect(asked).toEqual(ELEMENTS.map(({ id }) => id));
  });

  it('are marked when the tool is off there or the host knows them no more', async () => {
    const installation = await createInstallation();
    const { id } = await configure(installation, { places: [SEMINAR, COURSE, GROUP] });
    installation.host.switchTool(COURSE, false);
    installation.host.infos.delete(GROUP.id);
    const { applications } = await installation.profileApplications.list(id, 1);
    const byType = Object.fromEntries(applications.map((listed) => [listed.type, listed]));
    expect(byType['courseElement']).toMatchObject({ state: 'ok' });
    expect(byType['courseTool']).toMatchObject({ state: 'switchedOff', contextTitle: 'Biology' });
    expect(byType['groupTool']).toMatchObject({ state: 'orphaned', title: undefined, url: undefined });
  });

  it('are none of a profile that is not there', async () => {
    const { profileApplications } = await createInstallation();
    const missing = { code: 'ERR_PROFILE_NOT_FOUND' };
    await expect(profileApplications.list('no', 1)).rejects.toMatchObject(missing);
    await expect(profileApplications.getUsage('no')).rejects.toMatchObject(missing);
    await expect(profileApplications.cleanUp('operator', 'no')).rejects.toMatchObject(missing);
  });
});

describe('moving applications to another profile', () => {
  it('OO-C1 keeps all ids, and passes over those of other profiles', async () => {
    const installation = await createInstallation();
    const from = await configure(installation, { name: 'From', places: [SEMINAR, COURSE] });
    const other = await configure(installation, { name: 'Other', places: [GROUP] });
    const to = await installation.profiles.create('operator', aProfileInput({ name: 'To' }));
    const before = await Promise.all([SEMINAR, COURSE, GROUP].map((place) => getApplication(installation, place)));
    const applicationIds = [before[0]?.id ?? '', before[0]?.id ?? '', before[2]?.id ?? '', 'no-such'];
    const move = { applicationIds, toProfileId: to.id };
    expect(await installation.profileApplications.move('operator', from.id, move)).toBe(1);
    const after = await Promise.all([SEMINAR, COURSE, GROUP].map((place) => getApplication(installation, place)));
    expect(after).toEqual([{ ...before[0], profileId: to.id }, before[1], before[2]]);
    expect(after[2]?.profileId).toBe(other.id);
    const moved = (await listChanges(installation)).filter(({ code }) => code === 'applicationsMoved');
    expect(moved).toHaveLength(1);
    expect(moved[0]).toMatchObject({ profileId: from.id, detail: { applications: 1, toProfile: 'To' } });
  });

  it('refuses an inactive profile, an unknown one and the same one', async () => {
    const installation = await createInstallation();
    const from = await configure(installation, { name: 'From', places: [SEMINAR] });
    const to = await installation.profiles.create('operator', aProfileInput({ name: 'To' }));
    await installation.profiles.setStatus('operator', to.id, { status: 'inactive', revision: 1 });
    const { id } = await getApplication(installation, SEMINAR);
    const move = (toProfileId: string, profileId = from.id): Promise<number> =>
      installation.profileApplications.move('operator', profileId, { applicationIds: [id], toProfileId });
    await expect(move(to.id)).rejects.toMatchObject({ code: 'ERR_PROFILE_INACTIVE', values: { name: 'To' } });
    await expect(move('no')).rejects.toMatchObject({ code: 'ERR_PROFILE_NOT_FOUND' });
    await expect(move(from.id, 'no')).rejects.toMatchObject({ code: 'ERR_PROFILE_NOT_FOUND' });
    await expect(move(from.id)).rejects.toMatchObject({ fields: { toProfileId: { code: 'invalid' } } });
    expect((await getApplication(installation, SEMINAR)).profileId).toBe(from.id);
  });

  it('OO-C13 leaves each application whole when the storage fails half-way, and audits what moved', async () => {
    const installation = await createInstallation();
    const from = await configure(installation, { name: 'From', places: [SEMINAR, COURSE] });
    const to = await installation.profiles.create('operator', aProfileInput({ name: 'To' }));
    const [seminar, course] = await Promise.all([SEMINAR, COURSE].map((place) => getApplication(installation, place)));
    const store = installation.storage.applications;
    const setProfile = store.setProfile.bind(store);
    store.setProfile = (id, change) =>
      id === course?.id ? Promise.reject(new Error('The storage is away.')) : setProfile(id, change);
    const move = { applicationIds: [seminar?.id ?? '', course?.id ?? ''], toProfileId: to.id };
    await expect(installation.profileApplications.move('operator', from.id, move)).rejects.toThrow('away');
    expect(await getApplication(installation, SEMINAR)).toEqual({ ...seminar, profileId: to.id });
    expect(await getApplication(installation, COURSE)).toEqual(course);
    expect(await listChangeCodes(installation)).toContain('applicationsMoved');
    store.setProfile = setProfile;
    expect(await installation.profileApplications.move('operator', from.id, move)).toBe(1);
    expect((await getApplication(installation, COURSE)).profileId).toBe(to.id);
  });
});

describe('cleaning up', () => {
  it('OO-C2 removes the orphans of all pages with their calendar entries, and nothing else', async () => {
    const installation = await createWithElements();
    const { host, profile, profileApplications, profiles } = installation;
    const gone = ELEMENTS.filter((_, index) => index % 2 === 0);
    const [first = SEMINAR, second = SEMINAR] = ELEMENTS;
    await schedule(installation, { profile, place: first, meeting: '880001' });
    await schedule(installation, { profile, place: second, meeting: '880002' });
    for (const { id } of gone) host.infos.delete(id);
    expect(await profileApplications.cleanUp('operator', profile.id)).toBe(12);
    expect(await profileApplications.getUsage(profile.id)).toMatchObject({ applications: 11 });
    expect(host.calendar.list().map(({ link }) => link)).toEqual([second]);
    expect(await profileApplications.cleanUp('operator', profile.id)).toBe(0);
    const cleanUps = (await listChanges(installation)).filter(({ code }) => code === 'applicationsCleanedUp');
    expect(cleanUps.map(({ detail }) => detail)).toEqual([{ applications: 12 }]);
    await expect(profiles.delete('operator', profile.id, 1)).rejects.toMatchObject({ values: { count: 11 } });
  });

  it('OO-C13 goes on after an orphan that fails, says so at the end, and finishes it with the next try', async () => {
    const installation = await createInstallation();
    const { host, profileApplications, storage } = installation;
    const { id } = await configure(installation, { places: [SEMINAR, COURSE, GROUP] });
    const failing = await getApplication(installation, COURSE);
    host.infos.clear();
    const remove = storage.applications.delete.bind(storage.applications);
    const failure = new Error('The storage is away.');
    let atOnce = 0;
    storage.applications.delete = async (applicationId) => {
      atOnce += 1;
      await Promise.resolve();
      expect(atOnce).toBe(1);
      atOnce -= 1;
      return applicationId === failing.id ? Promise.reject(failure) : remove(applicationId);
    };
    await expect(profileApplications.cleanUp('operator', id)).rejects.toMatchObject({ errors: [failure] });
    expect(await profileApplications.getUsage(id)).toMatchObject({ applications: 1 });
    storage.applications.delete = remove;
    expect(await profileApplications.cleanUp('operator', id)).toBe(1);
    const cleanUps = (await listChanges(installation)).filter(({ code }) => code === 'applicationsCleanedUp');
    expect(cleanUps.map(({ detail }) => detail['applications']).sort()).toEqual([1, 2]);
  });

  it('lets a profile be deleted that only orphans kept', async () => {
    const installation = await createInstallation();
    const { id } = await configure(installation, { places: [GROUP] });
    installation.host.infos.delete(GROUP.id);
    await expect(installation.profiles.delete('operator', id, 1)).rejects.toMatchObject({ code: 'ERR_PROFILE_IN_USE' });
    await installation.profileApplications.cleanUp('operator', id);
    await installation.profiles.delete('operator', id, 1);
    expect(await installation.profiles.listChoices()).toEqual([]);
  });

  it('keeps a tool that is only switched off: the same ids come back with it', async () => {
    const installation = await createInstallation();
    const { id } = await configure(installation, { places: [COURSE] });
    const before = await getApplication(installation, COURSE);
    installation.host.switchTool(COURSE, false);
    expect(await installation.profileApplications.cleanUp('operator', id)).toBe(0);
    installation.host.switchTool(COURSE, true);
    expect(await getApplication(installation, COURSE)).toEqual(before);
  });
});
