import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { switchOn } from '../support/platform.js';
import {
  INVALID_PARAMETER,
  INVALID_TOKEN,
  SITE_INFO,
  createCall,
  openService,
  parseAnswer,
  send,
} from './open-service.js';
import type { ServiceOfPlatform } from './open-service.js';

const BASE_HEADERS = {
  'cache-control': 'private, must-revalidate, pre-check=0, post-check=0, max-age=0',
  expires: 'Thu, 01 Jan 1970 00:00:00 GMT',
  pragma: 'no-cache',
  'accept-ranges': 'none',
  'access-control-allow-origin': '*',
};

describe('how the web service is called and answers', () => {
  let service: ServiceOfPlatform;

  beforeAll(async () => {
    service = await openService();
  });

  afterAll(() => service.platform.close());

  const toUrl = (fields: Readonly<Record<string, string>>): string =>
    `${service.url}?${new URLSearchParams(fields).toString()}`;
  const getToken = (): { wstoken: string } => ({ wstoken: service.platform.a.accessToken });

  it('WS-B1-get takes a call whose parameters are all in the query', async () => {
    const call = { ...getToken(), moodlewsrestformat: 'json', ...createCall({ courseid: service.contextA }) };
    const { status, text } = await send(toUrl(call));
    expect(status).toBe(200);
    expect(parseAnswer({ text }).events).toMatchObject([{ name: 'Lecture' }]);
  });

  it('WS-B1-post-wins merges query and body, and takes the value of the body', async () => {
    const query = { wstoken: 'wrong', moodlewsrestformat: 'json', 'events[0][name]': 'Of the query' };
    const body = new URLSearchParams({
      ...getToken(),
      ...createCall({ courseid: service.contextA, name: 'Of the body' }),
    });
    const { text } = await send(toUrl(query), { method: 'POST', body });
    expect(parseAnswer({ text }).events).toMatchObject([{ name: 'Of the body' }]);
  });

  it('WS-B1-example takes what is sent to Moodle: token in the query, events in the body', async () => {
    const query = { ...getToken(), wsfunction: 'core_calendar_create_calendar_events', moodlewsrestformat: 'json' };
    const body =
      'events[0][name]=Lecture&events[0][description]=<p>..</p>&events[0][format]=1' +
      `&events[0][courseid]=${service.contextA}&events[0][groupid]=0&events[0][repeats]=0&events[0][eventtype]=course` +
      '&events[0][timestart]=1700000000&events[0][timeduration]=3600&events[0][visible]=1&events[0][sequence]=1';
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const { text } = await send(toUrl(query), { method: 'POST', body, headers });
    expect(parseAnswer({ text })).toMatchObject({
      events: [{ name: 'Lecture', timestart: 1_700_000_000, timeduration: 3600, sequence: 1 }],
      warnings: [],
    });
  });

  it('WS-B1-multipart takes a multipart body, and ignores its files', async () => {
    const body = new FormData();
    const fields = {
      ...getToken(),
      moodlewsrestformat: 'json',
      ...createCall({ courseid: service.contextA, name: 'Größe 😀' }),
    };
    for (const [name, value] of Object.entries(fields)) body.append(name, value);
    body.append('events[0][name]', new Blob(['x'.repeat(100_000)]), 'a.txt');
    const { status, text } = await send(service.url, { method: 'POST', body });
    expect(status).toBe(200);
    expect(parseAnswer({ text }).events).toMatchObject([{ name: 'Größe 😀' }]);
  });

  it('WS-B1-json-body does not read a body in JSON', async () => {
    const headers = { 'Content-Type': 'application/json' };
    const body = JSON.stringify({ ...getToken(), wsfunction: SITE_INFO });
    const { text } = await send(toUrl({ moodlewsrestformat: 'json' }), { method: 'POST', body, headers });
    expect(text).toBe(INVALID_TOKEN.json);
  });

  it.each([
    ['missing', {}],
    ['another', { moodlewsrestformat: 'yaml' }],
    ['in capitals', { moodlewsrestformat: 'JSON' }],
  ])('WS-B1-format-default answers in XML where the format is %s', async (_what, format) => {
    const { text, headers } = await service.post({ wsfunction: SITE_INFO, ...format });
    expect(headers.get('content-type')).toBe('application/xml; charset=utf-8');
    expect(text).toMatch(/^<\?xml version="1\.0" encoding="UTF-8" \?>\n<RESPONSE>\n<SINGLE>\n/);
  });

  it('WS-B1-settings passes over what is said about the output', async () => {
    const settings = Object.fromEntries(
      ['raw', 'fileurl', 'filter', 'lang', 'timezone'].map((name) => [`moodlewssetting${name}`, '1']),
    );
    const { json } = await service.postForBoth({ wsfunction: SITE_INFO, ...settings });
    expect(JSON.parse(json)).toMatchObject({ username: 'zoom' });
  });

  it.each([
    ['nested names', 'events[x][name]=Nested', ['Nested']],
    ['events in the order of the call', 'events[3][name]=First&events[1][name]=Second', ['First', 'Second']],
    ['encoded brackets', 'events%5B0%5D%5Bname%5D=Encoded', ['Encoded']],
    ['plus signs as blanks', 'events[0][name]=A+blank', ['A blank']],
    ['the last of two values', 'events[0][name]=One&events[0][name]=Two', ['Two']],
  ])('WS-B1-nesting reads parameters as PHP does: %s', async (_what, events, names) => {
    const query = { ...getToken(), wsfunction: 'core_calendar_create_calendar_events', moodlewsrestformat: 'json' };
    const { text } = await send(`${toUrl(query)}&${events}`);
    expect(parseAnswer({ text }).warnings.map(({ item }) => item)).toEqual(names);
  });

  it('WS-B2-status-200 OO-C9 answers 200 to every error of Moodle’s', async () => {
    for (const wsfunction of ['', 'core_user_get_users', 'core_calendar_delete_calendar_events']) {
      await service.postForBoth({ wsfunction });
    }
    await service.postForBoth({ wsfunction: SITE_INFO, wstoken: 'wrong' });
  });

  it.each(['json', 'xml'])(
    'WS-B2-closed OO-S11 answers 403 without a body while Zoom is switched off: %s',
    async (moodlewsrestformat) => {
      await switchOn(service.platform.operator, { enabled: false });
      const answers = [
        await service.post({ wsfunction: SITE_INFO, moodlewsrestformat }),
        await service.post({ wsfunction: SITE_INFO, moodlewsrestformat, wstoken: 'wrong' }),
        await service.post({ moodlewsrestformat, tooMuch: 'x'.repeat(2_100_000) }),
      ];
      await switchOn(service.platform.operator);
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403]);
      expect(answers.map(({ text }) => text)).toEqual(['', '', '']);
    },
  );

  it('WS-B2-headers-json sends Moodle’s headers with JSON', async () => {
    const good = await service.post({ wsfunction: SITE_INFO, moodlewsrestformat: 'json' });
    const bad = await service.post({ wstoken: '', moodlewsrestformat: 'json' });
    for (const { headers } of [good, bad]) {
      expect(Object.fromEntries(headers)).toMatchObject({ ...BASE_HEADERS, 'content-type': 'application/json' });
      expect(headers.get('content-disposition')).toBeNull();
    }
  });

  it('WS-B2-headers-xml sends Moodle’s headers with XML', async () => {
    const good = await service.post({ wsfunction: SITE_INFO });
    const bad = await service.post({ wstoken: '' });
    for (const { headers } of [good, bad]) {
      expect(Object.fromEntries(headers)).toMatchObject({
        ...BASE_HEADERS,
        'content-type': 'application/xml; charset=utf-8',
        'content-disposition': 'inline; filename="response.xml"',
      });
    }
  });

  it('WS-B2-no-cookies OO-S11 sets no cookie, and a session opens nothing', async () => {
    const headers = { Cookie: service.platform.operator.cookie };
    const answer = await send(toUrl({ wsfunction: SITE_INFO, moodlewsrestformat: 'json' }), { headers });
    expect(answer.text).toBe(INVALID_TOKEN.json);
    expect(answer.headers.getSetCookie()).toEqual([]);
    const { headers: ofGood } = await service.post({ wsfunction: SITE_INFO });
    expect(ofGood.getSetCookie()).toEqual([]);
  });

  it.each(['PUT', 'DELETE', 'HEAD', 'OPTIONS'])(
    'WS-B1-methods refuses the method %s, whatever the call',
    async (method) => {
      const { status, headers } = await send(toUrl({ ...getToken(), wsfunction: SITE_INFO }), { method });
      expect(status).toBe(405);
      expect(headers.get('allow')).toBe('GET, POST');
    },
  );

  it.each([
    [
      'json',
      '{"exception":"moodle_exception","errorcode":"generalexceptionmessage","message":"The request is too large."}',
    ],
    [
      'xml',
      '<?xml version="1.0" encoding="UTF-8" ?>\n<EXCEPTION class="moodle_exception">\n' +
        '<ERRORCODE>generalexceptionmessage</ERRORCODE>\n<MESSAGE>The request is too large.</MESSAGE>\n</EXCEPTION>\n',
    ],
  ])('WS-B1-size OO-S11 refuses a body of more than 2 MB in Moodle’s error form: %s', async (format, expected) => {
    const body = new URLSearchParams({ ...getToken(), wsfunction: SITE_INFO, x: 'x'.repeat(2_100_000) });
    const answer = await send(toUrl({ moodlewsrestformat: format }), { method: 'POST', body });
    expect([answer.status, answer.text]).toEqual([413, expected]);
  });

  it.each([
    ['more than 20,000 parameters', 'a[]=1&'.repeat(20_001)],
    ['more than 64 levels', `a${'[b]'.repeat(65)}=1`],
  ])('WS-B1-bounds OO-S11 refuses %s', async (_what, parameters) => {
    const query = { ...getToken(), wsfunction: SITE_INFO, moodlewsrestformat: 'json' };
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const { text } = await send(toUrl(query), { method: 'POST', body: parameters, headers });
    expect(text).toBe(INVALID_PARAMETER.json);
  });
});
