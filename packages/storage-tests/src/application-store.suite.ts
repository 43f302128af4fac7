import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ApplicationRecord, ApplicationStore, Storage } from '@lms-zoom/core';
import { atOnce, conflict } from './expectations.js';
import { aContext, anApplication, aProfile } from './records.js';

/** Applications: look-ups, one for each place, what they may share, and their changes. */
export function applicationStoreSuite(storage: () => Storage): void {
  const applications = (): ApplicationStore => storage().applications;

  describe('applications', () => {
    beforeEach(async () => {
      for (const id of ['profile-1', 'profile-2']) await storage().profiles.insert(aProfile({ id }));
    });
    lookUps(applications);
    oneForEachPlace(applications);
    uniqueness(applications);
    changesOfProfile(applications);
    launches(applications);
  });
}

function lookUps(applications: () => ApplicationStore): void {
  it('finds an application by id, place and deployment, with every field', async () => {
    const changes = { contextScope: 'course', lastLaunchAt: new Date('2026-03-05T00:00:00.001Z') } as const;
    const application = anApplication({ type: 'groupTool', placeKey: 'groupTool:42', ...changes });
    expect(await applications().findOrInsert(application, aContext())).toEqual(application);

    expect(await applications().find(application.id)).toEqual(application);
    expect(await applications().findByPlace('groupTool:42')).toEqual(application);
    expect(await applications().findByDeployment(application.deploymentId)).toEqual(application);
  });

  it('answers undefined for what it does not have', async () => {
    await applications().findOrInsert(anApplication(), aContext());

    expect(await applications().find('application-2')).toBeUndefined();
    expect(await applications().findByPlace('courseTool:application-1')).toBeUndefined();
    expect(await applications().findByPlace('courseElement:Application-1')).toBeUndefined();
    expect(await applications().findByDeployment('link-of-application-1')).toBeUndefined();
  });

  it('lists the applications of a profile from the oldest, then by id, page by page, with their number', async () => {
    const days = { z: 1, B: 2, a: 2, b: 2, y: 3 };
    for (const [id, day] of Object.entries(days).toReversed()) {
      await insert(applications(), id, { createdAt: new Date(Date.UTC(2026, 0, day)) });
    }
    await insert(applications(), 'other', { profileId: 'profile-2' });
    const page = async (offset: number, limit: number): Promise<unknown> => {
      const listed = await applications().listByProfile('profile-1', { offset, limit });
      return [listed.applications.map(({ id }) => id), listed.total];
    };

    expect(await page(0, 10)).toEqual([['z', 'B', 'a', 'b', 'y'], 5]);
    expect(await page(0, 2)).toEqual([['z', 'B'], 5]);
    expect(await page(2, 2)).toEqual([['a', 'b'], 5]);
    expect(await page(4, 2)).toEqual([['y'], 5]);
    expect(await page(5, 2)).toEqual([[], 5]);
    expect(await applications().listByProfile('nobody', { offset: 0, limit: 1 })).toEqual({
      applications: [],
      total: 0,
    });
  });

  it('tells how much a profile is used: how many applications, and the last launch of all', async () => {
    const dates = [new Date(8), new Date(9), undefined];
    expect(await applications().getUsage('profile-1')).toEqual({ applications: 0, lastLaunchAt: undefined });
    await insert(applications(), 'never');
    expect(await applications().getUsage('profile-1')).toEqual({ applications: 1, lastLaunchAt: undefined });
    for (const lastLaunchAt of dates) {
      await insert(applications(), `at ${String(lastLaunchAt?.getTime())}`, { lastLaunchAt });
    }
    await insert(applications(), 'elsewhere', { profileId: 'profile-2', lastLaunchAt: new Date(10) });

    expect(await applications().getUsage('profile-1')).toEqual({ applications: 4, lastLaunchAt: new Date(9) });
    expect(await applications().getUsage('profile-3')).toEqual({ applications: 0, lastLaunchAt: undefined });
  });

  it('counts the applications of each type that has any', async () => {
    expect(await applications().countByType()).toEqual(new Map());
    await insert(applications(), 'one', { type: 'courseElement' });
    await insert(applications(), 'two', { type: 'groupTool' });
    await insert(applications(), 'three', { type: 'courseElement', profileId: 'profile-2' });

    expect(await applications().countByType()).toEqual(
      new Map([
        ['courseElement', 2],
        ['groupTool', 1],
      ]),
    );
  });

  it('answers and keeps copies', async () => {
    const given = anApplication({ lastLaunchAt: new Date(7) });
    const answers = [await applications().findOrInsert(given, aContext())];
    given.createdAt.setTime(0);
    given.lastLaunchAt?.setTime(0);
    answers.push(await applications().findOrInsert(anApplication(), aContext()));
    answers.push(...(await applications().listByContext(given.contextId)));
    answers.push(...(await applications().listByProfile('profile-1', { offset: 0, limit: 1 })).applications);
    for (const answer of answers) {
      answer.updatedAt.setTime(0);
      answer.lastLaunchAt?.setTime(0);
      Object.assign(answer, { profileId: 'changed' });
    }

    const stored = anApplication({ lastLaunchAt: new Date(7) });
    expect(answers).toHaveLength(4);
    expect(await applications().find('application-1')).toEqual(stored);
    expect(await applications().findByPlace('courseElement:application-1')).toEqual(stored);
  });
}

function oneForEachPlace(applications: () => ApplicationStore): void {
  it('answers the stored application when the place has one, whatever is offered', async () => {
    const first = anApplication();
    await applications().findOrInsert(first, aContext());

    const offers = [
      applications().findOrInsert(first, aContext()),
      applications().findOrInsert({ ...first, id: 'other' }, aContext({ id: '999999999999999' })),
      applications().findOrInsert(anApplication({ id: 'new', placeKey: first.placeKey }), aContext()),
      applications().findOrInsert({ ...first, profileId: 'nobody' }, aContext()),
    ];
    expect(await Promise.all(offers)).toEqual([first, first, first, first]);
    expect(await countOf(applications(), 'profile-1')).toBe(1);
  });

  it('stores one of 50 simultaneous applications for a place and answers it to all', async () => {
    const answers = await atOnce(50, (index) => {
      const contextId = String(100_000_000_000_000 + index);
      const application = anApplication({ id: `application-${index}`, placeKey: 'courseTool:7', contextId });
      return applications().findOrInsert(application, aContext({ id: contextId, ownerKey: 'courseTool:7' }));
    });

    const stored = await applications().findByPlace('courseTool:7');
    expect(stored).toBeDefined();
    for (const answer of answers) expect(answer).toEqual(stored);
    expect(await countOf(applications(), 'profile-1')).toBe(1);
  });

  it('leaves no context behind of an application that it did not store', async () => {
    await insert(applications(), 'one', { contextId: '100000000000001' });
    const offered = anApplication({ id: 'late', placeKey: 'courseElement:one', contextId: '100000000000002' });
    await applications().findOrInsert(offered, aContext({ id: '100000000000002', ownerKey: 'courseElement:late' }));

    await expect(insert(applications(), 'two', { contextId: '100000000000002' })).resolves.toMatchObject({ id: 'two' });
  });
}

function uniqueness(applications: () => ApplicationStore): void {
  it.each(['id', 'deploymentId', 'resourceLinkId'] as const)(
    'refuses the %s of another place, and stores neither application nor context',
    async (field) => {
      const first = await insert(applications(), 'one', { contextId: '100000000000001' });
      const second = { ...anApplication({ id: 'two', contextId: '100000000000002' }), [field]: first[field] };

      const context = aContext({ id: '100000000000002', ownerKey: 'courseElement:two' });
      const attempt = applications().findOrInsert(second, context);
      await expect(attempt).rejects.toMatchObject(conflict(`application.${field}`));
      expect(await applications().findByPlace(second.placeKey)).toBeUndefined();
      const third = insert(applications(), 'three', { contextId: '100000000000002' });
      await expect(third).resolves.toMatchObject({ id: 'three' });
    },
  );

  it('refuses a profile that it does not have, and stores neither application nor context', async () => {
    const attempt = insert(applications(), 'one', { profileId: 'Profile-1', contextId: '100000000000001' });
    await expect(attempt).rejects.toMatchObject(conflict('application.profileId'));

    expect(await applications().find('one')).toBeUndefined();
    const second = insert(applications(), 'two', { contextId: '100000000000001' });
    await expect(second).resolves.toMatchObject({ id: 'two' });
  });
}

function changesOfProfile(applications: () => ApplicationStore): void {
  const updatedAt = new Date('2026-06-01T10:00:00.500Z');

  it('points an application to another profile and keeps everything else', async () => {
    const other = await insert(applications(), 'other');
    const application = await insert(applications(), 'one', { lastLaunchAt: new Date(1_000) });

    expect(await applications().setProfile('one', { from: 'profile-1', to: 'profile-2', updatedAt })).toBe(true);
    expect(await applications().find('one')).toEqual({ ...application, profileId: 'profile-2', updatedAt });
    expect(await applications().find('other')).toEqual(other);
  });

  it('says so when there is no such application, or it has another profile by now', async () => {
    const application = await insert(applications(), 'one');
    const change = { from: 'profile-2', to: 'profile-1', updatedAt };

    expect(await applications().setProfile('nobody', change)).toBe(false);
    expect(await applications().setProfile('one', change)).toBe(false);
    expect(await applications().find('one')).toEqual(application);
  });

  it('refuses to point to a profile that it does not have', async () => {
    const application = await insert(applications(), 'one');

    const change = applications().setProfile('one', { from: 'profile-1', to: 'nobody', updatedAt });
    await expect(change).rejects.toMatchObject(conflict('application.profileId'));
    expect(await applications().find('one')).toEqual(application);
  });

  it('moves an application for one of 20 who move it at once', async () => {
    await insert(applications(), 'one');
    const moved = await atOnce(20, () =>
      applications().setProfile('one', { from: 'profile-1', to: 'profile-2', updatedAt }),
    );

    expect(moved.filter(Boolean)).toHaveLength(1);
  });
}

function launches(applications: () => ApplicationStore): void {
  const at = (time: number): Date => new Date(Date.UTC(2026, 3, 1) + time);

  it('notes many launches at once, and changes nothing else', async () => {
    const [one, two, three] = [
      await insert(applications(), 'one'),
      await insert(applications(), 'two', { lastLaunchAt: at(1) }),
      await insert(applications(), 'three', { lastLaunchAt: at(1) }),
    ];
    await applications().noteLaunches(
      new Map([
        ['one', at(5)],
        ['nobody', at(6)],
        ['two', at(7)],
      ]),
    );

    expect(await applications().find('one')).toEqual({ ...one, lastLaunchAt: at(5) });
    expect(await applications().find('two')).toEqual({ ...two, lastLaunchAt: at(7) });
    expect(await applications().find('three')).toEqual(three);
    expect(await applications().find('nobody')).toBeUndefined();
  });

  it('keeps the later of two launches, whichever is noted first', async () => {
    await insert(applications(), 'one');
    for (const time of [5, 3, 5, 4]) await applications().noteLaunches(new Map([['one', at(time)]]));
    expect((await applications().find('one'))?.lastLaunchAt).toEqual(at(5));

    await atOnce(20, (index) => applications().noteLaunches(new Map([['one', at(30 - index)]])));
    expect((await applications().find('one'))?.lastLaunchAt).toEqual(at(30));
  });

  it('notes none, and copies of those that it notes', async () => {
    await insert(applications(), 'one');
    await applications().noteLaunches(new Map());
    expect((await applications().find('one'))?.lastLaunchAt).toBeUndefined();
    const date = at(5);
    await applications().noteLaunches(new Map([['one', date]]));
    date.setTime(0);

    expect((await applications().find('one'))?.lastLaunchAt).toEqual(at(5));
  });
}

/** An application with a context of its own. */
function insert(
  applications: ApplicationStore,
  id: string,
  changes: Partial<ApplicationRecord> = {},
): Promise<ApplicationRecord> {
  const application = anApplication({ id, contextId: `context of ${id}`, ...changes });
  return applications.findOrInsert(
    application,
    aContext({ id: application.contextId, ownerKey: application.placeKey }),
  );
}

async function countOf(applications: ApplicationStore, profileId: string): Promise<number> {
  return (await applications.listByProfile(profileId, { offset: 0, limit: 1 })).total;
}
