import type { Server } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import supertest from 'supertest';
import { isWellFormedXml } from './support/well-formed-xml.js';
import { SERVER, openWebService } from './support/web-service.js';
import type { ServiceOfPlace } from './support/web-service.js';

/** 5,000 calls; `SOAK=1`: 200,000. Each round has a service of its own, so that what it stores stays small. */
const ROUNDS = process.env['SOAK'] === '1' ? 40 : 1;
const RUNS = 250;
const CALLS_AT_ONCE = 20;
const PATIENCE_MS = 10_000;
const STATUSES = [200, 400, 403, 405, 413, 415, 429];

type Pair = [name: string, value: string];

interface HostileCall {
  readonly method: 'get' | 'post' | 'put';
  readonly format: string;
  readonly token: 'good' | 'wrong' | 'none' | 'list';
  readonly query: readonly Pair[];
  readonly rawQuery: string;
  readonly body: { readonly type: string; readonly content: string };
}

const hostileText = fc.constantFrom(
  ...[
    '',
    '0',
    '-1',
    '1',
    '1e9',
    '9'.repeat(15),
    '9'.repeat(400),
    ' 1',
    'NaN',
    'null',
    'true',
    '\0',
    '\u0001',
    '\ufffe',
  ],
  ...['<b>&"\'', ']]>', '<![CDATA[', '<script>alert(1)</script>', '<a href="https://zoom.us/j/1', '\ud83d\ude00', 'ä'],
  ...['__proto__', 'constructor', '%', '%zz', '%00', '&amp;', '<'.repeat(3_000), 'x'.repeat(20_000)],
);
const text = fc.oneof({ weight: 9, arbitrary: hostileText }, { weight: 1, arbitrary: fc.string({ maxLength: 20 }) });
const time = fc.constantFrom('1900000000', '1900003600', '1', '0', '-5', '99999999999', '253402300799', 'tomorrow', '');

const key = fc.oneof(
  fc.constantFrom('', '0', '1', '__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'name', ' ', '.', '['),
  fc.string({ maxLength: 5 }),
);
const hostileName = fc
  .tuple(
    fc.oneof(fc.constantFrom('events', 'options', '__proto__', 'constructor'), key),
    fc.array(key, { maxLength: 70 }),
  )
  .map(([top, keys]) => top + keys.map((name) => `[${name}]`).join(''));
const at = fc.constantFrom('0', '1', '2', '', '__proto__', '-1', '999999999999999999999');

const field = (name: string, value: fc.Arbitrary<string>): fc.Arbitrary<[string, string]> =>
  fc.tuple(fc.constant(name), value);
const eventField = fc.oneof(
  ...['name', 'description', 'format', 'groupid', 'eventtype', 'visible', 'location'].map((name) => field(name, text)),
  ...['timestart', 'timeduration', 'repeats', 'sequence'].map((name) => field(name, fc.oneof(time, text))),
  ...['eventid', 'repeat'].map((name) => field(name, fc.constantFrom('0', '1', '2', 'x'))),
  field('courseid', fc.oneof(fc.constant('CONTEXT'), text)),
);
const pair: fc.Arbitrary<Pair> = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.tuple(at, eventField).map(([index, [name, value]]): Pair => [`events[${index}][${name}]`, value]),
  },
  { weight: 2, arbitrary: fc.tuple(hostileName, text) },
  { weight: 1, arbitrary: fc.constantFrom<Pair>(['events[courseids][]', 'CONTEXT'], ['events[eventids][]', '1']) },
  { weight: 1, arbitrary: fc.tuple(fc.constantFrom('options[timestart]', 'options[timeend]'), time) },
);

/** A call as it should be, then what should not be there. */
const saneEvent = fc.tuple(text, time, fc.constantFrom('0', '1')).map(([name, timestart, index]): Pair[] => [
  [`events[${index}][name]`, name],
  [`events[${index}][description]`, `<a href="https://zoom.us/j/8818800000${name.length % 9}">Join</a> ${name}`],
  [`events[${index}][courseid]`, 'CONTEXT'],
  [`events[${index}][timestart]`, timestart],
]);
const saneDeletion = fc.tuple(fc.nat({ max: 40 }), fc.constantFrom('0', '1')).map(([id, repeat]): Pair[] => [
  ['events[0][eventid]', String(id)],
  ['events[0][repeat]', repeat],
]);
const saneQuery = fc.constant<Pair[]>([['events[courseids][]', 'CONTEXT']]);
const saneCall = fc.oneof({ weight: 3, arbitrary: saneEvent }, saneDeletion, saneQuery);
const pairs = fc.oneof(
  fc.array(pair, { maxLength: 25 }),
  fc.tuple(saneCall, fc.array(pair, { maxLength: 2 })).map((lists) => lists.flat()),
);
const functionName = fc.constantFrom(
  ...['core_calendar_create_calendar_events', 'core_calendar_create_calendar_events', 'core_webservice_get_site_info'],
  ...['core_calendar_delete_calendar_events', 'core_calendar_get_calendar_events'],
  ...['core_user_get_users', '__proto__', 'constructor', ''],
);
const withFunction = fc.tuple(functionName, pairs).map(([name, list]): Pair[] => [['wsfunction', name], ...list]);

const BOUNDARY = 'a-boundary';
const toMultipart = (list: readonly Pair[]): string =>
  list
    .map(([name, value]) => `--${BOUNDARY}\r\nContent-Disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`)
    .join('') + `--${BOUNDARY}--\r\n`;
const FORM = 'application/x-www-form-urlencoded';
const MULTIPART = `multipart/form-data; boundary=${BOUNDARY}`;
const body = fc.oneof(
  { weight: 6, arbitrary: pairs.map((list) => ({ type: FORM, content: new URLSearchParams(list).toString() })) },
  { weight: 3, arbitrary: pairs.map((list) => ({ type: MULTIPART, content: toMultipart(list) })) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constantFrom(FORM, MULTIPART, 'multipart/form-data', 'application/json', `${FORM}; charset=x`, 'x'),
      content: fc.oneof(fc.string({ maxLength: 300 }), fc.constantFrom('{"a":1}', '&=&', `--${BOUNDARY}\r\n`, '[]=1')),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      { type: FORM, content: 'events[0][name]=x&'.repeat(20_001) },
      { type: FORM, content: `a${'[b]'.repeat(60_000)}=1` },
      { type: FORM, content: `a${'['.repeat(60_000)}=1` },
      { type: FORM, content: 'x'.repeat(2_100_000) },
    ),
  },
);

const hostileCall: fc.Arbitrary<HostileCall> = fc.record({
  method: fc.constantFrom('get', 'get', 'post', 'post', 'post', 'post', 'post', 'put'),
  format: fc.constantFrom('json', 'json', 'xml', '', 'JSON'),
  token: fc.oneof({ weight: 20, arbitrary: fc.constant('good' as const) }, fc.constantFrom('wrong', 'none', 'list')),
  query: withFunction,
  rawQuery: fc.constantFrom('', '', '&%zz=%', '&a[=1&=2&[]=3', '&events[0]=x', '&&&', '&__proto__[x]=1'),
  body,
});

describe('the web service, whatever is sent to it', () => {
  let service: ServiceOfPlace;
  let server: Server;

  beforeEach(async () => {
    service = await openWebService();
    server = service.app.listen(0);
  });

  afterEach(() => new Promise((resolve) => server.close(resolve)));

  const tokens = (): Readonly<Record<HostileCall['token'], Pair[]>> => ({
    good: [['wstoken', service.accessToken]],
    wrong: [['wstoken', '__proto__']],
    none: [],
    list: [['wstoken[]', service.accessToken]],
  });

  const send = async (call: HostileCall): Promise<void> => {
    const knowContext = (content: string): string => content.replaceAll('CONTEXT', service.contextId);
    const format: Pair = ['moodlewsrestformat', call.format];
    const query = new URLSearchParams([...tokens()[call.token], format, ...call.query]).toString();
    const url = `${SERVER}?${knowContext(query).slice(0, 8_000)}${call.rawQuery}`;
    const request = supertest(server)[call.method](url).timeout(PATIENCE_MS);
    const response = await (call.method === 'get'
      ? request
      : request.set('Content-Type', call.body.type).send(knowContext(call.body.content)));
    expect(STATUSES).toContain(response.status);
    if (response.status === 405) return;
    if (call.format === 'json') expect(() => JSON.parse(response.text) as unknown).not.toThrow();
    else expect(isWellFormedXml(response.text)).toBe(true);
  };

  it.each(Array.from({ length: ROUNDS }, (_, round) => round + 1))(
    'OO-S11 never fails, never keeps anybody waiting, answers in the form asked for and leaves the prototypes alone: round %i',
    async () => {
      const members = Object.getOwnPropertyNames(Object.prototype);
      await fc.assert(
        fc.asyncProperty(
          fc.array(hostileCall, { minLength: CALLS_AT_ONCE, maxLength: CALLS_AT_ONCE }),
          async (calls) => {
            await Promise.all(calls.map(send));
            expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(members);
            expect(({} as Record<string, unknown>)['x']).toBeUndefined();
          },
        ),
        { numRuns: RUNS },
      );
    },
    300_000,
  );
});
