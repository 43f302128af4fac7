import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { switchOn } from '../support/platform.js';
import { DELETE, GET, SITE_INFO, createCall, eventFields, openService, parseAnswer } from './open-service.js';
import type { Fields, MoodleAnswer, ServiceOfPlatform } from './open-service.js';
import { parseMoodleXml, toXmlData } from './parse-moodle-xml.js';

const UNKNOWN_EVENT = {
  json: '{"exception":"dml_missing_record_exception","errorcode":"invalidrecord","message":"Can\'t find data record in database table event."}',
  xml: `<?xml version="1.0" encoding="UTF-8" ?>
<EXCEPTION class="dml_missing_record_exception">
<ERRORCODE>invalidrecord</ERRORCODE>
<MESSAGE>Can't find data record in database table event.</MESSAGE>
</EXCEPTION>
`,
};

const DELETE_NOT_PERMITTED = {
  json: '{"exception":"moodle_exception","errorcode":"nopermissions","message":"Sorry, but you do not currently have permissions to do that (Delete event)."}',
  xml: `<?xml version="1.0" encoding="UTF-8" ?>
<EXCEPTION class="moodle_exception">
<ERRORCODE>nopermissions</ERRORCODE>
<MESSAGE>Sorry, but you do not currently have permissions to do that (Delete event).</MESSAGE>
</EXCEPTION>
`,
};

const SITE_KEYS_AFTER_VERSION = [
  ...['usercanmanageownfiles', 'userquota', 'usermaxuploadfilesize', 'userhomepage', 'userhomepageurl'],
  ...['userprivateaccesskey', 'siteid', 'sitecalendartype', 'usercalendartype', 'userissiteadmin', 'theme'],
  ...['limitconcurrentlogins', 'usersessionscount', 'policyagreed'],
];

describe('the other functions', () => {
  let service: ServiceOfPlatform;
  let meetings = 0;

  beforeAll(async () => {
    service = await openService();
  });

  afterAll(() => service.platform.close());

  /** Enters a meeting of its own at these times; answers the ids of its events. */
  const enter = async (...times: readonly number[]): Promise<number[]> => {
    meetings += 1;
    const description = `<a href="https://us05web.zoom.us/j/${88_188_000_000 + meetings}">Join</a>`;
    const fields = { name: `Meeting ${meetings}`, description, courseid: service.contextA };
    const events = times.map((timestart, at) => eventFields({ ...fields, timestart: String(timestart) }, at));
    const call = Object.assign(createCall({}), ...events) as Fields;
    const answer = parseAnswer(await service.post({ ...call, moodlewsrestformat: 'json' }));
    expect(answer.warnings).toEqual([]);
    return answer.events.map(({ id }) => Number(id));
  };

  const get = async (fields: Fields): Promise<MoodleAnswer> =>
    parseAnswer(await service.post({ wsfunction: GET, moodlewsrestformat: 'json', ...fields }));

  const listIds = async (fields: Fields): Promise<unknown[]> => (await get(fields)).events.map(({ id }) => id);

  const ofCourse = (): Fields => ({ 'events[courseids][0]': service.contextA });

  const remove = (ids: readonly number[], repeat = '0'): Fields =>
    Object.assign(
      { wsfunction: DELETE },
      ...ids.map((id, at) => eventFields({ eventid: String(id), repeat }, at)),
    ) as Fields;

  describe('core_calendar_delete_calendar_events', () => {
    it.each([
      ['json', 'null'],
      ['xml', '<?xml version="1.0" encoding="UTF-8" ?>\n<RESPONSE>\n</RESPONSE>\n'],
    ])(
      'WS-B7-delete WS-B2-null WS-B3-xml-null takes an event away, and answers null: %s',
      async (moodlewsrestformat, expected) => {
        const [id = 0, other = 0] = [...(await enter(1_900_000_000)), ...(await enter(1_900_000_000))];
        const { status, text } = await service.post({ ...remove([id]), moodlewsrestformat });
        expect([status, text]).toEqual([200, expected]);
        const left = await listIds(ofCourse());
        expect(left).toContain(other);
        expect(left).not.toContain(id);
      },
    );

    it('WS-B7-delete-series takes the whole series away where it is asked to', async () => {
      const series = await enter(1_900_000_000, 1_900_604_800, 1_901_209_600);
      expect((await service.post({ ...remove(series.slice(1, 2), '1'), moodlewsrestformat: 'json' })).text).toBe(
        'null',
      );
      expect((await listIds(ofCourse())).filter((id) => series.includes(Number(id)))).toEqual([]);
    });

    it('WS-B7-delete-parent makes the next occurrence the first one when the first goes alone', async () => {
      const [first = 0, second, third] = await enter(1_900_000_000, 1_900_604_800, 1_901_209_600);
      await service.post(remove([first]));
      const { events } = await get(ofCourse());
      const left = events.filter(({ id }) => id === second || id === third);
      expect(left.map(({ repeatid }) => repeatid)).toEqual([second, second]);
    });

    it('WS-B7-delete-unknown WS-B7-delete-all-or-nothing knows an id or takes nothing away', async () => {
      const [id = 0] = await enter(1_900_000_000);
      expect(await service.postForBoth(remove([id, 999_999]))).toEqual(UNKNOWN_EVENT);
      expect(await service.postForBoth(remove([0]))).toEqual(UNKNOWN_EVENT);
      expect(await service.postForBoth(remove([-1]))).toEqual(UNKNOWN_EVENT);
      expect(await listIds(ofCourse())).toContain(id);
    });

    it('WS-B7-delete-foreign OO-S10 does not know the events of another profile', async () => {
      const [id = 0] = await enter(1_900_000_000);
      const asB = { wstoken: service.platform.b.accessToken };
      expect(await service.postForBoth({ ...remove([id]), ...asB })).toEqual(UNKNOWN_EVENT);
      expect(await listIds(ofCourse())).toContain(id);
    });

    it('WS-B7-delete-not-permitted OO-S11 takes nothing away while calendar entries are switched off', async () => {
      const [id = 0] = await enter(1_900_000_000);
      await switchOn(service.platform.operator, { calendarEntries: false });
      const answer = await service.postForBoth(remove([id]));
      await switchOn(service.platform.operator);
      expect(answer).toEqual(DELETE_NOT_PERMITTED);
      expect(await listIds(ofCourse())).toContain(id);
    });
  });

  describe('core_calendar_get_calendar_events', () => {
    it('WS-B7-get answers an event with its category, in JSON and XML', async () => {
      const [id = 0] = await enter(1_700_000_000);
      const { json, xml } = await service.postForBoth({ wsfunction: GET, 'events[eventids][0]': String(id) });
      const time = String(parseAnswer({ text: json }).events[0]?.['timemodified']);
      const replace = (text: string): string =>
        text
          .replaceAll('ID', String(id))
          .replaceAll('NAME', `Meeting ${meetings}`)
          .replaceAll('COURSE', service.contextA)
          .replaceAll('TIME', time);
      expect(json).toBe(
        replace(
          '{"events":[{"id":ID,"name":"NAME","description":"","format":1,"courseid":COURSE,"groupid":0,"userid":2,"repeatid":0,"modulename":"","instance":0,"eventtype":"course","timestart":1700000000,"timeduration":0,"visible":1,"uuid":"","sequence":1,"timemodified":TIME,"subscriptionid":null}],"warnings":[]}',
        ),
      );
      expect(xml).toContain(
        replace(
          '<KEY name="courseid"><VALUE>COURSE</VALUE>\n</KEY>\n<KEY name="categoryid"><VALUE null="null"/>\n</KEY>\n<KEY name="groupid">',
        ),
      );
      const [event] = parseAnswer({ text: json }).events;
      expect(parseMoodleXml(xml)).toEqual(toXmlData({ events: [{ ...event, categoryid: null }], warnings: [] }));
    });

    it('WS-B7-get-course answers the events of a course, each once, by their start', async () => {
      const [later = 0] = await enter(1_950_000_000);
      const [earlier = 0] = await enter(1_940_000_000);
      const ids = await listIds({ ...ofCourse(), 'events[eventids][0]': String(later) });
      expect(ids.filter((id) => id === later)).toHaveLength(1);
      expect(ids.indexOf(earlier)).toBeLessThan(ids.indexOf(later));
    });

    it('WS-B7-get-times leaves out what is not within the time asked for, but for events by id', async () => {
      const [first = 0] = await enter(1_960_000_000);
      const [second = 0] = await enter(1_970_000_000);
      const [third = 0] = await enter(1_980_000_000);
      const times = { 'options[timestart]': '1965000000', 'options[timeend]': '1975000000' };
      expect(await listIds({ ...ofCourse(), ...times })).toEqual([second]);
      expect(await listIds({ ...ofCourse(), ...times, 'events[eventids][0]': String(third) })).toEqual([second, third]);
      const endless = await listIds({ ...ofCourse(), 'options[timestart]': '1965000000', 'options[timeend]': '0' });
      expect(endless).toEqual([second, third]);
      expect(await listIds({ ...ofCourse(), 'options[timeend]': '999999999999999' })).toContain(first);
    });

    it('WS-B7-get-warning OO-K2 warns about a course that is none of the profile’s, or none at all', async () => {
      const call = { wsfunction: GET, 'events[courseids][0]': service.contextB };
      const warning = (id: string): string =>
        `{"item":"course","itemid":${id},"warningcode":"nopermissions","message":"No access rights in course context"}`;
      const { json, xml } = await service.postForBoth(call);
      expect(json).toBe(`{"events":[],"warnings":[${warning(service.contextB)}]}`);
      expect(parseMoodleXml(xml)).toEqual(toXmlData(JSON.parse(json)));
      const { json: none } = await service.postForBoth({ ...call, 'events[courseids][0]': '5' });
      expect(none).toBe(`{"events":[],"warnings":[${warning('5')}]}`);
    });

    it('WS-B7-get-foreign answers no event of another profile', async () => {
      const [id = 0] = await enter(1_900_000_000);
      const call = { wstoken: service.platform.b.accessToken, 'events[eventids][0]': String(id) };
      expect(await get(call)).toEqual({ events: [], warnings: [] });
    });

    it('WS-B7-get-groups warns about groups, since contexts are courses to Zoom', async () => {
      expect(await get({ 'events[groupids][0]': '7' })).toEqual({
        events: [],
        warnings: [
          { item: '7', warningcode: 'nopermissions', message: 'you do not have permissions to access this group' },
        ],
      });
    });

    it('WS-B7-get-options takes all other arguments, and answers nothing for them', async () => {
      const options = { 'options[userevents]': '1', 'options[siteevents]': '1', 'options[ignorehidden]': '0' };
      const { json, xml } = await service.postForBoth({ wsfunction: GET, 'events[categoryids][0]': '1', ...options });
      expect(json).toBe('{"events":[],"warnings":[]}');
      expect(parseMoodleXml(xml)).toEqual({ events: [], warnings: [] });
      expect((await service.postForBoth({ wsfunction: GET })).json).toBe('{"events":[],"warnings":[]}');
    });
  });

  describe('core_webservice_get_site_info', () => {
    it('WS-B8-json tells of the LMS and of the functions', async () => {
      const { json } = await service.postForBoth({ wsfunction: SITE_INFO });
      const functions = [
        'core_calendar_create_calendar_events',
        'core_calendar_delete_calendar_events',
        'core_calendar_get_calendar_events',
        'core_webservice_get_site_info',
      ]
        .map((name) => `{"name":"${name}","version":"2024042200"}`)
        .join(',');
      const url = service.platform.url.replaceAll('/', String.raw`\/`);
      expect(json).toBe(
        `{"sitename":"Campus","username":"zoom","firstname":"Zoom","lastname":"Service","fullname":"Zoom Service","lang":"en","userid":2,"siteurl":"${url}","userpictureurl":"","functions":[${functions}],"downloadfiles":0,"uploadfiles":0,"release":"4.4 (Build: 20240422)","version":"2024042200"}`,
      );
    });

    it('WS-B8-xml has each of Moodle’s keys, in its order', async () => {
      const { json, xml } = await service.postForBoth({ wsfunction: SITE_INFO });
      const info = JSON.parse(json) as Record<string, unknown>;
      expect(parseMoodleXml(xml)).toEqual({
        ...(toXmlData(info) as object),
        mobilecssurl: null,
        advancedfeatures: [],
        ...Object.fromEntries(SITE_KEYS_AFTER_VERSION.map((key) => [key, null])),
      });
      const keys = [...xml.matchAll(/^<KEY name="(\w+)">/gm)].map(([, key]) => key);
      const inFunctions = [...Array(4).keys()].flatMap(() => ['name', 'version']);
      const [own, other] = [Object.keys(info), ['mobilecssurl', 'advancedfeatures', ...SITE_KEYS_AFTER_VERSION]];
      const at = own.indexOf('functions') + 1;
      expect(keys).toEqual([...own.slice(0, at), ...inFunctions, ...own.slice(at), ...other]);
    });

    it('WS-B8-argument ignores the services that it is asked for', async () => {
      const { json } = await service.postForBoth({ wsfunction: SITE_INFO });
      expect((await service.postForBoth({ wsfunction: SITE_INFO, 'serviceshortnames[0]': 'x' })).json).toBe(json);
    });
  });
});
