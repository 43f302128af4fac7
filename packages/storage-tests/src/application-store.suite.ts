import { describe, expect, it } from '@jest/globals';
import type { ApplicationStore, Storage } from '@lms-zoom/core';
import { atOnce, conflict } from './expectations.js';
import { aContext, anApplication } from './records.js';

/** Applications and the contexts that come with them. */
export function applicationStoreSuite(storage: () => Storage): void {
  const applications = (): ApplicationStore => storage().applications;

  describe('applications', () => {
    lookUps(applications);
    oneForEachPlace(applications);
    uniqueness(applications);
    changesOfProfile(applications);
  });
}

function lookUps(applications: () => ApplicationStore): void {
  it('finds an application by id, place and deployment, with every field', async () => {
    const application = anApplication({ type: 'groupTool', placeKey: 'groupTool:42' });
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

  it('lists the applications of a context only, and none for a context that it does not have', async () => {
    await insert(applications(), 'one', '100000000000001');
    await insert(applications(), 'two', '100000000000002');

    expect((await applications().listByContext('100000000000002')).map(({ id }) => id)).toEqual(['two']);
    expect(await applications().listByContext('100000000000003')).toEqual([]);
  });

  it('counts the applications of each profile that has any', async () => {
    expect(await applications().countByProfile()).toEqual(new Map());
    await insert(applications(), 'one', '100000000000001', 'profile-a');
    await insert(applications(), 'two', '100000000000002', 'profile-b');
    await insert(applications(), 'three', '100000000000003', 'profile-a');

    expect(await applications().countByProfile()).toEqual(
      new Map([
        ['profile-a', 2],
        ['profile-b', 1],
      ]),
    );
  });

  it('answers and keeps copies', async () => {
    const [given, context] = [anApplication(), aContext()];
    const answers = [await applications().findOrInsert(given, context)];
    given.createdAt.setTime(0);
    answers.push(await applications().findOrInsert(anApplication(), aContext()));
    answers.push(...(await applications().listByContext(context.id)));
    for (const answer of answers) {
      answer.updatedAt.setTime(0);
      Object.assign(answer, { profileId: 'changed' });
    }

    expect(await applications().find('application-1')).toEqual(anApplication());
    expect(await applications().findByPlace('courseElement:application-1')).toEqual(anApplication());
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
    ];
    expect(await Promise.all(offers)).toEqual([first, first, first]);
    expect(await applications().countByProfile()).toEqual(new Map([['profile-1', 1]]));
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
    expect(await applications().countByProfile()).toEqual(new Map([['profile-1', 1]]));
  });

  it('leaves no context behind of an application that it did not store', async () => {
    await insert(applications(), 'one', '100000000000001');
    const offered = anApplication({ id: 'late', placeKey: 'courseElement:one', contextId: '100000000000002' });
    await applications().findOrInsert(offered, aContext({ id: '100000000000002' }));

    await expect(insert(applications(), 'two', '100000000000002')).resolves.toMatchObject({ id: 'two' });
  });
}

function uniqueness(applications: () => ApplicationStore): void {
  it.each(['id', 'deploymentId', 'resourceLinkId'] as const)(
    'refuses the %s of another place, and stores neither application nor context',
    async (field) => {
      const first = await insert(applications(), 'one', '100000000000001');
      const second = { ...anApplication({ id: 'two', contextId: '100000000000002' }), [field]: first[field] };

      const attempt = applications().findOrInsert(second, aContext({ id: '100000000000002' }));
      await expect(attempt).rejects.toMatchObject(conflict(`application.${field}`));
      expect(await applications().findByPlace(second.placeKey)).toBeUndefined();
      await expect(insert(applications(), 'three', '100000000000002')).resolves.toMatchObject({ id: 'three' });
    },
  );

  it('refuses a context id that another place has', async () => {
    await insert(applications(), 'one', '100000000000001');

    await expect(insert(applications(), 'two', '100000000000001')).rejects.toMatchObject(conflict('context.id'));
    expect(await applications().find('two')).toBeUndefined();
    expect((await applications().listByContext('100000000000001')).map(({ id }) => id)).toEqual(['one']);
  });
}

function changesOfProfile(applications: () => ApplicationStore): void {
  it('points an application to another profile and keeps everything else', async () => {
    const other = await insert(applications(), 'other', '100000000000001');
    const application = await insert(applications(), 'one', '100000000000002');
    const updatedAt = new Date('2026-06-01T10:00:00.500Z');

    expect(await applications().setProfile('one', 'profile-2', updatedAt)).toBe(true);
    expect(await applications().find('one')).toEqual({ ...application, profileId: 'profile-2', updatedAt });
    expect(await applications().find('other')).toEqual(other);
  });

  it('says so when there is no such application', async () => {
    expect(await applications().setProfile('nobody', 'profile-2', new Date())).toBe(false);
  });
}

function insert(applications: ApplicationStore, id: string, contextId: string, profileId = 'profile-1') {
  const context = aContext({ id: contextId, ownerKey: `courseElement:${id}` });
  return applications.findOrInsert(anApplication({ id, contextId, profileId }), context);
}
