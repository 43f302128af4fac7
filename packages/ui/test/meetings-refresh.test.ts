import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ReactiveControllerHost } from 'lit';
import type { PlaceView } from '../src/api/place-api.js';
import { MeetingsRefresh } from '../src/view/meetings-refresh.js';

type Answer = Pick<PlaceView, 'obstacle' | 'meetings' | 'calendar'>;

const HALF_MINUTE_MS = 30_000;
const HOST = { addController: () => undefined } as unknown as ReactiveControllerHost;
const PLACE = 'courseElement:42';

const MEETING = { id: '1', title: 'Cells', startsAt: '2090-05-31T14:00:00Z', endsAt: '2090-05-31T15:00:00Z' };
const CALENDAR = { isOn: true, mayManage: false, feedUrl: null, feeds: 0 };
const OPEN: Answer = { obstacle: null, meetings: [MEETING], calendar: CALENDAR };
const CLOSED: Answer = {
  obstacle: { code: 'ERR_PROFILE_INACTIVE', values: { name: 'Campus' } },
  meetings: [],
  calendar: CALENDAR,
};

/** A browser's window, as far as the refresh needs it, whose API answers with these views. */
function openWindow(answers: readonly Answer[], onAsked: () => void = () => undefined): { readonly asked: string[] } {
  const asked: string[] = [];
  Object.assign(globalThis, {
    document: { hidden: false },
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    fetch: (url: string) => {
      const answer = answers[Math.min(asked.push(url), answers.length) - 1];
      onAsked();
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
    const { asked } = openWindow([OPEN, OPEN, CLOSED]);
    const told: unknown[] = [];
    const view = OPEN as PlaceView;
    const refresh = new MeetingsRefresh(HOST, {
      shown: () => ({ place: PLACE, view }),
      onMeetings: (news) => void told.push(news),
    });
    refresh.hostConnected();
    await jest.advanceTimersByTimeAsync(2 * HALF_MINUTE_MS);
    const news = { meetings: [MEETING], calendar: CALENDAR };
    expect(told).toEqual([news, news]);
    await jest.advanceTimersByTimeAsync(10 * HALF_MINUTE_MS);
    refresh.hostDisconnected();
    expect(asked).toHaveLength(3);
  });

  it('are not overwritten by an answer that is older than what the person did meanwhile', async () => {
    let view = OPEN as PlaceView;
    openWindow([OPEN], () => (view = { ...view, meetings: [] }));
    const told: unknown[] = [];
    const refresh = new MeetingsRefresh(HOST, {
      shown: () => ({ place: PLACE, view }),
      onMeetings: (news) => void told.push(news),
    });
    refresh.hostConnected();
    await jest.advanceTimersByTimeAsync(HALF_MINUTE_MS);
    refresh.hostDisconnected();
    expect(told).toEqual([]);
  });
});
