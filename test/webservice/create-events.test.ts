import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { switchOn } from '../support/platform.js';
import { createCall, eventFields, CREATE, openService, parseAnswer } from './open-service.js';
import type { Fields, MoodleAnswer, ServiceOfPlatform } from './open-service.js';
import { parseMoodleXml, toXmlData } from './parse-moodle-xml.js';

const JOIN =
  '<a href="https://us05web.zoom.us/j/88188039049?pwd=x" target="_blank">Click here to join Zoom Meeting</a>';

describe('core_calendar_create_calendar_events', () => {
  let service: ServiceOfPlatform;

  beforeAll(async () => {
    service = await openService();
  });

  afterAll(() => service.platform.close());

  const create = async (fields: Fields): Promise<MoodleAnswer> => {
    const call = createCall({ courseid: service.contextA, ...fields });
    return parseAnswer(await service.post({ ...call, moodlewsrestformat: 'json' }));
  };

  const createOne = async (fields: Fields): Promise<Readonly<Record<string, unknown>>> => {
    const { events, warnings } = await create(fields);
    expect(warnings).toEqual([]);
    expect(events).toHaveLength(1);
    return events[0] ?? {};
  };

  /** The two things of an answer that nobody can know before. */
  const known = (text: string, { id, timemodified }: Readonly<Record<string, unknown>>): string =>
    text
      .replaceAll('THE-ID', String(id))
      .replaceAll('THE-TIME', String(timemodified))
      .replaceAll('THE-COURSE', service.contextA);

  const lecture = (): Fields =>
    createCall({
      name: 'Lecture "A/B" & Größe',
      description: `<p>Bring a <b>pen</b>, 3 &lt; 4</p>${JOIN}`,
      format: '1',
      courseid: service.contextA,
      groupid: '0',
      repeats: '0',
      eventtype: 'course',
      timestart: '1700000000',
      timeduration: '3600',
      visible: '1',
      sequence: '2',
    });

  it('WS-B6-success OO-C9 answers what Moodle does, to the byte', async () => {
    const { json, xml } = await service.postForBoth(lecture());
    const [event = {}] = parseAnswer({ text: json }).events;
    expect(Number.isInteger(event['id'])).toBe(true);
    expect(Math.abs(Number(event['timemodified']) - Date.now() / 1000)).toBeLessThan(60);
    expect(json).toBe(
      known(
        String.raw`{"events":[{"id":THE-ID,"name":"Lecture \"A\/B\" & Gr\u00f6\u00dfe","description":"<p>Bring a <b>pen<\/b>, 3 &lt; 4<\/p>","format":1,"courseid":THE-COURSE,"groupid":0,"userid":2,"repeatid":0,"modulename":"","instance":0,"eventtype":"course","timestart":1700000000,"timeduration":3600,"visible":1,"uuid":"","sequence":2,"timemodified":THE-TIME,"subscriptionid":null}],"warnings":[]}`,
        event,
      ),
    );
    expect(xml).toBe(
      known(
        `<?xml version="1.0" encoding="UTF-8" ?>
<RESPONSE>
<SINGLE>
<KEY name="events"><MULTIPLE>
<SINGLE>
<KEY name="id"><VALUE>THE-ID</VALUE>
</KEY>
<KEY name="name"><VALUE>Lecture &quot;A/B&quot; &amp; Größe</VALUE>
</KEY>
<KEY name="description"><VALUE>&lt;p&gt;Bring a &lt;b&gt;pen&lt;/b&gt;, 3 &amp;lt; 4&lt;/p&gt;</VALUE>
</KEY>
<KEY name="format"><VALUE>1</VALUE>
</KEY>
<KEY name="courseid"><VALUE>THE-COURSE</VALUE>
</KEY>
<KEY name="groupid"><VALUE>0</VALUE>
</KEY>
<KEY name="userid"><VALUE>2</VALUE>
</KEY>
<KEY name="repeatid"><VALUE>0</VALUE>
</KEY>
<KEY name="modulename"><VALUE></VALUE>
</KEY>
<KEY name="instance"><VALUE>0</VALUE>
</KEY>
<KEY name="eventtype"><VALUE>course</VALUE>
</KEY>
<KEY name="timestart"><VALUE>1700000000</VALUE>
</KEY>
<KEY name="timeduration"><VALUE>3600</VALUE>
</KEY>
<KEY name="visible"><VALUE>1</VALUE>
</KEY>
<KEY name="uuid"><VALUE></VALUE>
</KEY>
<KEY name="sequence"><VALUE>2</VALUE>
</KEY>
<KEY name="timemodified"><VALUE>THE-TIME</VALUE>
</KEY>
<KEY name="subscriptionid"><VALUE null="null"/>
</KEY>
</SINGLE>
</MULTIPLE>
</KEY>
<KEY name="warnings"><MULTIPLE>
</MULTIPLE>
</KEY>
</SINGLE>
</RESPONSE>
`,
        event,
      ),
    );
  });

  it('WS-B3-xml-success says the same in XML as in JSON', async () => {
    const { json, xml } = await service.postForBoth(lecture());
    expect(parseMoodleXml(xml)).toEqual(toXmlData(JSON.parse(json)));
  });

  it('WS-B6-again answers a call that comes again with the same event', async () => {
    const [first, second] = [await service.postForBoth(lecture()), await service.postForBoth(lecture())];
    expect(second).toEqual(first);
  });

  it.each([
    [
      'json',
      '{"events":[],"warnings":[{"item":"Lecture","warningcode":"nopermissions","message":"you do not have permissions to create this event"}]}',
    ],
    [
      'xml',
      `<?xml version="1.0" encoding="UTF-8" ?>
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
<KEY name="message"><VALUE>you do not have permissions to create this event</VALUE>
</KEY>
</SINGLE>
</MULTIPLE>
</KEY>
</SINGLE>
</RESPONSE>
`,
    ],
  ])(
    'WS-B6-not-permitted OO-S11 answers as Moodle does while calendar entries are switched off: %s',
    async (moodlewsrestformat, expected) => {
      await switchOn(service.platform.operator, { calendarEntries: false });
      const { status, text } = await service.post({
        ...createCall({ courseid: service.contextA }),
        moodlewsrestformat,
      });
      await switchOn(service.platform.operator);
      expect([status, text]).toEqual([200, expected]);
    },
  );

  it('WS-B6-name is the one field that an event needs, for a warning too', async () => {
    const { events, warnings } = parseAnswer(
      await service.post({
        wsfunction: CREATE,
        'events[0][courseid]': service.contextA,
        'events[1][name]': '',
        moodlewsrestformat: 'json',
      }),
    );
    expect(events).toEqual([]);
    const message = 'Invalid parameter value detected: Missing required key: name';
    const warning = { item: '', warningcode: 'invalidparameter', message };
    expect(warnings).toEqual([warning, warning]);
  });

  it('WS-B6-courseid has to be the number of a context', async () => {
    const nowhere = { item: 'Lecture', warningcode: 'nopermissions', message: 'There is no such course.' };
    expect(await create({ courseid: '' })).toEqual({ events: [], warnings: [nowhere] });
    expect(await create({ courseid: '0' })).toEqual({ events: [], warnings: [nowhere] });
    expect(await create({ courseid: 'biology' })).toMatchObject({
      events: [],
      warnings: [{ warningcode: 'invalidparameter' }],
    });
    expect(String((await createOne({}))['courseid'])).toBe(service.contextA);
  });

  it('WS-B6-description may be missing, and is answered as it is shown', async () => {
    expect(await createOne({ name: 'None' })).toMatchObject({ description: '' });
    expect(await createOne({ name: 'Empty', description: '' })).toMatchObject({ description: '' });
    const description = '<script>alert(1)</script><p onclick="x()">Hello</p>';
    expect(await createOne({ name: 'Some', description })).toMatchObject({ description: '<p>Hello</p>' });
  });

  it('WS-B6-format takes plain text as text, and everything else as HTML; what it answers is HTML', async () => {
    const description = '<p>3 < 4</p>\nPens';
    expect(await createOne({ description, format: '2' })).toMatchObject({
      description: '&lt;p&gt;3 &lt; 4&lt;/p&gt;<br />Pens',
      format: 1,
    });
    for (const format of ['', '0', '1', '4', 'x']) {
      expect(await createOne({ description: '<p>Pens</p>', format })).toMatchObject({
        description: '<p>Pens</p>',
        format: 1,
      });
    }
  });

  it.each([
    ['WS-B6-groupid', 'groupid'],
    ['WS-B6-eventtype', 'eventtype'],
    ['WS-B6-visible', 'visible'],
  ])('%s is read by nobody: where an entry shows up is decided here', async (_id, field) => {
    expect(await createOne({ [field]: '4' })).toMatchObject({
      format: 1,
      groupid: 0,
      eventtype: 'course',
      visible: 1,
    });
  });

  it('WS-B6-timestart is seconds since 1970, and now where it is missing', async () => {
    expect(await createOne({ name: 'Then', timestart: '1700000000' })).toMatchObject({ timestart: 1_700_000_000 });
    const { timestart } = await createOne({ name: 'Now', timestart: '' });
    expect(Math.abs(Number(timestart) - Date.now() / 1000)).toBeLessThan(60);
  });

  it('WS-B6-timeduration is seconds, and 0 where it is missing', async () => {
    expect(await createOne({ timeduration: '5400' })).toMatchObject({ timeduration: 5400 });
    expect(await createOne({})).toMatchObject({ timeduration: 0 });
  });

  it('WS-B6-sequence is answered as it is stored, and as 1 where it never came', async () => {
    expect(await createOne({ name: 'Counted', sequence: '7' })).toMatchObject({ sequence: 7 });
    expect(await createOne({ name: 'Counted' })).toMatchObject({ sequence: 7 });
    expect(await createOne({ name: 'Not counted' })).toMatchObject({ sequence: 1 });
  });

  it('WS-B6-sequence leaves an event as it is when a lower number comes', async () => {
    await createOne({ name: 'Newer', description: JOIN.replace('88188039049', '88188030001'), sequence: '5' });
    const older = { name: 'Older', description: JOIN.replace('88188039049', '88188030001'), sequence: '4' };
    expect(await createOne(older)).toMatchObject({ name: 'Newer', sequence: 5 });
  });

  it('WS-B6-repeats is not followed: the event is entered once, and a warning says so', async () => {
    const { events, warnings } = await create({ repeats: '3' });
    expect(events).toMatchObject([{ name: 'Lecture', repeatid: 0 }]);
    const message = 'The event was entered once: repeats are not supported. Send an event for each date.';
    expect(warnings).toEqual([{ item: 'Lecture', warningcode: 'repeatsignored', message }]);
  });

  it('WS-B6-series answers the id of the first as `repeatid` of all occurrences', async () => {
    const description = JOIN.replace('88188039049', '88188030077');
    const dates = ['1800000000', '1800604800', '1801209600'];
    const fields = dates.map((timestart, at) =>
      eventFields({ name: 'Weekly', description, courseid: service.contextA, timestart }, at),
    );
    const call = Object.assign({ wsfunction: CREATE }, ...fields) as Fields;
    const { events } = parseAnswer(await service.post({ ...call, moodlewsrestformat: 'json' }));
    expect(events.map(({ timestart }) => timestart)).toEqual(dates.map(Number));
    expect(new Set(events.map(({ id }) => id)).size).toBe(3);
    expect(events.map(({ repeatid }) => repeatid)).toEqual(Array(3).fill(events[0]?.['id']));
  });

  it.each([
    ['a start that is no number', { timestart: 'tomorrow' }],
    ['a start in another notation', { timestart: '1e9' }],
    ['a start before 1970', { timestart: '-1' }],
    ['a start after the year 9999', { timestart: '999999999999' }],
    ['a duration below 0', { timeduration: '-60' }],
    ['a duration of years', { timeduration: '999999999' }],
    ['a sequence that is no number', { sequence: 'one' }],
    ['a name that is nested', { name: '', 'name][x': 'x' }],
  ])(
    'WS-B6-one-bad OO-C6 tells which event is not fit to be entered, and enters the others: %s',
    async (_what, bad) => {
      const { events, warnings } = parseAnswer(
        await service.post({
          ...createCall({ name: 'Bad', courseid: service.contextA, ...bad }),
          ...eventFields({ name: 'Good', courseid: service.contextA, timestart: '1700000000' }, 1),
          moodlewsrestformat: 'json',
        }),
      );
      expect(events).toMatchObject([{ name: 'Good' }]);
      expect(warnings).toMatchObject([{ item: 'name' in bad ? '' : 'Bad', warningcode: 'invalidparameter' }]);
      expect(Object.keys(warnings[0] ?? {})).toEqual(['item', 'warningcode', 'message']);
    },
  );

  it('OO-S12 changes no setting, whatever it is sent', async () => {
    const { operator } = service.platform;
    const before = (await operator.call('GET', '/settings')).body;
    await service.postForBoth({ ...lecture(), calendarEntries: '0', enabled: '0', 'settings[enabled]': '0' });
    const after = (await operator.call('GET', '/settings')).body;
    const { calendarEntryCount: _before, ...settingsBefore } = before;
    const { calendarEntryCount: _after, ...settingsAfter } = after;
    expect(settingsAfter).toEqual(settingsBefore);
  });
});
