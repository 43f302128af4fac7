import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ReactiveControllerHost } from 'lit';
import type { PlaceView } from '../src/api/place-api.js';
import { MeetingsRefresh } from '../src/view/meetings-refresh.js';

const HALF_MINUTE_MS = 30_000;
const HOST = { addController: () => undefined } as unknown as ReactiveControllerHost;

/** A browser's window, as far as the refresh needs it, whose API answers with these views. */
function openWindow(answers: readonly Pick<PlaceView, 'obstacle' | 'meetings'>[]): { readonly asked: string[] } {
  const asked: string[] = [];
  Object.assign(globalThis, {
    document: { hidden: false },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    fetch: (url: string) => {
      const answer = answers[Math.min(asked.push(url), answers.length) - 1];
      return Promise.resolve(Response.json(answer));
    },
  });
  return { asked };
}

describe('the next meetings of an open place', () => {
  const { fetch, document } = globalThis;
  beforeEach(() => void jest.useFakeTimers());
  afterEach(() => {
    jest.useRealTimers();
    Object.assign(globalThis, { fetch, document });
  });

  it('are asked for each half minute, until an obstacle has come: operators would take more for people who try', async () => {
    const meeting = { id: '1', title: 'Cells', startsAt: '2090-05-31T14:00:00Z', endsAt: '2090-05-31T15:00:00Z' };
    const open = { obstacle: null, meetings: [meeting] };
    const closed = { obstacle: { code: 'ERR_PROFILE_INACTIVE', values: { name: 'Campus' } }, meetings: [] };
    const { asked } = openWindow([open, open, closed]);
    const told: unknown[] = [];
    const refresh = new MeetingsRefresh(HOST, {
      place: () => 'courseElement:42',
      onMeetings: (meetings) => void told.push(meetings),
    });
    refresh.hostConnected();
    await jest.advanceTimersByTimeAsync(2 * HALF_MINUTE_MS);
    expect(told).toEqual([[meeting], [meeting]]);
    await jest.advanceTimersByTimeAsync(10 * HALF_MINUTE_MS);
    refresh.hostDisconnected();
    expect(asked).toHaveLength(3);
  });
});
