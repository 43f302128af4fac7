import { beforeEach, describe, expect, it } from '@jest/globals';
import { anEvent, openWebService } from './support/web-service.js';
import type { CallOptions, ServiceOfPlace } from './support/web-service.js';

const ZOOM = { from: '192.0.2.1' };
const WRONG = { wstoken: 'guessed' };

describe('whoever guesses tokens of the web service', () => {
  let service: ServiceOfPlace;

  beforeEach(async () => {
    service = await openWebService();
  });

  const guess = async (times: number, options: CallOptions = ZOOM): Promise<(number | undefined)[]> => {
    const statuses: number[] = [];
    for (let at = 0; at < times; at += 1) statuses.push((await service.call(WRONG, options)).status);
    return statuses;
  };
  const callWell = async (options: CallOptions = ZOOM): Promise<number> =>
    (await service.call({ wsfunction: 'core_webservice_get_site_info' }, options)).status;

  it('OO-S10 is answered 30 times a minute, then told to wait, in Moodle’s form', async () => {
    expect(new Set(await guess(30))).toEqual(new Set([200]));
    const { status, headers, body } = await service.call(WRONG);
    expect(status).toBe(429);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    expect(Number(headers['retry-after'])).toBeLessThanOrEqual(60);
    expect(body).toEqual({
      exception: 'moodle_exception',
      errorcode: 'toomanyrequests',
      message: 'Too many calls with an access token that is not valid. Try again later.',
    });
  });

  it('OO-S10 learns nothing from the right token while waiting', async () => {
    await guess(30);
    expect(await callWell()).toBe(429);
  });

  it('OO-S10 is counted when all guesses come at once', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => service.call(WRONG)));
    expect(answers.filter(({ status }) => status === 429)).toHaveLength(10);
  });

  it('may go on after the minute', async () => {
    await guess(31);
    service.clock.offsetMs = 60_000;
    expect(await guess(1)).toEqual([200]);
  });

  it('does not stop a token that was good within the last hour, from whatever address', async () => {
    expect(await callWell({ from: '192.0.2.2' })).toBe(200);
    await guess(31);
    expect(await callWell()).toBe(200);
    expect(await guess(1)).toEqual([429]);
  });

  it('does stop a token that was good longer ago', async () => {
    expect(await callWell()).toBe(200);
    service.clock.offsetMs = 3_600_001;
    await guess(31);
    expect(await callWell()).toBe(429);
  });

  it('does not stop other addresses; of IPv6 the network counts', async () => {
    await guess(31, { from: '2001:db8:0:100::1' });
    expect(await guess(1, { from: '2001:db8:0:1ff::2' })).toEqual([429]);
    expect(await guess(1, { from: '2001:db8:0:200::1' })).toEqual([200]);
    expect(await guess(1)).toEqual([200]);
  });

  it('is not who calls without a token, such as a monitor', async () => {
    for (let at = 0; at < 40; at += 1) expect((await service.call({ wstoken: '' })).status).toBe(200);
    expect(await callWell()).toBe(200);
  });

  describe('is not who has the token of an inactive profile', () => {
    const deactivate = async (): Promise<void> => {
      const { revision } = await service.calendar.call('operator', 'get', `/profiles/${service.profileId}`);
      await service.calendar.call('operator', 'put', `/profiles/${service.profileId}/status`, {
        status: 'inactive',
        revision,
      });
    };
    const callInactive = async (): Promise<readonly [number, unknown]> => {
      const { status, body } = await service.call({ wsfunction: 'core_webservice_get_site_info' });
      return [status, body['errorcode']];
    };

    it('OO-S11 which is answered like a wrong one, but not counted', async () => {
      await deactivate();
      for (let at = 0; at < 40; at += 1) expect(await callInactive()).toEqual([200, 'invalidtoken']);
      expect(await guess(30)).toEqual(Array(30).fill(200));
    });

    it('OO-S10 from which nobody who waits learns that it is one', async () => {
      await deactivate();
      await guess(30);
      expect(await callInactive()).toEqual([429, 'toomanyrequests']);
    });

    it('nor is it held up by others if it was good within the last hour', async () => {
      expect(await callWell()).toBe(200);
      await deactivate();
      await guess(30);
      expect(await callInactive()).toEqual([200, 'invalidtoken']);
    });
  });

  it('is not who calls 50 times at once with a good token', async () => {
    const answers = await Promise.all(Array.from({ length: 50 }, () => callWell()));
    expect(new Set(answers)).toEqual(new Set([200]));
  });

  it('OO-S10 leaves no token in the log, nor does anybody else', async () => {
    await guess(31);
    await service.call(anEvent(service.contextId), { from: '192.0.2.3' });
    await service.call({ wsfunction: 'no_such_function', wstoken: service.accessToken }, { from: '192.0.2.3' });
    const log = JSON.stringify(service.log);
    expect(log).toContain('core_calendar_create_calendar_events');
    expect(log).not.toContain(service.accessToken);
    expect(log).not.toContain('guessed');
  });
});
