import { beforeEach, describe, expect, it, jest } from '@jest/globals';
import { anEvent, openWebService } from './support/web-service.js';
import type { ServiceOfPlace } from './support/web-service.js';

describe('a call of the web service', () => {
  let service: ServiceOfPlace;

  beforeEach(async () => {
    service = await openWebService();
  });

  const createMany = async (): Promise<void> => {
    const events = Array.from({ length: 20 }, (_, at) => anEvent(service.contextId, { name: `Event ${at}` }, at));
    const { body } = await service.call(Object.assign({}, ...events) as Readonly<Record<string, string>>);
    expect(body['events']).toHaveLength(20);
  };

  /** Runs the task, and answers what it asked of the stored applications. */
  const watchApplications = async (task: () => Promise<void>): Promise<string[]> => {
    const store = service.calendar.storage.applications;
    const names = ['find', 'findByPlace', 'findByDeployment', 'listByContext', 'listByProfile'] as const;
    const spies = names.map((name) => ({ name, spy: jest.spyOn(store, name) }));
    await task();
    const asked = spies.flatMap(({ name, spy }) => spy.mock.calls.map(([key]) => `${name} ${key}`));
    for (const { spy } of spies) spy.mockRestore();
    return asked;
  };

  it('OO-K2 finds its context by the key, and asks no more of the storage when there are hundreds', async () => {
    const alone = await watchApplications(createMany);
    const { place, storage } = service.calendar;
    const application = await storage.applications.findByPlace(place);
    if (application === undefined) throw new Error('The place has no application.');
    for (let at = 0; at < 300; at += 1) {
      const contextId = String(100_000_000_000_000 + at);
      const other = {
        ...application,
        ...{ id: `other-${at}`, placeKey: `courseElement:other-${at}`, contextId },
        ...{ deploymentId: `deployment-${at}`, resourceLinkId: `link-${at}` },
      };
      await storage.applications.findOrInsert(other, {
        id: contextId,
        ownerKey: other.placeKey,
        createdAt: application.createdAt,
      });
    }
    const amongMany = await watchApplications(createMany);
    expect(alone).toContain(`listByContext ${service.contextId}`);
    expect(amongMany).toEqual(alone);
  });

  it('is told in the log by names and codes, and by nothing that was sent', async () => {
    await service.call({ ...anEvent(service.contextId), ...anEvent('5', { name: 'Secret topic' }, 1) });
    await service.call({ wsfunction: 'core_calendar_delete_calendar_events', 'events[0][eventid]': 'Secret id' });
    const about = { profileId: service.profileId };
    expect(service.log).toEqual([
      expect.objectContaining({
        ...about,
        wsfunction: 'core_calendar_create_calendar_events',
        warnings: ['nopermissions'],
      }),
      expect.objectContaining({
        ...about,
        wsfunction: 'core_calendar_delete_calendar_events',
        errorcode: 'invalidparameter',
      }),
    ]);
    expect(JSON.stringify(service.log)).not.toMatch(/Secret|us05web/);
  });

  it('is answered in XML that can be read, also where a name has what XML cannot write', async () => {
    const { text } = await service.call({
      ...anEvent('5', { name: 'a\u0000\u0001\ufffe<&">\ud83d\ude00' }),
      moodlewsrestformat: 'xml',
    });
    expect(text).toContain('<KEY name="item"><VALUE>a&lt;&amp;&quot;&gt;\ud83d\ude00</VALUE>\n</KEY>');
  });
});
