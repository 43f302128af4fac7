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

  it('is told as a warning where it is a profile’s, and by the way where it is a stranger’s', async () => {
    await service.call({ wstoken: 'wrong' });
    await service.call({ wsfunction: 'no_such_function' });
    const { revision } = await service.calendar.call('operator', 'get', `/profiles/${service.profileId}`);
    await service.calendar.call('operator', 'put', `/profiles/${service.profileId}/status`, {
      status: 'inactive',
      revision,
    });
    await service.call({ wsfunction: 'core_webservice_get_site_info' });
    const about = { profileId: service.profileId };
    expect(service.log).toMatchObject([
      { level: 'info', errorcode: 'invalidtoken' },
      { level: 'warn', errorcode: 'invalidrecord', ...about },
      { level: 'warn', errorcode: 'invalidtoken', ...about },
    ]);
  });

  it.each([
    [
      '2',
      '<p>3 < 4</p>\r\nPens & paper\n\nhttps://zoom.us/j/88188030001?a=1&b=2',
      '&lt;p&gt;3 &lt; 4&lt;/p&gt;<br />Pens &amp; paper',
    ],
    ['1', '<p>3 &lt; 4</p>\n<script>x</script>', '<p>3 &lt; 4</p>'],
    ['', '<p>HTML</p>', '<p>HTML</p>'],
    ['no number', '<p>HTML</p>', '<p>HTML</p>'],
  ])('has a description in the format that it names: %j', async (format, description, shown) => {
    const { body } = await service.call(anEvent(service.contextId, { format, description }));
    const [event] = body['events'] as { description: string }[];
    expect(event?.description.replace(/(?:<br \/>)*$/, '')).toBe(shown);
  });

  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['no name', { name: '' }, 'Missing required key: name'],
    ['a name that is nested', { name: '', 'name][x': 'Secret' }, 'name'],
    ['a start that is no number', { timestart: 'Secret' }, 'timestart'],
    ['several', { timestart: 'Secret', sequence: '1e1' }, 'timestart, sequence'],
    ['no name and more', { name: '', courseid: 'Secret' }, 'courseid; Missing required key: name'],
  ])('tells the fields of an event that cannot be read: %s', async (_what, change, told) => {
    const { body, text } = await service.call(anEvent(service.contextId, change));
    const [{ message } = { message: '' }] = body['warnings'] as { message: string }[];
    expect(message).toBe(`Invalid parameter value detected: ${told}`);
    expect(text).not.toContain('Secret');
  });

  it('tells that an event is no structure', async () => {
    const { body } = await service.call({ wsfunction: 'core_calendar_create_calendar_events', 'events[0]': 'x' });
    const warning = { item: '', warningcode: 'invalidparameter', message: 'Invalid parameter value detected' };
    expect(body).toEqual({ events: [], warnings: [warning] });
  });

  it('is answered in XML that can be read, also where a name has what XML cannot write', async () => {
    const { text } = await service.call({
      ...anEvent('5', { name: 'a\u0000\u0001\ufffe<&">\ud83d\ude00' }),
      moodlewsrestformat: 'xml',
    });
    expect(text).toContain('<KEY name="item"><VALUE>a&lt;&amp;&quot;&gt;\ud83d\ude00</VALUE>\n</KEY>');
  });
});
