import { readFile } from 'node:fs/promises';
import { loadPlugin } from '@lms-zoom/host-api';
import type { ActivePlugin } from '@lms-zoom/host-api';
import type { Place, Storage } from '@lms-zoom/core';
import { createMemoryStorage } from '@lms-zoom/storage-memory';
import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { activate } from '../src/index.js';
import { aProfile } from './support/a-profile.js';
import { insertApplication } from './support/insert-application.js';
import { createRecordingHost } from './support/recording-host.js';

const manifest: unknown = JSON.parse(await readFile(new URL('../../../plugin.manifest.json', import.meta.url), 'utf8'));

const place: Place = { type: 'courseElement', id: 'seminar' };
const AN_HOUR = 3_600_000;

let storage: Storage;
let complaints: readonly string[];
let plugin: ActivePlugin;
/** The titles that the host's calendar was told. */
let told: string[];
/** What the host waits for before it takes an entry. */
let busy: Promise<void>;

beforeEach(async () => {
  jest.useFakeTimers({ doNotFake: ['nextTick', 'setImmediate', 'queueMicrotask'] });
  told = [];
  busy = Promise.resolve();
  storage = createMemoryStorage();
  await storage.profiles.insert(aProfile('main'));
  const recording = createRecordingHost();
  complaints = recording.complaints;
  const calendar = {
    ...recording.host.calendar,
    upsert: async (_target: unknown, { title }: { readonly title: string }) => {
      told.push(title);
      await busy;
    },
  };
  plugin = await loadPlugin(
    manifest,
    { ...recording.host, calendar },
    {},
    { importEntry: () => Promise.resolve({ activate }), extras: { storage: () => Promise.resolve(storage) } },
  );
});

afterEach(() => {
  jest.useRealTimers();
});

/** An entry that the host's calendar does not show, as another instance of the host may leave it behind. */
async function leaveUnsettled(title: string): Promise<void> {
  const { id: applicationId, contextId } = await insertApplication(storage, place, '100000000000001');
  const startsAt = new Date(Date.now() + AN_HOUR);
  const times = { startsAt, endsAt: startsAt, createdAt: startsAt, updatedAt: startsAt };
  const what = { title, description: '', joinUrl: undefined, sequence: undefined, state: 'live' as const, ...times };
  const where = { contextId, applicationId, target: { kind: 'place' as const, place } };
  await storage.calendarEntries.save({
    inserts: [{ id: title, meetingId: title, occurrence: 0, ...where, ...what }],
    updates: [],
  });
}

const listUnsettled = (): Promise<unknown[]> => storage.calendarEntries.listUnsettled({ after: undefined, limit: 10 });

describe('the upkeep of the calendar', () => {
  it('begins with the activation, and ends with it', async () => {
    await leaveUnsettled('Seminar');
    await jest.advanceTimersByTimeAsync(AN_HOUR);
    expect(told).toEqual(['Seminar']);
    expect(await listUnsettled()).toEqual([]);
    await plugin.deactivate();
    expect(jest.getTimerCount()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('is not broken off by a deactivation: what the host is told now is finished first', async () => {
    let release = (): void => undefined;
    busy = new Promise((resolve) => (release = resolve));
    await leaveUnsettled('Seminar');
    await jest.advanceTimersByTimeAsync(AN_HOUR);
    let isOver = false;
    const deactivated = plugin.deactivate().then(() => (isOver = true));
    await jest.advanceTimersByTimeAsync(4_000);
    expect([told, isOver]).toEqual([['Seminar'], false]);
    release();
    await deactivated;
    expect(await listUnsettled()).toEqual([]);
    expect(jest.getTimerCount()).toBe(0);
    expect(complaints).toEqual([]);
  });

  it('holds up a deactivation by five seconds at most, when the host does not answer', async () => {
    busy = new Promise(() => undefined);
    await leaveUnsettled('Seminar');
    await jest.advanceTimersByTimeAsync(AN_HOUR);
    const deactivated = plugin.deactivate();
    await jest.advanceTimersByTimeAsync(5_000);
    await deactivated;
    expect(told).toEqual(['Seminar']);
    expect(await listUnsettled()).toHaveLength(1);
    expect(jest.getTimerCount()).toBe(0);
    expect(complaints).toEqual([]);
  });
});
