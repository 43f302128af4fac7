import { describe, expect, it } from '@jest/globals';
import { toPlaceKey } from '../src/index.js';
import type { ApplicationRecord, Place } from '../src/index.js';
import { listChangeCodes, listChanges } from './support/changes.js';
import { COPY, createWithCopy } from './support/copied-place.js';
import { COURSE, SEMINAR, aProfileInput, configure } from './support/installation.js';
import type { Installation } from './support/installation.js';
import { getApplication } from './support/meetings.js';

function find({ storage }: Installation, place: Place): Promise<ApplicationRecord | undefined> {
  return storage.applications.findByPlace(toPlaceKey(place));
}

describe('a copied place', () => {
  const copied = { from: SEMINAR, to: COPY, authorId: 'author' };

  it('gets the same profile and new ids; the source stays as it is', async () => {
    const installation = await createWithCopy();
    const { id } = await configure(installation, { places: [SEMINAR] });
    const source = await getApplication(installation, SEMINAR);
    await installation.lifeCycle.copied(copied);
    const copy = await getApplication(installation, COPY);
    expect(copy.profileId).toBe(id);
    for (const name of ['id', 'contextId', 'deploymentId', 'resourceLinkId'] as const) {
      expect(copy[name]).not.toBe(source[name]);
    }
    expect(await getApplication(installation, SEMINAR)).toEqual(source);
    const change = (await listChanges(installation)).find(({ code }) => code === 'placeCopied');
    expect(change).toMatchObject({ profileId: id, person: 'Display author', placeType: 'courseElement' });
  });

  it('changes nothing when the host tells it twice, or when the copy has an application', async () => {
    const installation = await createWithCopy();
    await configure(installation, { places: [SEMINAR] });
    await Promise.all([installation.lifeCycle.copied(copied), installation.lifeCycle.copied(copied)]);
    const copy = await getApplication(installation, COPY);
    const other = await configure(installation, { name: 'Other', places: [COURSE] });
    await installation.lifeCycle.copied({ ...copied, from: COURSE });
    expect(await getApplication(installation, COPY)).toEqual(copy);
    expect(other.id).not.toBe(copy.profileId);
    const codes = await listChangeCodes(installation);
    expect(codes.filter((code) => code === 'placeCopied')).toHaveLength(1);
  });

  it('shares the context within its course and has another one in another course, where the profile says so', async () => {
    for (const [courseId, isShared] of [
      ['biology', true],
      ['biology-2', false],
    ] as const) {
      const installation = await createWithCopy(courseId);
      await configure(installation, { contextScope: 'course', places: [SEMINAR] });
      await installation.lifeCycle.copied(copied);
      const [source, copy] = await Promise.all([SEMINAR, COPY].map((place) => getApplication(installation, place)));
      expect(source?.contextId === copy?.contextId).toBe(isShared);
      expect(copy?.deploymentId).not.toBe(source?.deploymentId);
    }
  });

  it('gets an inactive profile as well, and says so', async () => {
    const installation = await createWithCopy();
    const { id } = await configure(installation, { places: [SEMINAR] });
    await installation.profiles.setStatus('operator', id, { status: 'inactive', revision: 1 });
    await installation.lifeCycle.copied(copied);
    installation.host.allow('author', COPY, { mayConfigure: true });
    const settings = await installation.applications.getSettings('author', COPY);
    expect(settings).toMatchObject({ profileId: id, status: 'profileInactive' });
  });

  it('gets nothing from a place without a profile, or when it is gone again', async () => {
    const installation = await createWithCopy();
    await installation.lifeCycle.copied(copied);
    expect(await find(installation, COPY)).toBeUndefined();
    await configure(installation, { places: [SEMINAR] });
    installation.host.infos.delete(COPY.id);
    await installation.lifeCycle.copied(copied);
    expect(await find(installation, COPY)).toBeUndefined();
  });
});

describe('an exported and imported place', () => {
  const imported = { place: COPY, authorId: 'author' };

  it('takes the client id with it, nothing else, and finds its profile again with new ids', async () => {
    const installation = await createWithCopy();
    const { id, clientId } = await configure(installation, { name: 'Z', places: [SEMINAR] });
    await installation.profiles.create('operator', aProfileInput({ name: 'A', mailDomains: ['campus.example'] }));
    const data = await installation.lifeCycle.exportData(SEMINAR);
    expect(data).toEqual({ clientId });
    await installation.lifeCycle.imported({ ...imported, data: JSON.parse(JSON.stringify(data)) });
    const copy = await getApplication(installation, COPY);
    expect(copy.profileId).toBe(id);
    expect(copy.contextId).not.toBe((await getApplication(installation, SEMINAR)).contextId);
  });

  it('has nothing to export without a profile', async () => {
    expect(await (await createWithCopy()).lifeCycle.exportData(SEMINAR)).toBeUndefined();
  });

  it.each([
    { clientId: 'of another installation' },
    { clientId: 7 },
    { clientId: '' },
    { clientId: 'x'.repeat(10_000) },
    {},
    [],
    'text',
    5,
  ])("OO-C17 goes by the author's mail domain when the data is %j", async (data) => {
    const installation = await createWithCopy();
    const { profiles, lifeCycle, host } = installation;
    await profiles.create('operator', aProfileInput({ name: 'A' }));
    const input = aProfileInput({ name: 'B', mailDomains: ['uni.example'] });
    const { id } = await profiles.create('operator', input);
    host.addUser('author', { email: 'Anna@UNI.example' });
    await lifeCycle.imported({ ...imported, data });
    expect((await getApplication(installation, COPY)).profileId).toBe(id);
  });

  it('OO-C17 OO-C14 stays without a profile where neither fits: no visitor and no first profile decides', async () => {
    const installation = await createWithCopy();
    const { profiles, lifeCycle, applications, host } = installation;
    const input = aProfileInput({ name: 'B', mailDomains: ['uni.example'] });
    const { id } = await profiles.create('operator', input);
    await lifeCycle.imported({ ...imported, data: { clientId: 'unknown' } });
    expect(await find(installation, COPY)).toBeUndefined();
    host.addUser('visitor', { email: 'v@uni.example' });
    host.allow('visitor', COPY, { mayConfigure: true });
    expect(await applications.getSettings('visitor', COPY)).toMatchObject({ status: 'notConfigured' });
    expect(await find(installation, COPY)).toBeUndefined();
    await profiles.setStatus('operator', id, { status: 'inactive', revision: 1 });
    host.addUser('author', { email: 'anna@uni.example' });
    await lifeCycle.imported({ ...imported, data: { clientId: 'unknown' } });
    expect(await find(installation, COPY)).toBeUndefined();
  });

  it.each([undefined, null])('stays without a profile when it was exported without one (%s)', async (data) => {
    const installation = await createWithCopy();
    await installation.profiles.create('operator', aProfileInput({ mailDomains: ['campus.example'] }));
    await installation.lifeCycle.imported({ ...imported, data });
    expect(await find(installation, COPY)).toBeUndefined();
  });

  it('changes nothing when the host tells it twice', async () => {
    const installation = await createWithCopy();
    const { clientId } = await configure(installation, { places: [] });
    const data = { clientId };
    await Promise.all([1, 2].map(() => installation.lifeCycle.imported({ ...imported, data })));
    await installation.lifeCycle.imported({ ...imported, data });
    expect(await listChangeCodes(installation)).toEqual(['placeImported', 'profileCreated']);
  });
});
