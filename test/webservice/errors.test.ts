import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setProfileStatus } from '../support/platform.js';
import {
  CREATE,
  DELETE,
  GET,
  INVALID_PARAMETER,
  INVALID_TOKEN,
  SITE_INFO,
  createCall,
  eventFields,
  openService,
  parseAnswer,
} from './open-service.js';
import type { Fields, ServiceOfPlatform } from './open-service.js';

const UNKNOWN_FUNCTION = {
  json: '{"exception":"dml_missing_record_exception","errorcode":"invalidrecord","message":"Can\'t find data record in database table external_functions."}',
  xml: `<?xml version="1.0" encoding="UTF-8" ?>
<EXCEPTION class="dml_missing_record_exception">
<ERRORCODE>invalidrecord</ERRORCODE>
<MESSAGE>Can't find data record in database table external_functions.</MESSAGE>
</EXCEPTION>
`,
};

describe('what the web service refuses', () => {
  let service: ServiceOfPlatform;

  beforeAll(async () => {
    service = await openService();
  });

  afterAll(() => service.platform.close());

  const readActivities = async (): Promise<unknown> => {
    const { body } = await service.platform.operator.call('GET', '/activity?kind=calendar');
    return body['activities'] ?? body;
  };

  it.each([
    ['WS-B4-token-missing', 'no', { wstoken: '' }],
    ['WS-B4-token-unknown', 'a wrong', { wstoken: '0'.repeat(32) }],
    ['WS-B4-token-unknown', 'a nested', { wstoken: '', 'wstoken[0]': 'x' }],
  ])('%s WS-B3-json WS-B3-xml OO-S10 OO-C9 refuses %s token', async (_id, _what, token) => {
    expect(await service.postForBoth({ wsfunction: SITE_INFO, ...token })).toEqual(INVALID_TOKEN);
  });

  it('WS-B4-user-suspended OO-S11 knows no token of an inactive profile, and tells operators why', async () => {
    const { operator, a } = service.platform;
    await setProfileStatus(operator, a.profileId, 'inactive');
    const answer = await service.postForBoth({ wsfunction: SITE_INFO });
    await setProfileStatus(operator, a.profileId, 'active');
    expect(answer).toEqual(INVALID_TOKEN);
    expect(JSON.stringify(await readActivities())).toContain('ERR_PROFILE_INACTIVE');
  });

  it('WS-B4-order checks the token before the function, and the function before its parameters', async () => {
    const tooDeep = { [`a${'[b]'.repeat(65)}`]: '1' };
    expect(await service.postForBoth({ wstoken: 'wrong', wsfunction: 'no_function', ...tooDeep })).toEqual(
      INVALID_TOKEN,
    );
    expect(await service.postForBoth({ wsfunction: 'no_function', 'events[0]': 'x' })).toEqual(UNKNOWN_FUNCTION);
  });

  it('WS-B4-function-missing refuses a call without a function', async () => {
    expect(await service.postForBoth({})).toEqual(INVALID_PARAMETER);
    expect(await service.postForBoth({ wsfunction: '' })).toEqual(INVALID_PARAMETER);
  });

  it.each(['core_user_get_users', 'core_calendar_get_calendar_event_by_id', '__proto__', 'constructor'])(
    'WS-B4-function-unknown refuses the function %s',
    async (wsfunction) => {
      expect(await service.postForBoth({ wsfunction })).toEqual(UNKNOWN_FUNCTION);
    },
  );

  it('WS-B4-function-unknown tells operators its name and the names of its parameters, and no value', async () => {
    await service.postForBoth({ wsfunction: 'core_group_get_course_groups', courseid: '4711', 'a[0][b]': 'a value' });
    const activities = JSON.stringify(await readActivities());
    expect(activities).toContain('core_group_get_course_groups');
    expect(activities).toContain('courseid, a[][b]');
    expect(activities).not.toMatch(/4711|a value/);
    expect(activities).not.toContain(service.platform.a.accessToken);
  });

  it.each<[string, Fields]>([
    ['no events to create', { wsfunction: CREATE }],
    ['no events to delete', { wsfunction: DELETE }],
    ['a deletion without an id', { wsfunction: DELETE, ...eventFields({ repeat: '0' }) }],
    ['a deletion that does not say whether the series goes', { wsfunction: DELETE, ...eventFields({ eventid: '1' }) }],
  ])('WS-B4-key-missing refuses %s', async (_what, call) => {
    expect(await service.postForBoth(call)).toEqual(INVALID_PARAMETER);
  });

  it('WS-B4-key-unexpected passes over keys that it does not know, unlike Moodle', async () => {
    const call = createCall({ courseid: service.contextA, location: 'Room 1', 'a][b': 'x', userid: '3' });
    expect(parseAnswer(await service.post({ ...call, moodlewsrestformat: 'json', other: '1' }))).toMatchObject({
      events: [{ name: 'Lecture', userid: 2 }],
      warnings: [],
    });
  });

  it.each<[string, Fields]>([
    ['events that are no list', { wsfunction: CREATE, events: 'x' }],
    ['more than 1000 events', { wsfunction: CREATE, ...listEvents(1001) }],
    ['an event to delete that is no structure', { wsfunction: DELETE, 'events[0]': '1' }],
    ['an id that is no number', { wsfunction: DELETE, ...eventFields({ eventid: '1x', repeat: '0' }) }],
    ['an id in another notation', { wsfunction: DELETE, ...eventFields({ eventid: '1e3', repeat: '0' }) }],
    ['a flag that is neither 0 nor 1', { wsfunction: DELETE, ...eventFields({ eventid: '1', repeat: 'true' }) }],
    ['a course that is no number', { wsfunction: GET, 'events[courseids][0]': 'x' }],
    ['a time that is no number', { wsfunction: GET, 'options[timestart]': 'now' }],
  ])('WS-B4-type-wrong refuses %s', async (_what, call) => {
    expect(await service.postForBoth(call)).toEqual(INVALID_PARAMETER);
  });

  it('WS-B3-no-debuginfo tells nothing of what is inside', async () => {
    const { json, xml } = await service.postForBoth({ wsfunction: DELETE, 'events[0][eventid]': 'x' });
    expect(json).not.toContain('debuginfo');
    expect(xml).not.toContain('DEBUGINFO');
  });

  it('WS-B5-token-expired OO-S10 knows the former token until its grace time is over', async () => {
    const { operator, b, clock } = service.platform;
    const path = `/profiles/${b.profileId}`;
    const { body } = await operator.call('GET', path);
    const rotation = { graceHours: 1, revision: body['revision'] };
    const { body: rotated } = await operator.call('POST', `${path}/access-token`, rotation);
    const call = async (wstoken: string): Promise<boolean> =>
      (await service.post({ wsfunction: SITE_INFO, wstoken, moodlewsrestformat: 'json' })).text === INVALID_TOKEN.json;
    expect([await call(b.accessToken), await call(String(rotated['accessToken']))]).toEqual([false, false]);
    clock.offsetMs = 3_600_000;
    const later = [await call(b.accessToken), await call(String(rotated['accessToken']))];
    clock.offsetMs = 0;
    expect(later).toEqual([true, false]);
  });

  it('WS-B5-own-service OO-K2 reaches the contexts of the token’s own profile only', async () => {
    const call = createCall({ courseid: service.contextB });
    expect(await service.postForBoth(call)).toEqual({
      json: '{"events":[],"warnings":[{"item":"Lecture","warningcode":"nopermissions","message":"There is no such course."}]}',
      xml: `<?xml version="1.0" encoding="UTF-8" ?>
<RESPONSE>
<SINGLE>
<KEY name="events"><MULTIPLE>
</MULTIPLE>
</KEY>
<KEY name="warnings"><MULTIPLE>
<SINGLE>
<KEY name="item"><VALUE>Lecture</VALUE>
</KEY>
<KEY name="itemid"><VALUE null="null"/>
</KEY>
<KEY name="warningcode"><VALUE>nopermissions</VALUE>
</KEY>
<KEY name="message"><VALUE>There is no such course.</VALUE>
</KEY>
</SINGLE>
</MULTIPLE>
</KEY>
</SINGLE>
</RESPONSE>
`,
    });
  });

  it('WS-B5-events-logged tells operators of each call', async () => {
    await service.postForBoth(createCall({ courseid: service.contextA }));
    expect(JSON.stringify(await readActivities())).toContain('"applied":1');
  });
});

function listEvents(count: number): Fields {
  return Object.fromEntries(Array.from({ length: count }, (_, at) => [`events[${at}][name]`, 'x']));
}
