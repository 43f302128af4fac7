import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { createMemoryStorage } from '@lms-zoom/storage-memory';
import { ActivityLog, StorageUnavailableError } from '../src/index.js';
import type { ActivityRecord, Storage } from '../src/index.js';

const DAY_MS = 86_400_000;

/** The storage did what it was asked, and cannot say so. */
class LostAnswer extends StorageUnavailableError {}

/** An activity log over memory storage that can be made to fail, with a log of what it tells. */
function createLog() {
  const storage = createMemoryStorage();
  const clock = { now: new Date('2026-03-01T10:00:00Z') };
  const told: { fields: Readonly<Record<string, unknown>>; message: string }[] = [];
  const write = (fields: Readonly<Record<string, unknown>>, message: string): void =>
    void told.push({ fields, message });
  const failures: Error[] = [];
  const sizes: number[] = [];
  const activities: Storage['activities'] = {
    insertAll: async (records) => {
      const failure = failures.shift();
      if (failure !== undefined && !(failure instanceof LostAnswer)) throw failure;
      sizes.push(records.length);
      await storage.activities.insertAll(records);
      if (failure !== undefined) throw failure;
    },
    list: (query) => storage.activities.list(query),
    sweep: (limits) => storage.activities.sweep(limits),
    eraseUser: (userId) => storage.activities.eraseUser(userId),
  };
  const logger = { info: write, warn: write, error: write };
  const log = new ActivityLog({ activities, applications: storage.applications, logger, now: () => clock.now });
  const listStored = (): Promise<ActivityRecord[]> => storage.activities.list({ limit: 20_000 });
  return { log, storage, clock, told, failures, sizes, listStored };
}

const LAUNCH = { kind: 'launch', outcome: 'ok' } as const;

function recordMany(log: ActivityLog, count: number): void {
  for (let index = 0; index < count; index += 1) log.record({ ...LAUNCH, detail: { index } });
}

const indexesOf = (records: readonly ActivityRecord[]): unknown[] =>
  records.map(({ detail }) => Number(detail['index'])).sort((a, b) => a - b);

const range = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, index) => from + index);

beforeEach(() => void jest.useFakeTimers());
afterEach(() => void jest.useRealTimers());

describe('what is recorded', () => {
  it('gets an id, the time and a correlation id, or keeps the given one', async () => {
    const { log, clock, listStored } = createLog();
    const made = log.record({ ...LAUNCH, userId: 'student' });
    expect(log.record({ ...LAUNCH, correlationId: 'launch-1' })).toBe('launch-1');
    await log.flush();
    const stored = await listStored();
    expect(stored.map(({ correlationId }) => correlationId).sort()).toEqual([made, 'launch-1'].sort());
    expect(stored.every(({ time }) => time.getTime() === clock.now.getTime())).toBe(true);
    expect(new Set(stored.map(({ id }) => id)).size).toBe(2);
  });

  it('is stored within a second, by nobody who waits', async () => {
    const { log, listStored } = createLog();
    log.record(LAUNCH);
    expect(await listStored()).toEqual([]);
    await jest.advanceTimersByTimeAsync(1_000);
    expect(await listStored()).toHaveLength(1);
  });

  it('is stored at once when there are a hundred, in batches of a hundred', async () => {
    const { log, sizes, listStored } = createLog();
    recordMany(log, 250);
    await jest.advanceTimersByTimeAsync(0);
    expect(await listStored()).toHaveLength(250);
    expect(sizes).toEqual([100, 100, 50]);
  });

  it('leaves no timer behind when the log is closed, and nothing is recorded from then on', async () => {
    const { log, listStored } = createLog();
    log.record(LAUNCH);
    await log.close();
    expect(jest.getTimerCount()).toBe(0);
    log.record(LAUNCH);
    log.noteLaunch('any');
    await log.close();
    expect(jest.getTimerCount()).toBe(0);
    expect(await listStored()).toHaveLength(1);
  });
});

describe('while the storage is away', () => {
  it('what was recorded is kept for the next try, and the log says why', async () => {
    const { log, failures, told, listStored } = createLog();
    failures.push(new StorageUnavailableError());
    recordMany(log, 3);
    await log.flush();
    expect(await listStored()).toEqual([]);
    expect(told).toEqual([
      {
        fields: expect.objectContaining({ code: 'ERR_STORAGE_UNAVAILABLE', waiting: 3 }),
        message: 'Activities could not be stored.',
      },
    ]);
    await jest.advanceTimersByTimeAsync(10_000);
    expect(indexesOf(await listStored())).toEqual([0, 1, 2]);
  });

  it('the oldest give way beyond the bound, counted in one line', async () => {
    const { log, failures, told, listStored } = createLog();
    failures.push(new StorageUnavailableError());
    recordMany(log, 5_010);
    await log.flush();
    await log.flush();
    expect(indexesOf(await listStored())).toEqual(range(10, 5_010));
    expect(told.filter(({ message }) => message.includes('dropped'))).toMatchObject([{ fields: { dropped: 10 } }]);
  });

  it('a batch that got through without an answer is stored once, and what came since with it', async () => {
    const { log, failures, listStored } = createLog();
    recordMany(log, 2);
    failures.push(new LostAnswer());
    await log.flush();
    log.record({ ...LAUNCH, detail: { index: 2 } });
    await log.flush();
    expect(indexesOf(await listStored())).toEqual([0, 1, 2]);
  });

  it('changes give way last', async () => {
    const { log, failures, listStored } = createLog();
    failures.push(new StorageUnavailableError());
    log.record({ kind: 'change', outcome: 'ok', code: 'profileDeleted', detail: { index: -1 } });
    recordMany(log, 5_010);
    await log.flush();
    await log.flush();
    expect(indexesOf(await listStored())).toEqual([-1, ...range(11, 5_010)]);
  });

  it('closing does not fail, and leaves no timer', async () => {
    const { log, storage } = createLog();
    log.record(LAUNCH);
    await storage.close();
    await log.close();
    expect(jest.getTimerCount()).toBe(0);
  });
});

describe('old activities', () => {
  it('are forgotten after 90 days', async () => {
    const { log, clock, listStored } = createLog();
    log.record({ ...LAUNCH, detail: { index: 1 } });
    await log.flush();
    clock.now = new Date(clock.now.getTime() + 91 * DAY_MS);
    log.record({ ...LAUNCH, detail: { index: 2 } });
    await log.flush();
    expect(indexesOf(await listStored())).toEqual([2]);
  });

  it('are kept for two years if they are changes, however many launches there are', async () => {
    const { log, clock, listStored } = createLog();
    log.record({ kind: 'change', outcome: 'ok', code: 'settingsChanged' });
    await log.flush();
    clock.now = new Date(clock.now.getTime() + 700 * DAY_MS);
    for (let round = 0; round < 3; round += 1) {
      recordMany(log, 4_500);
      await log.flush();
    }
    expect((await listStored()).map(({ code }) => code)).toContain('settingsChanged');
    clock.now = new Date(clock.now.getTime() + 31 * DAY_MS);
    log.record(LAUNCH);
    await log.flush();
    expect((await listStored()).map(({ code }) => code)).not.toContain('settingsChanged');
  });

  it('are forgotten beyond 10,000, also when they come within an hour', async () => {
    const { log, clock, listStored } = createLog();
    for (let round = 0; round < 4; round += 1) {
      clock.now = new Date(clock.now.getTime() + 1000);
      recordMany(log, 4_000);
      await log.flush();
    }
    expect((await listStored()).length).toBeLessThanOrEqual(15_000);
    recordMany(log, 5_000);
    await log.flush();
    expect(await listStored()).toHaveLength(10_000);
  });
});
