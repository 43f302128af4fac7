import { describe, expect, it } from '@jest/globals';
import { ACTIVITY_KINDS, ACTIVITY_OUTCOMES } from '@lms-zoom/core';
import type { ActivityQuery, ActivityRecord, ActivityStore, Storage } from '@lms-zoom/core';
import { DIFFICULT_TEXTS } from './expectations.js';
import { anActivity } from './records.js';

const NOON = Date.parse('2026-03-01T12:00:00.000Z');

/** What happened, the newest first, and what is forgotten when. */
export function activityStoreSuite(storage: () => Storage): void {
  const activities = (): ActivityStore => storage().activities;

  describe('activities', () => {
    insertions(activities);
    lists(activities);
    sweeping(activities);
    erasure(activities);
  });
}

function insertions(activities: () => ActivityStore): void {
  it('are stored with every field', async () => {
    const bare = { code: undefined, profileId: undefined, applicationId: undefined, userId: undefined, detail: {} };
    const records = [
      anActivity({ id: 'b', kind: 'check', outcome: 'refused', code: 'ERR_X' }),
      anActivity({ id: 'a', kind: 'calendar', outcome: 'failed', ...bare }),
    ];
    await activities().insertAll(records);

    expect(await activities().list({ limit: 10 })).toEqual(records);
  });

  it('keep every text as it is', async () => {
    const records = DIFFICULT_TEXTS.map((text, index) =>
      anActivity({ id: String(index), correlationId: text, detail: { [text.slice(0, 100)]: text, count: -0.5 } }),
    ).toReversed();
    await activities().insertAll(records);

    expect(await activities().list({ limit: 20 })).toEqual(records);
  });

  it('may be none', async () => {
    await activities().insertAll([]);

    expect(await activities().list({ limit: 10 })).toEqual([]);
  });

  it('are stored once, however often they come, and as they came first', async () => {
    await activities().insertAll([anActivity()]);
    await activities().insertAll([anActivity({ id: 'new' }), anActivity({ code: 'ERR_LATER' })]);
    await activities().insertAll([anActivity({ id: 'twice' }), anActivity({ id: 'twice' })]);

    expect((await ids(activities())).sort()).toEqual(['activity-1', 'new', 'twice']);
    expect(await activities().list({ limit: 9 })).toContainEqual(anActivity());
  });

  it('are copies', async () => {
    const given = anActivity();
    await activities().insertAll([given]);
    given.time.setTime(0);
    Object.assign(given.detail, { legs: 0 });
    for (const answer of await activities().list({ limit: 1 })) {
      answer.time.setTime(0);
      Object.assign(answer.detail, { legs: 0 });
    }

    expect(await activities().list({ limit: 1 })).toEqual([anActivity()]);
  });
}

function lists(activities: () => ActivityStore): void {
  it('are listed from the newest, then by id downwards, page by page', async () => {
    await insert(activities(), { b: 0, newest: 5, a: 0, B: 0, oldest: -5, c: 0 });
    const inOrder = ['newest', 'c', 'b', 'a', 'B', 'oldest'];

    expect(await ids(activities())).toEqual(inOrder);
    for (const limit of [1, 2, 4]) expect(await readPages(activities(), limit)).toEqual(inOrder);
  });

  it('go on where they stopped though the record there is gone', async () => {
    await insert(activities(), { a: 0, c: 0, d: 1 });

    expect(await ids(activities(), { before: { time: new Date(NOON), id: 'b' } })).toEqual(['a']);
    expect(await ids(activities(), { before: { time: new Date(NOON + 1), id: 'A' } })).toEqual(['c', 'a']);
    expect(await ids(activities(), { before: { time: new Date(0), id: 'a' } })).toEqual([]);
  });

  it('are filtered by kind, outcome and profile, in every combination', async () => {
    const all = ACTIVITY_KINDS.flatMap((kind) =>
      ACTIVITY_OUTCOMES.flatMap((outcome) =>
        ['profile-1', 'profile-2', undefined].map((profileId) =>
          anActivity({ id: `${kind} ${outcome} ${profileId}`, kind, outcome, profileId }),
        ),
      ),
    );
    await activities().insertAll(all);

    expect(await ids(activities(), { kind: 'token', outcome: 'failed', profileId: 'profile-2' })).toEqual([
      'token failed profile-2',
    ]);
    expect(await ids(activities(), { kind: 'check' })).toHaveLength(9);
    expect(await ids(activities(), { outcome: 'ok' })).toHaveLength(15);
    expect(await ids(activities(), { profileId: 'profile-1' })).toHaveLength(15);
    expect(await ids(activities(), { kind: undefined, profileId: 'Profile-1' })).toEqual([]);
  });

  it('are filtered before they are limited', async () => {
    await activities().insertAll([
      anActivity({ id: 'c' }),
      anActivity({ id: 'b', kind: 'check' }),
      anActivity({ id: 'a', kind: 'check' }),
    ]);
    const before = { time: anActivity().time, id: 'b' };

    expect(await ids(activities(), { kind: 'check', limit: 1 })).toEqual(['b']);
    expect(await ids(activities(), { kind: 'check', limit: 1, before })).toEqual(['a']);
  });
}

function sweeping(activities: () => ActivityStore): void {
  it('are forgotten when they are older than the limit, not when they are as old', async () => {
    await insert(activities(), { older: -1, asOld: 0, newer: 1 });

    expect(await activities().sweep({ kinds: ACTIVITY_KINDS, before: new Date(NOON), keep: 10 })).toBe(1);
    expect(await activities().sweep({ kinds: ACTIVITY_KINDS, before: new Date(NOON), keep: 10 })).toBe(0);
    expect(await ids(activities())).toEqual(['newer', 'asOld']);
  });

  it('are forgotten beyond the number to keep, the last of the list first', async () => {
    await insert(activities(), { newest: 9, b: 0, d: 0, a: 0, c: 0, oldest: -9 });

    expect(await activities().sweep({ kinds: ACTIVITY_KINDS, before: new Date(0), keep: 6 })).toBe(0);
    expect(await activities().sweep({ kinds: ACTIVITY_KINDS, before: new Date(0), keep: 3 })).toBe(3);
    expect(await ids(activities())).toEqual(['newest', 'd', 'c']);
    expect(await activities().sweep({ kinds: ACTIVITY_KINDS, before: new Date(0), keep: 0 })).toBe(3);
  });

  it('are counted once though they are both too old and too many', async () => {
    await insert(activities(), { a: -2, b: -1, c: 1, d: 2 });

    expect(await activities().sweep({ kinds: ACTIVITY_KINDS, before: new Date(NOON), keep: 1 })).toBe(3);
    expect(await ids(activities())).toEqual(['d']);
  });

  it('are forgotten kind by kind: those of no other kind count or go', async () => {
    const at = (id: string, kind: ActivityRecord['kind'], offset: number): ActivityRecord =>
      anActivity({ id, kind, time: new Date(NOON + offset) });
    const launches = [at('a', 'launch', 5), at('b', 'launch', 1), at('c', 'check', -9)];
    await activities().insertAll([...launches, at('old', 'change', -9), at('new', 'change', 9)]);

    expect(await activities().sweep({ kinds: ['launch', 'check'], before: new Date(NOON), keep: 1 })).toBe(2);
    expect(await ids(activities())).toEqual(['new', 'a', 'old']);
    expect(await activities().sweep({ kinds: ['change'], before: new Date(NOON), keep: 5 })).toBe(1);
    expect(await ids(activities())).toEqual(['new', 'a']);
  });
}

function erasure(activities: () => ActivityStore): void {
  it('of an erased user are deleted, but for changes, which lose the user', async () => {
    const change = anActivity({ id: 'change', kind: 'change', code: 'profileCreated' });
    const others = [anActivity({ id: 'b', userId: 'User-1' }), anActivity({ id: 'a', userId: undefined })];
    await activities().insertAll([change, ...others, anActivity(), anActivity({ id: 'check', kind: 'check' })]);
    await activities().eraseUser('user-1');
    await activities().eraseUser('nobody');

    expect(await activities().list({ limit: 10 })).toEqual([{ ...change, userId: undefined }, ...others]);
  });
}

/** Inserts activities by id and milliseconds after noon. */
function insert(activities: ActivityStore, offsets: Readonly<Record<string, number>>): Promise<void> {
  const records = Object.entries(offsets).map(([id, offset]) => anActivity({ id, time: new Date(NOON + offset) }));
  return activities.insertAll(records);
}

async function ids(activities: ActivityStore, query: Partial<ActivityQuery> = {}): Promise<string[]> {
  return (await activities.list({ limit: 100, ...query })).map(({ id }) => id);
}

async function readPages(activities: ActivityStore, limit: number): Promise<string[]> {
  const read: ActivityRecord[] = [];
  for (;;) {
    const page = await activities.list({ limit, before: read.at(-1) });
    if (page.length === 0) return read.map(({ id }) => id);
    read.push(...page);
  }
}
