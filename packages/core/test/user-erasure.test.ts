import { describe, expect, it } from '@jest/globals';
import { GROUP, SEMINAR, ZOOM, configure, createInstallation } from './support/installation.js';

describe('an erased user', () => {
  it('leaves neither consent nor subject nor activity, not even one that was not stored yet', async () => {
    const installation = await createInstallation();
    const { storage, subjects, activityLog, erasure } = installation;
    const { id: profileId } = await configure(installation, { places: [SEMINAR] });
    const consent = {
      profileId,
      recipient: 'https://applications.zoom.us',
      kinds: ['email'],
      acceptedAt: installation.clock.now,
    };
    for (const userId of ['student', 'coach']) await storage.consents.save({ ...consent, userId });
    const former = await Promise.all(['student', 'coach'].map((userId) => subjects.subjectOf(userId, ZOOM)));
    for (const userId of ['student', 'coach']) activityLog.record({ kind: 'launch', outcome: 'ok', userId, profileId });
    await erasure.erase('student');
    expect(await storage.consents.find('student', profileId)).toBeUndefined();
    expect(await storage.consents.find('coach', profileId)).toBeDefined();
    expect(await subjects.subjectOf('student', ZOOM)).not.toBe(former[0]);
    expect(await subjects.subjectOf('coach', ZOOM)).toBe(former[1]);
    await activityLog.flush();
    const launches = await storage.activities.list({ kind: 'launch', limit: 10 });
    expect(launches.map(({ userId }) => userId)).toEqual(['coach']);
  });

  it('leaves no address of meetings, at whatever place', async () => {
    const installation = await createInstallation();
    const { erasure, feeds } = installation;
    await configure(installation, { places: [SEMINAR, GROUP] });
    for (const userId of ['student', 'coach']) {
      for (const place of [SEMINAR, GROUP]) await feeds.subscribe(userId, place);
    }
    await erasure.erase('student');
    for (const place of [SEMINAR, GROUP]) {
      expect(await feeds.findUrl('student', place)).toBeUndefined();
      expect(await feeds.findUrl('coach', place)).toBeDefined();
    }
  });

  it('does not come back with activities that the storage refuses at first', async () => {
    const { storage, activityLog, erasure } = await createInstallation();
    await activityLog.flush();
    const insertAll = storage.activities.insertAll.bind(storage.activities);
    storage.activities.insertAll = () => Promise.reject(new Error('busy'));
    activityLog.record({ kind: 'launch', outcome: 'ok', userId: 'student' });
    await activityLog.flush();
    await erasure.erase('student');
    storage.activities.insertAll = insertAll;
    await activityLog.flush();
    expect(await storage.activities.list({ kind: 'launch', limit: 10 })).toEqual([]);
  });

  it('does not come back with a batch that is on its way, though several wait for it', async () => {
    const { storage, activityLog, erasure } = await createInstallation();
    await activityLog.flush();
    const insertAll = storage.activities.insertAll.bind(storage.activities);
    const answers = [new Error('busy'), undefined];
    storage.activities.insertAll = async (records) => {
      await new Promise((resolve) => setImmediate(resolve));
      const failure = answers.shift();
      if (failure !== undefined) throw failure;
      await insertAll(records);
    };
    activityLog.record({ kind: 'launch', outcome: 'ok', userId: 'student' });
    const first = activityLog.flush();
    await Promise.resolve();
    const second = activityLog.flush();
    await erasure.erase('student');
    await Promise.all([first, second]);
    expect(await storage.activities.list({ kind: 'launch', limit: 10 })).toEqual([]);
  });

  it('leaves the record of what he changed, without him', async () => {
    const installation = await createInstallation();
    await configure(installation, { places: [SEMINAR] });
    await installation.erasure.erase('author');
    await installation.activityLog.flush();
    await installation.erasure.erase('author');
    const changes = await installation.storage.activities.list({ kind: 'change', limit: 10 });
    const configured = changes.find(({ code }) => code === 'placeConfigured');
    expect(configured).toBeDefined();
    expect(configured?.userId).toBeUndefined();
    expect(changes.find(({ code }) => code === 'profileCreated')?.userId).toBe('operator');
  });
});
