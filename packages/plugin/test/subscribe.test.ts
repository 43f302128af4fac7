import { readFile } from 'node:fs/promises';
import { loadPlugin } from '@lms-zoom/host-api';
import type { ActivePlugin } from '@lms-zoom/host-api';
import type { ApplicationRecord, Place, Storage } from '@lms-zoom/core';
import { createMemoryStorage } from '@lms-zoom/storage-memory';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { activate } from '../src/index.js';
import { aProfile } from './support/a-profile.js';
import { insertApplication } from './support/insert-application.js';
import { OPERATOR, createRecordingHost } from './support/recording-host.js';
import type { RecordingHost } from './support/recording-host.js';

const manifest: unknown = JSON.parse(await readFile(new URL('../../../plugin.manifest.json', import.meta.url), 'utf8'));

const ELEMENT: Place = { type: 'courseElement', id: 'seminar' };
const COPY: Place = { type: 'courseElement', id: 'seminar-copy' };
const GROUP: Place = { type: 'groupTool', id: 'study-group' };

let storage: Storage;
let recording: RecordingHost;
let plugin: ActivePlugin;

beforeEach(async () => {
  storage = createMemoryStorage();
  await storage.profiles.insert(aProfile('main', { mailDomains: ['campus.example'] }));
  await insertApplication(storage, ELEMENT, '100000000000001');
  await insertApplication(storage, GROUP, '100000000000002');
  recording = createRecordingHost();
  plugin = await loadPlugin(
    manifest,
    recording.host,
    {},
    {
      importEntry: () => Promise.resolve({ activate }),
      extras: { storage: () => Promise.resolve(storage) },
    },
  );
});

afterEach(() => plugin.deactivate());

const toKey = ({ type, id }: Place): string => `${type}:${id}`;
const find = (place: Place): Promise<ApplicationRecord | undefined> => storage.applications.findByPlace(toKey(place));

describe('what happens in the host', () => {
  it('OO-C11 a copied place gets the same profile and ids of its own, however often the host says so', async () => {
    const event = { from: ELEMENT, to: COPY, authorId: OPERATOR.id };
    await recording.emit('copied', event);
    const copy = await find(COPY);
    expect(copy).toMatchObject({ profileId: 'main', type: 'courseElement' });
    expect(copy?.resourceLinkId).not.toBe((await find(ELEMENT))?.resourceLinkId);
    expect(copy?.contextId).not.toBe((await find(ELEMENT))?.contextId);
    await recording.emit('copied', event);
    expect(await find(COPY)).toEqual(copy);
  });

  it('an exported place takes its client id with it, and finds its profile again where it is imported', async () => {
    const [exported] = recording.recorded.flatMap((entry) => (entry.kind === 'export' ? [entry] : []));
    const data = await exported?.handler(ELEMENT);
    expect(data).toEqual({ clientId: 'client-main' });
    expect(await exported?.handler(COPY)).toBeUndefined();
    await recording.emit('imported', { place: COPY, data: JSON.parse(JSON.stringify(data)), authorId: OPERATOR.id });
    expect(await find(COPY)).toMatchObject({ profileId: 'main' });
  });

  it('an import from elsewhere goes by the author’s mail domain, and a hostile one makes nothing', async () => {
    const other: Place = { type: 'courseTool', id: 'physics' };
    for (const data of [
      undefined,
      null,
      'x',
      { clientId: { $ne: 1 } },
      JSON.parse('{"__proto__":{"clientId":"client-main"}}') as unknown,
    ]) {
      await recording.emit('imported', { place: COPY, data, authorId: 'nobody' });
    }
    expect(await find(COPY)).toBeUndefined();
    await recording.emit('imported', { place: other, data: { clientId: 'elsewhere' }, authorId: OPERATOR.id });
    expect(await find(other)).toMatchObject({ profileId: 'main' });
  });

  it('a deleted place leaves nothing, nor does a deleted group', async () => {
    for (let time = 0; time < 2; time += 1) {
      await recording.emit('deleted', { place: ELEMENT });
      await recording.emit('groupDeleted', { groupId: GROUP.id });
    }
    expect([await find(ELEMENT), await find(GROUP)]).toEqual([undefined, undefined]);
  });

  it('hiding a place, or switching a tool off and on again, keeps its ids', async () => {
    const [element, group] = [await find(ELEMENT), await find(GROUP)];
    await recording.emit('hidden', { place: ELEMENT });
    await recording.emit('toolSwitched', { place: GROUP, on: false });
    await recording.emit('toolSwitched', { place: GROUP, on: true });
    expect([await find(ELEMENT), await find(GROUP)]).toEqual([element, group]);
  });

  it('of an erased user nothing is left', async () => {
    const consent = {
      userId: 'sofia',
      profileId: 'main',
      recipient: 'https://applications.zoom.us',
      kinds: ['email'],
      acceptedAt: new Date(),
    };
    await storage.consents.save(consent);
    await storage.consents.save({ ...consent, userId: 'samuel' });
    await storage.subjects.findOrInsert({ userId: 'sofia', audience: 'https://applications.zoom.us', sub: 'a-sub' });
    await recording.emit('userErased', { userId: 'sofia' });
    await recording.emit('userErased', { userId: 'sofia' });
    expect(await storage.consents.find('sofia', 'main')).toBeUndefined();
    expect(await storage.consents.find('samuel', 'main')).toBeDefined();
    const again = { userId: 'sofia', audience: 'https://applications.zoom.us', sub: 'another-sub' };
    expect((await storage.subjects.findOrInsert(again)).sub).toBe('another-sub');
  });
});
