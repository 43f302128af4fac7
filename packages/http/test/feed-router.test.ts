import { inspect } from 'node:util';
import { beforeEach, describe, expect, it } from '@jest/globals';
import express from 'express';
import supertest from 'supertest';
import { SWITCHED_ON, TOMORROW, openCalendar } from './support/calendar.js';
import type { CalendarOfPlace } from './support/calendar.js';

let calendar: CalendarOfPlace;
let feed: string;

beforeEach(async () => {
  calendar = await openCalendar();
  await calendar.schedule('Kick-off', TOMORROW);
  feed = await calendar.subscribe('student');
});

const get = (path = feed): supertest.Test => supertest(calendar.app).get(path);

describe('the feed of a person and a place', () => {
  it('is iCalendar for whoever knows its address, and asked for anew each time', async () => {
    const { status, headers, text } = await get();
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'cache-control': 'private, max-age=0, must-revalidate',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'x-robots-tag': 'noindex',
    });
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text).toContain('SUMMARY:Kick-off\r\n');
  });

  it('is not sent again to who has it, until something changes', async () => {
    const { headers } = await get();
    const askAgain = (): supertest.Test => get().set('If-None-Match', headers['etag'] ?? '');
    const same = await askAgain();
    expect([same.status, same.text, same.headers['etag']]).toEqual([304, '', headers['etag']]);
    await calendar.schedule('Retrospective', TOMORROW + 7 * 86_400);
    const changed = await askAgain();
    expect(changed.status).toBe(200);
    expect(changed.text).toContain('SUMMARY:Retrospective\r\n');
  });

  it('tells the same to HEAD, without the text', async () => {
    const { headers } = await get();
    const head = await supertest(calendar.app).head(feed);
    expect([head.status, head.text]).toEqual([200, undefined]);
    expect(head.headers).toMatchObject({ etag: headers['etag'], 'content-type': headers['content-type'] });
    expect((await supertest(calendar.app).head('/plugins/zoom/calendar/wrong.ics')).status).toBe(404);
  });

  it.each(['post', 'put', 'patch', 'delete', 'options', 'propfind', 'report'] as const)(
    'cannot be written to or searched: %s',
    async (method) => {
      const { status, headers } = await supertest(calendar.app)[method](feed);
      expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
    },
  );

  it('reads no cookie and sets none', async () => {
    let reads = 0;
    const watched = express().use((request, _response, next) => {
      Object.defineProperty(request.headers, 'cookie', { get: () => (reads += 1) });
      next();
    }, calendar.app);
    const { status, headers } = await supertest(watched).get(feed).set('Cookie', 'session=of-the-author');
    expect([status, headers['set-cookie'], headers['vary'], reads]).toEqual([200, undefined, undefined, 0]);
  });
});

describe('a feed that is not to be read', () => {
  const switchTo = (change: object): Promise<unknown> =>
    calendar.call('operator', 'put', '/settings', { ...SWITCHED_ON, ...change, revision: 1 });

  it.each<[string, () => unknown]>([
    ['has a wrong secret', () => (feed = feed.replace(/.(?=\.ics$)/, (last) => (last === 'A' ? 'B' : 'A')))],
    [
      'has another id in its secret',
      () => (feed = feed.replace(/\/.(?=[^/]*$)/, (start) => (start === '/A' ? '/B' : '/A'))),
    ],
    ['has half a secret', () => (feed = '/plugins/zoom/calendar/AAAAAAAAAAAAAAAAAAAAAA.ics')],
    ['has a secret that is far too long', () => (feed = `/plugins/zoom/calendar/${'A'.repeat(5000)}.ics`)],
    ['has no secret', () => (feed = '/plugins/zoom/calendar/.ics')],
    ['has another ending', () => (feed = feed.replace('.ics', '.xml'))],
    ['was withdrawn by the person', () => calendar.call('student', 'delete', `/places/${calendar.place}/feed`)],
    ['was withdrawn with all others', () => calendar.call('author', 'delete', `/places/${calendar.place}/feeds`)],
    ['is of a person who left the course', () => calendar.host.leavers.add('student')],
    ['is of a suspended person', () => calendar.host.suspended.add('student')],
    ['is of a place that is gone', () => calendar.host.gone.add('42')],
    ['is asked for while Zoom is off', () => switchTo({ enabled: false })],
    ['is asked for while Zoom is off in course elements', () => switchTo({ enabledForCourseElement: false })],
    ['is asked for while calendar entries are off', () => switchTo({ calendarEntries: false })],
  ])('is 404 at once, and looks like any other: it %s', async (_why, change) => {
    await change();
    const { status, headers, text } = await get();
    expect([status, text]).toEqual([404, 'There is no such calendar.\n']);
    expect(headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'cache-control': 'no-store',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
    });
  });

  it('is served again when the reason has passed', async () => {
    calendar.host.leavers.add('student');
    expect((await get()).status).toBe(404);
    calendar.host.leavers.clear();
    expect((await get()).status).toBe(200);
  });
});

describe('the secret', () => {
  it('stands in no line of the log, whatever happens', async () => {
    const secret = /([^/]+)\.ics$/.exec(feed)?.[1] ?? '';
    await get();
    await get(`${feed}?x=%zz`);
    await get(feed.replace('.ics', '%zz.ics'));
    await supertest(calendar.app).post(feed);
    await calendar.storage.close();
    const { status, text } = await get();
    expect([status, text]).toEqual([503, expect.stringContaining('Try again')]);
    expect(calendar.log.length).toBeGreaterThan(0);
    expect(secret).toHaveLength(65);
    // With errors and their causes.
    const written = inspect(calendar.log, { depth: 10 });
    for (const part of [secret, secret.slice(0, 22), secret.slice(22)]) expect(written).not.toContain(part);
  });

  it('that cannot be decoded is a mistake of who asks', async () => {
    const { status, headers, text } = await get('/plugins/zoom/calendar/%zz.ics');
    expect([status, headers['content-type'], text]).toEqual([
      400,
      'text/plain; charset=utf-8',
      'The request cannot be read.\n',
    ]);
  });
});
