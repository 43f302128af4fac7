import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ApplicationRecord, ApplicationStore, Storage } from '@lms-zoom/core';
import { atOnce, conflict } from './expectations.js';
import { aContext, anApplication, aProfile } from './records.js';

const [ONE, TWO, THREE] = ['100000000000001', '100000000000002', '100000000000003'] as const;

/** Contexts: one for each owner, shared by the places of a course, gone with the last of them. */
export function contextSuite(storage: () => Storage): void {
  const applications = (): ApplicationStore => storage().applications;

  describe('contexts', () => {
    beforeEach(() => storage().profiles.insert(aProfile()));
    owners(applications);
    deletions(applications);
  });
}

function owners(applications: () => ApplicationStore): void {
  it('are one for an owner, and another for another', async () => {
    const first = await insert(applications(), 'a', { ownerKey: 'course:7', contextId: ONE });
    const second = await insert(applications(), 'b', { ownerKey: 'course:7', contextId: TWO });
    const third = await insert(applications(), 'c', { ownerKey: 'course:8', contextId: THREE });

    expect([first, second, third].map(({ contextId }) => contextId)).toEqual([ONE, ONE, THREE]);
    expect(await applications().find('b')).toEqual(anApplication({ id: 'b', contextId: ONE }));
  });

  it('are one though the owner offers the same again', async () => {
    await insert(applications(), 'a', { ownerKey: 'course:7', contextId: ONE });

    const again = insert(applications(), 'b', { ownerKey: 'course:7', contextId: ONE });
    await expect(again).resolves.toMatchObject({ contextId: ONE });
  });

  it('are one for a course whose 40 places come at once, each with an application of its own', async () => {
    const answers = await atOnce(40, (index) =>
      insert(applications(), `place-${index}`, {
        ownerKey: 'course:7',
        contextId: String(100_000_000_000_000 + index),
      }),
    );

    const [contextId = ''] = new Set(answers.map((application) => application.contextId));
    expect(new Set(answers.map(({ id }) => id)).size).toBe(40);
    expect(await applications().listByContext(contextId)).toHaveLength(40);
  });

  it('have the id of no other owner, though an application with it is offered', async () => {
    await insert(applications(), 'a', { ownerKey: 'course:7', contextId: ONE });

    const second = insert(applications(), 'b', { ownerKey: 'course:8', contextId: ONE });
    await expect(second).rejects.toMatchObject(conflict('context.id'));
    expect(await applications().find('b')).toBeUndefined();
    expect((await applications().listByContext(ONE)).map(({ id }) => id)).toEqual(['a']);
  });

  it('list their applications only, the oldest first, then by id', async () => {
    const days = { z: 1, B: 2, a: 2, y: 3 };
    for (const [id, day] of Object.entries(days).toReversed()) {
      const createdAt = new Date(Date.UTC(2026, 0, day));
      await insert(applications(), id, { ownerKey: 'course:7', contextId: ONE, createdAt });
    }
    await insert(applications(), 'other', { ownerKey: 'course:8', contextId: TWO });

    expect((await applications().listByContext(ONE)).map(({ id }) => id)).toEqual(['z', 'B', 'a', 'y']);
    expect(await applications().listByContext(THREE)).toEqual([]);
  });
}

function deletions(applications: () => ApplicationStore): void {
  it('stay while another application has them, and are gone with the last', async () => {
    await insert(applications(), 'a', { ownerKey: 'course:7', contextId: ONE });
    await insert(applications(), 'b', { ownerKey: 'course:7', contextId: ONE });

    expect(await applications().delete('a')).toBe(true);
    expect(await applications().find('a')).toBeUndefined();
    await expect(insert(applications(), 'c', { ownerKey: 'course:7', contextId: TWO })).resolves.toMatchObject({
      contextId: ONE,
    });

    for (const id of ['b', 'c']) expect(await applications().delete(id)).toBe(true);
    await expect(insert(applications(), 'd', { ownerKey: 'course:7', contextId: TWO })).resolves.toMatchObject({
      contextId: TWO,
    });
    await expect(insert(applications(), 'e', { ownerKey: 'course:8', contextId: ONE })).resolves.toMatchObject({
      contextId: ONE,
    });
  });

  it('stay when there is no application to delete', async () => {
    const application = await insert(applications(), 'a', { ownerKey: 'course:7', contextId: ONE });

    expect(await applications().delete('A')).toBe(false);
    expect(await applications().find('a')).toEqual(application);
  });

  it('of a new application are never deleted with an old one at the same moment', async () => {
    for (let round = 0; round < 20; round += 1) {
      const ownerKey = `course:${round}`;
      await insert(applications(), `old-${round}`, { ownerKey, contextId: `old ${round}` });
      const calls: (() => Promise<unknown>)[] = [
        () => applications().delete(`old-${round}`),
        () => insert(applications(), `new-${round}`, { ownerKey, contextId: `new ${round}` }),
      ];
      if (round % 2 === 0) calls.reverse();
      await Promise.all(calls.map((call) => call()));

      const stored = await applications().find(`new-${round}`);
      const next = await insert(applications(), `next-${round}`, { ownerKey, contextId: `next ${round}` });
      expect(next.contextId).toBe(stored?.contextId);
    }
  });
}

function insert(
  applications: ApplicationStore,
  id: string,
  { ownerKey, contextId, ...changes }: Partial<ApplicationRecord> & { ownerKey: string; contextId: string },
): Promise<ApplicationRecord> {
  return applications.findOrInsert(anApplication({ id, contextId, ...changes }), aContext({ id: contextId, ownerKey }));
}
