import { describe, expect, it } from '@jest/globals';
import type { CheckStep, Message } from '../../src/index.js';
import { aZoom, createCheck, refuse, toResponse } from '../support/a-check.js';
import type { PlainAnswer } from '../support/a-check.js';
import { ZOOM } from '../support/installation.js';

async function checkClock(leadSeconds: number): Promise<CheckStep> {
  const zoomTime = new Date('2026-03-01T10:00:00Z');
  const { installation, run } = await createCheck({
    zoom: aZoom({ login: { headers: { date: zoomTime.toUTCString() } } }),
  });
  installation.clock.now = new Date(zoomTime.getTime() + leadSeconds * 1000);
  return (await run()).clock;
}

describe('our clock against Zoom’s', () => {
  it.each([0, 1.4, 30, -30])('is ok with %d seconds of difference', async (leadSeconds) => {
    expect(await checkClock(leadSeconds)).toMatchObject({ status: 'ok' });
  });

  it.each<[number, CheckStep['status'], string]>([
    [40, 'warning', 'clockAhead'],
    [-40, 'warning', 'clockBehind'],
    [300, 'warning', 'clockAhead'],
    [301, 'failed', 'clockAhead'],
    [-600, 'failed', 'clockBehind'],
  ])('%d seconds off: %s, and says by how much in which direction', async (leadSeconds, status, code) => {
    expect(await checkClock(leadSeconds)).toMatchObject({
      status,
      seen: { code, values: { bySeconds: Math.abs(leadSeconds) } },
      advice: { code: status === 'failed' ? 'adviceSynchroniseNow' : 'adviceSynchronise' },
    });
  });

  it.each<[string, Record<string, string>]>([
    ['no', {}],
    ['an unreadable', { date: 'yesterday' }],
  ])('is a warning with %s Date header', async (_what, headers) => {
    const { clock } = await (await createCheck({ zoom: aZoom({ login: { headers } }) })).run();
    expect(clock).toMatchObject({ status: 'warning', seen: { code: 'zoomTellsNoTime' } });
  });

  it('is also compared by an answer that refuses the key', async () => {
    const headers = { date: new Date('2026-03-01T09:00:00Z').toUTCString() };
    const { clock } = await (await createCheck({ zoom: aZoom({ login: { status: 404, headers } }) })).run();
    expect(clock).toMatchObject({ status: 'failed', seen: { code: 'clockAhead', values: { bySeconds: 3600 } } });
  });
});

const RSA = { kty: 'RSA', n: 'AQAB', e: 'AQAB', kid: '1' };

async function checkKeys(keySet: PlainAnswer): Promise<CheckStep> {
  return (await (await createCheck({ zoom: aZoom({ keySet }) })).run()).zoomKeys;
}

describe('Zoom’s keys', () => {
  it.each([[[RSA]], [[{ ...RSA, use: 'sig' }]], [[{ kty: 'EC', crv: 'P-256' }, RSA]]])(
    'are ok with an RSA key for signatures: %j',
    async (keys) => {
      expect(await checkKeys({ text: JSON.stringify({ keys }) })).toMatchObject({ status: 'ok' });
    },
  );

  it.each<[string, Message, PlainAnswer]>([
    [
      'an error',
      { code: 'zoomKeysUnreadable', values: { status: 500 } },
      { status: 500, text: JSON.stringify({ keys: [RSA] }) },
    ],
    [
      'a redirect',
      { code: 'zoomKeysUnreadable', values: { status: 302 } },
      { status: 302, headers: { location: '/' } },
    ],
    ['a page', { code: 'zoomKeysUnreadable', values: { status: 200 } }, { text: '<h1>Zoom</h1>' }],
    ['JSON that is no key set', { code: 'zoomKeysUnreadable', values: { status: 200 } }, { text: '{"keys":"none"}' }],
    ['JSON that is no object', { code: 'zoomKeysUnreadable', values: { status: 200 } }, { text: 'null' }],
    ['no key', { code: 'zoomKeysWithoutRsa', values: {} }, { text: '{"keys":[]}' }],
    ['keys that are none', { code: 'zoomKeysWithoutRsa', values: {} }, { text: '{"keys":[null,1,"RSA"]}' }],
    [
      'a key for encryption',
      { code: 'zoomKeysWithoutRsa', values: {} },
      { text: JSON.stringify({ keys: [{ ...RSA, use: 'enc' }] }) },
    ],
  ])('fail with %s', async (_what, seen, keySet) => {
    const step = await checkKeys(keySet);
    expect(step).toMatchObject({ status: 'failed', seen, advice: { code: 'adviceZoomKeys' } });
  });

  it('fail when Zoom answers the login initiation, but not for its keys', async () => {
    const silent = refuse('ERR_OUTBOUND_TIMEOUT');
    const { zoomKeys } = await (
      await createCheck({ zoom: (url) => (url.endsWith('/jwks') ? silent(url) : Promise.resolve(toResponse({}))) })
    ).run();
    expect(zoomKeys).toMatchObject({
      status: 'failed',
      seen: { code: 'noAnswerTimeout', values: { url: `${ZOOM}/lti/advantage/jwks` } },
    });
  });
});
