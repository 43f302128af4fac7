import { beforeEach, describe, expect, it } from '@jest/globals';
import supertest from 'supertest';
import { TOMORROW, openCalendar } from './support/calendar.js';
import type { CalendarOfPlace } from './support/calendar.js';

/** Tomorrow, where the host's people live. */
const DAY = new Date(TOMORROW * 1000).toLocaleDateString('sv-SE', { timeZone: 'Europe/Zurich' });

let calendar: CalendarOfPlace;
let id: string;

beforeEach(async () => {
  calendar = await openCalendar();
  await calendar.schedule('Kick-off', TOMORROW);
  await calendar.schedule('Retrospective', TOMORROW + 7 * 86_400);
  const view = await calendar.call('student', 'get', `/places/${calendar.place}/view`);
  id = (view['meetings'] as { id: string }[])[0]?.id ?? '';
});

const toPath = (place: string, entry: string): string => `/plugins/zoom/meetings/${place}/${entry}.ics`;

const get = (user: string | undefined, path = toPath(calendar.place, id)): supertest.Test => {
  const request = supertest(calendar.app).get(path);
  return user === undefined ? request : request.set('x-user', user);
};

describe('one meeting as a file', () => {
  it('is saved by the browser, and holds that meeting alone', async () => {
    const { status, headers, text } = await get('student');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': `attachment; filename="Kick-off ${DAY}.ics"`,
      'cache-control': 'no-store',
      'x-content-type-options': 'nosniff',
    });
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(text.match(/SUMMARY:.*/g)).toEqual(['SUMMARY:Kick-off']);
  });

  it('bears the title of the meeting, in any script', async () => {
    await calendar.schedule('Zellen: "細胞"\r\n', TOMORROW - 60);
    const view = await calendar.call('student', 'get', `/places/${calendar.place}/view`);
    const [first] = view['meetings'] as { id: string }[];
    const { headers } = await get('student', toPath(calendar.place, first?.id ?? ''));
    const name = encodeURIComponent(`Zellen 細胞 ${DAY}.ics`);
    expect(headers['content-disposition']).toBe(
      `attachment; filename="Zellen ?? ${DAY}.ics"; filename*=UTF-8''${name}`,
    );
  });

  it('is there under the place as a browser escapes it', async () => {
    expect((await get('student', toPath('courseElement%3A42', id))).status).toBe(200);
  });

  it.each<[number, string, () => supertest.Test]>([
    [401, 'ERR_NOT_LOGGED_IN', () => get(undefined)],
    [403, 'ERR_ACCESS_DENIED', () => get('stranger')],
    [404, 'ERR_CALENDAR_ENTRY_NOT_FOUND', () => get('student', toPath(calendar.place, 'nothing'))],
    [404, 'ERR_CALENDAR_ENTRY_NOT_FOUND', () => get('student', toPath('courseElement:43', id))],
    [400, 'ERR_INPUT_INVALID', () => get('student', toPath('nowhere', id))],
    [400, 'ERR_INPUT_INVALID', () => get('student', toPath(calendar.place, '%2e%2e%2fx'))],
    [400, 'ERR_BODY_UNREADABLE', () => get('student', toPath(calendar.place, '%zz'))],
  ])('is refused with %i and a coded problem: %s', async (status, code, ask) => {
    const response = await ask();
    expect([response.status, response.type]).toEqual([status, 'application/problem+json']);
    expect(response.body).toMatchObject({ status, code });
    expect(response.headers['content-disposition']).toBeUndefined();
  });

  it.each(['post', 'put', 'delete'] as const)('is only to be read, not to %s', async (method) => {
    const { status, headers } = await supertest(calendar.app)
      [method](toPath(calendar.place, id))
      .set('x-user', 'author');
    expect([status, headers['allow']]).toEqual([405, 'GET, HEAD']);
  });
});
