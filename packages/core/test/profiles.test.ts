import { describe, expect, it } from '@jest/globals';
import { toToolRegistration } from '../src/index.js';
import { listChangeCodes, listChanges } from './support/changes.js';
import { SEMINAR, aProfileChange, aProfileInput, configure, createInstallation } from './support/installation.js';

const ALL = { search: '', sort: 'name', descending: false, page: 1 } as const;

describe('profiles', () => {
  it('trims name and LTI key and makes a client id', async () => {
    const { profiles } = await createInstallation();
    const profile = await profiles.create('operator', aProfileInput({ name: '  Main  ', ltiKey: ' abcDEF123_-\n' }));
    expect(profile).toMatchObject({ name: 'Main', ltiKey: 'abcDEF123_-', status: 'active', revision: 1 });
    expect(profile.clientId).toMatch(/^[0-9a-f-]{36}$/);
  });

  it('keeps all that the form says over a create and an update', async () => {
    const { profiles } = await createInstallation();
    const roles = { coach: 'learner', participant: 'instructor' } as const;
    const choice = {
      studentsCanHost: true,
      releaseNames: true,
      roleMap: { courseElement: roles, courseTool: roles, groupTool: roles },
      contextScope: 'course',
    } as const;
    const { id } = await profiles.create('operator', aProfileInput(choice));
    expect(await profiles.get(id)).toMatchObject(choice);
    await profiles.update('operator', id, aProfileChange({ mailDomains: ['a.example'], custom: 'x=1' }));
    expect(await profiles.get(id)).toMatchObject({
      studentsCanHost: false,
      releaseNames: false,
      roleMap: { groupTool: { coach: 'instructor', participant: 'learner' } },
      contextScope: 'place',
      mailDomains: ['a.example'],
      custom: [{ name: 'x', value: '1' }],
    });
  });

  it('shows nothing of its access token', async () => {
    const { profiles, accessTokens } = await createInstallation();
    const profile = await profiles.create('operator', aProfileInput());
    const token = await accessTokens.getAccessToken(profile.id);
    expect(JSON.stringify(profile)).not.toContain(token);
    expect(Object.keys(profile).filter((name) => /sealed|digest/i.test(name))).toEqual([]);
  });

  it('keeps the client id over an update, and counts the revision', async () => {
    const { profiles } = await createInstallation();
    const { id, clientId } = await profiles.create('operator', aProfileInput({ name: 'One' }));
    const change = aProfileChange({ name: 'Uno', ltiKey: 'key2', status: 'inactive' });
    const updated = await profiles.update('operator', id, change);
    expect(updated).toMatchObject({ name: 'Uno', ltiKey: 'key2', status: 'inactive', clientId, revision: 2 });
    expect(await profiles.get(id)).toEqual(updated);
  });

  it('OO-C1 a save without a change changes nothing and is no change in the audit', async () => {
    const { profiles, clock, activities } = await createInstallation();
    const input = aProfileInput({ mailDomains: ['a.example'], custom: 'x=1' });
    const created = await profiles.create('operator', input);
    clock.now = new Date('2026-03-02T10:00:00Z');
    const typed = { ...input, name: ' Main ', mailDomains: ['@A.example'], custom: ' x = 1 ' };
    expect(await profiles.update('operator', created.id, aProfileChange(typed))).toEqual(created);
    expect(await profiles.setStatus('operator', created.id, { status: 'active', revision: 1 })).toEqual(created);
    expect(await profiles.get(created.id)).toEqual(created);
    expect(await listChangeCodes({ activities })).toEqual(['profileCreated']);
  });

  it('tells the second of two operators that the profile has changed', async () => {
    const { profiles } = await createInstallation();
    const { id } = await profiles.create('operator', aProfileInput({ name: 'One' }));
    await profiles.update('operator', id, aProfileChange({ name: 'First' }));
    const stale = { code: 'ERR_PROFILE_CHANGED' };
    await expect(profiles.update('second', id, aProfileChange({ name: 'Second' }))).rejects.toMatchObject(stale);
    const status = profiles.setStatus('second', id, { status: 'inactive', revision: 1 });
    await expect(status).rejects.toMatchObject(stale);
    await expect(profiles.delete('second', id, 1)).rejects.toMatchObject(stale);
    expect(await profiles.get(id)).toMatchObject({ name: 'First', status: 'active', revision: 2 });
  });

  it('lets one of two operators win who save at the same moment', async () => {
    const { profiles } = await createInstallation();
    const { id } = await profiles.create('operator', aProfileInput());
    const saves = ['A', 'B'].map((name) => profiles.update('operator', id, aProfileChange({ name })));
    const results = await Promise.allSettled(saves);
    expect(results.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  });

  it('hides an inactive profile from Zoom, and shows it again', async () => {
    const { profiles } = await createInstallation();
    const { id, clientId } = await profiles.create('operator', aProfileInput());
    expect(await profiles.findActiveByClientId(clientId)).toMatchObject({ id });
    await profiles.setStatus('operator', id, { status: 'inactive', revision: 1 });
    expect(await profiles.findActiveByClientId(clientId)).toBeUndefined();
    expect(await profiles.listActiveZoomBaseUrls()).toEqual([]);
    await profiles.setStatus('operator', id, { status: 'active', revision: 2 });
    expect(await profiles.findActiveByClientId(clientId)).toMatchObject({ id, revision: 3 });
    expect(await profiles.listActiveZoomBaseUrls()).toEqual(['https://zoom.example']);
  });

  it('copies with a client id and an access token of its own, active, and with a free name', async () => {
    const { profiles, accessTokens } = await createInstallation();
    const input = aProfileInput({ mailDomains: ['a.example'], custom: 'x=1', contextScope: 'course' });
    const source = await profiles.create('operator', input);
    await profiles.setStatus('operator', source.id, { status: 'inactive', revision: 1 });
    const copy = await profiles.copy('operator', source.id);
    const { id, clientId, name, revision, status, createdAt, updatedAt, ...same } = copy;
    expect({ name, status, revision }).toEqual({ name: 'Main (copy)', status: 'active', revision: 1 });
    expect(await profiles.get(source.id)).toMatchObject(same);
    expect(new Set([id, clientId, source.id, source.clientId]).size).toBe(4);
    const tokens = await Promise.all([id, source.id].map((each) => accessTokens.getAccessToken(each)));
    expect(tokens[0]).not.toBe(tokens[1]);
    expect(await profiles.findActiveByClientId(clientId)).toMatchObject({ id, createdAt, updatedAt });
  });

  it('numbers further copies, also copies of copies, and keeps long names within bounds', async () => {
    const { profiles } = await createInstallation();
    const { id } = await profiles.create('operator', aProfileInput());
    const copy = await profiles.copy('operator', id);
    expect((await profiles.copy('operator', id)).name).toBe('Main (copy 2)');
    expect((await profiles.copy('operator', copy.id)).name).toBe('Main (copy 3)');
    const long = await profiles.create('operator', aProfileInput({ name: 'x'.repeat(255) }));
    const { name } = await profiles.copy('operator', long.id);
    expect(name).toMatch(/^x+ \(copy\)$/);
    expect(name.length).toBeLessThanOrEqual(255);
  });

  it('OO-S10 a copy does not accept the former access token of its source', async () => {
    const { profiles, accessTokens } = await createInstallation();
    const source = await profiles.create('operator', aProfileInput());
    const former = await accessTokens.getAccessToken(source.id);
    await accessTokens.rotateAccessToken('operator', source.id, { graceHours: 24, revision: 1 });
    const copy = await profiles.copy('operator', source.id);
    expect(copy.formerTokenValidUntil).toBeUndefined();
    expect(await accessTokens.findByAccessToken(former)).toMatchObject({ id: source.id });
  });

  it('deletes a profile that no place uses; nothing of it stays', async () => {
    const { profiles, storage, activities } = await createInstallation();
    const { id, clientId } = await profiles.create('operator', aProfileInput());
    const consent = {
      userId: 'student',
      profileId: id,
      recipient: 'https://applications.zoom.us',
      kinds: ['email'],
      acceptedAt: new Date(),
    };
    await storage.consents.save(consent);
    await profiles.delete('operator', id, 1);
    await expect(profiles.get(id)).rejects.toMatchObject({ code: 'ERR_PROFILE_NOT_FOUND' });
    expect(await profiles.findActiveByClientId(clientId)).toBeUndefined();
    expect(await profiles.listChoices()).toEqual([]);
    expect(await storage.consents.find('student', id)).toBeUndefined();
    const deletion = (await listChanges({ activities })).find(({ code }) => code === 'profileDeleted');
    expect(deletion).toMatchObject({ profileId: id, detail: { name: 'Main' } });
  });

  it('refuses to delete a profile in use, and says how many places use it', async () => {
    const installation = await createInstallation();
    const { id } = await configure(installation, { places: [SEMINAR] });
    await expect(installation.profiles.delete('operator', id, 1)).rejects.toMatchObject({
      code: 'ERR_PROFILE_IN_USE',
      values: { count: 1 },
    });
    expect(await installation.profiles.get(id)).toMatchObject({ id, revision: 1 });
  });

  it('does not find what is not there', async () => {
    const { profiles } = await createInstallation();
    const missing = { code: 'ERR_PROFILE_NOT_FOUND' };
    await expect(profiles.get('no')).rejects.toMatchObject(missing);
    await expect(profiles.update('operator', 'no', aProfileChange())).rejects.toMatchObject(missing);
    await expect(profiles.setStatus('operator', 'no', { status: 'active', revision: 1 })).rejects.toMatchObject(
      missing,
    );
    await expect(profiles.copy('operator', 'no')).rejects.toMatchObject(missing);
    await expect(profiles.delete('operator', 'no', 1)).rejects.toMatchObject(missing);
  });

  it('OO-K3 searches, sorts and pages the table in the storage', async () => {
    const { profiles } = await createInstallation();
    for (let index = 10; index < 22; index += 1) {
      await profiles.create(
        'operator',
        aProfileInput({ name: `Profile ${index}`, mailDomains: [`d${index}.example`] }),
      );
    }
    const first = await profiles.search(ALL);
    expect(first).toMatchObject({ total: 12, page: 1, pageSize: 10 });
    expect(first.profiles.map(({ name }) => name)).toEqual(Array.from({ length: 10 }, (_, i) => `Profile ${10 + i}`));
    const second = await profiles.search({ ...ALL, page: 2 });
    expect(second.profiles.map(({ name }) => name)).toEqual(['Profile 20', 'Profile 21']);
    const last = await profiles.search({ ...ALL, descending: true });
    expect(last.profiles[0]?.name).toBe('Profile 21');
    const found = await profiles.search({ ...ALL, search: '  D13.EXAMPLE ' });
    expect(found.profiles.map(({ name }) => name)).toEqual(['Profile 13']);
  });

  it('audits every change with the person, the profile and the names of the fields', async () => {
    const { profiles, accessTokens, activities, activityLog } = await createInstallation();
    const { id } = await profiles.create('operator', aProfileInput());
    await profiles.update('operator', id, aProfileChange({ name: 'New', ltiKey: 'other' }));
    await profiles.setStatus('operator', id, { status: 'inactive', revision: 2 });
    await profiles.setStatus('operator', id, { status: 'active', revision: 3 });
    await accessTokens.rotateAccessToken('operator', id, { graceHours: 1, revision: 4 });
    const copy = await profiles.copy('operator', id);
    await profiles.delete('operator', copy.id, 1);
    await activityLog.flush();
    const changes = await listChanges({ activities });
    expect(changes.map(({ code }) => code).sort()).toEqual([
      'accessTokenRotated',
      'profileActivated',
      'profileCopied',
      'profileCreated',
      'profileDeactivated',
      'profileDeleted',
      'profileUpdated',
    ]);
    expect(changes.every(({ person, outcome }) => person === 'Display operator' && outcome === 'ok')).toBe(true);
    expect(changes.find(({ code }) => code === 'profileUpdated')).toMatchObject({
      profileId: id,
      detail: { fields: 'name, ltiKey' },
    });
  });

  it('sends its custom parameters with each launch', async () => {
    const { profiles } = await createInstallation();
    const profile = await profiles.create('operator', aProfileInput({ custom: 'a=1\nb=' }));
    expect(toToolRegistration(profile).custom).toEqual({ a: '1', b: '' });
  });
});
