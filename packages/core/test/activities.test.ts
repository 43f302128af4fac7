import { describe, expect, it } from '@jest/globals';
import type { ListedActivity } from '../src/index.js';
import { COURSE, SEMINAR, configure, createInstallation } from './support/installation.js';
import type { Installation } from './support/installation.js';

async function createWithActivities(count: number): Promise<Installation> {
  const installation = await createInstallation();
  for (let index = 0; index < count; index += 1) {
    installation.clock.now = new Date(installation.clock.now.getTime() + (index % 2));
    installation.activityLog.record({ kind: 'token', outcome: 'ok', detail: { index } });
  }
  return installation;
}

async function listAll({ activities }: Installation): Promise<ListedActivity[][]> {
  const pages: ListedActivity[][] = [];
  let before: string | undefined;
  do {
    const { records, next } = await activities.list({ kind: 'token', before });
    pages.push([...records]);
    before = next;
  } while (before !== undefined);
  return pages;
}

describe('OO-U4 the activities that operators see', () => {
  it('come newest first, fifty on a page, each once', async () => {
    const pages = await listAll(await createWithActivities(120));
    expect(pages.map((page) => page.length)).toEqual([50, 50, 20]);
    const all = pages.flat();
    expect(new Set(all.map(({ id }) => id)).size).toBe(120);
    const times = all.map(({ time }) => time.getTime());
    expect(times).toEqual(times.toSorted((a, b) => b - a));
  });

  it('have no next page when the last one is full', async () => {
    expect((await listAll(await createWithActivities(100))).map((page) => page.length)).toEqual([50, 50]);
  });

  it('are filtered by kind, outcome and profile', async () => {
    const { activities, activityLog } = await createInstallation();
    activityLog.record({ kind: 'launch', outcome: 'refused', code: 'ERR_A', profileId: 'one' });
    activityLog.record({ kind: 'launch', outcome: 'ok', profileId: 'one' });
    activityLog.record({ kind: 'launch', outcome: 'refused', code: 'ERR_B', profileId: 'two' });
    activityLog.record({ kind: 'token', outcome: 'refused', code: 'ERR_C', profileId: 'one' });
    const { records } = await activities.list({ kind: 'launch', outcome: 'refused', profileId: 'one' });
    expect(records.map(({ code }) => code)).toEqual(['ERR_A']);
  });

  it('name profile, place and person, and show no user id', async () => {
    const installation = await createInstallation();
    const { activities, activityLog, storage } = installation;
    const profile = await configure(installation, { name: 'Main', places: [SEMINAR, COURSE] });
    for (const placeKey of ['courseElement:seminar', 'courseTool:biology']) {
      const application = await storage.applications.findByPlace(placeKey);
      const about = { profileId: profile.id, applicationId: application?.id, userId: 'student' };
      activityLog.record({ kind: 'launch', outcome: 'ok', ...about });
    }
    const { records } = await activities.list({ kind: 'launch' });
    const named = records.map(({ profileName, placeType, placeTitle, person }) => ({
      profileName,
      placeType,
      placeTitle,
      person,
    }));
    const common = { profileName: 'Main', person: 'Display student' };
    expect(named).toEqual(
      expect.arrayContaining([
        { ...common, placeType: 'courseElement', placeTitle: 'Biology: Seminar' },
        { ...common, placeType: 'courseTool', placeTitle: 'Biology' },
      ]),
    );
    expect(Object.keys(records[0] ?? {})).not.toContain('userId');
  });

  it('stay when profile, place and person are gone', async () => {
    const { activities, activityLog } = await createInstallation();
    activityLog.record({ kind: 'launch', outcome: 'ok', profileId: 'p', applicationId: 'a', userId: 'u' });
    const names = { profileName: undefined, placeType: undefined, placeTitle: undefined, person: undefined };
    expect((await activities.list({ kind: 'launch' })).records).toMatchObject([{ profileId: 'p', ...names }]);
  });

  it('OO-K1 ask the host for each name once', async () => {
    const { activities, activityLog, host } = await createInstallation();
    let asked = 0;
    const { find } = host.userDirectory;
    host.userDirectory.find = (id) => {
      asked += 1;
      return find(id);
    };
    for (let index = 0; index < 50; index += 1) {
      activityLog.record({ kind: 'launch', outcome: 'ok', userId: index % 2 === 0 ? 'student' : 'coach' });
    }
    await activities.list({ kind: 'launch' });
    expect(asked).toBe(2);
  });

  it.each(['', 'x', '1', '1.', '.a', '99999999999999999.a', "1.a'--"])('refuse the position “%s”', async (before) => {
    const { activities } = await createInstallation();
    await expect(activities.list({ before })).rejects.toMatchObject({
      code: 'ERR_INPUT_INVALID',
      fields: { before: { code: 'invalid' } },
    });
  });
});
