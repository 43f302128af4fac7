import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import type { ReactiveControllerHost } from 'lit';
import type { PlaceView } from '../src/api/place-api.js';
import { MeetingsRefresh } from '../src/view/meetings-refresh.js';

type Answer = Pick<PlaceView, 'obstacle' | 'meetings' | 'calendar'>;

const HALF_MINUTE_MS = 30_000;
const FIVE_SECONDS_MS = 5_000;
const HOST = { addController: () => undefined } as unknown as ReactiveControllerHost;
const PLACE = 'courseElement:42';

const MEETING = { id: '1', title: 'Cells', startsAt: '2090-05-31T14:00:00Z', endsAt: '2090-05-31T15:00:00Z', dates: 1 };
const CALENDAR = { isOn: true, mayManage: false, feedUrl: null, feeds: 0 };
const OPEN: Answer = { obstacle: null, meetings: [MEETING], calendar: CALENDAR };
const CLOSED: Answer = {
  obstacle: { code: 'ERR_PROFILE_INACTIVE', values: { name: 'Campus' } },
  meetings: [],
  calendar: CALENDAR,
};

/** A browser's window, as far as the refresh needs it, whose API answers with these views. */
function openWindow(answers: readonly Answer[], onAsked: () => void = () => undefined) {
  const asked: string[] = [];
  let focus = (): void => undefined;
  Object.assign(globalThis, {
    document: { hidden: false },
    addEventListener: (_type: 'focus', listener: () => void) => void (focus = listener),
    removeEventListener: () => undefined,
    fetch: (url: string) => {
      const answer = answers[Math.min(asked.push(url), answers.length) - 1];
      onAsked();
      return Promise.resolve(Response.json(answer));
    },
  });
  return { asked, focus: () => focus() };
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
      isInUse: () => false,
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

  it('are asked for every five seconds while the person is in the frame, and once more when the person has left it', async () => {
    const { asked } = openWindow([OPEN]);
    let isInUse = true;
    const view = OPEN as PlaceView;
    const refresh = new MeetingsRefresh(HOST, {
      shown: () => ({ place: PLACE, view }),
      isInUse: () => isInUse,
      onMeetings: () => undefined,
    });
    refresh.hostConnected();
    await jest.advanceTimersByTimeAsync(HALF_MINUTE_MS);
    expect(asked).toHaveLength(6);
    isInUse = false;
    await jest.advanceTimersByTimeAsync(HALF_MINUTE_MS);
    refresh.hostDisconnected();
    expect(asked).toHaveLength(7);
  });

  it('are asked for as soon as the focus comes back, but not each time of a person who goes to and fro', async () => {
    const { asked, focus } = openWindow([OPEN]);
    const view = OPEN as PlaceView;
    const refresh = new MeetingsRefresh(HOST, {
      shown: () => ({ place: PLACE, view }),
      isInUse: () => false,
      onMeetings: () => undefined,
    });
    refresh.hostConnected();
    focus();
    expect(asked).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(1);
    focus();
    expect(asked).toHaveLength(1);
    await jest.advanceTimersByTimeAsync(FIVE_SECONDS_MS);
    refresh.hostDisconnected();
    expect(asked).toHaveLength(2);
  });

  it('are not overwritten by an answer that is older than what the person did meanwhile', async () => {
    let view = OPEN as PlaceView;
    openWindow([OPEN], () => (view = { ...view, meetings: [] }));
    const told: unknown[] = [];
    const refresh = new MeetingsRefresh(HOST, {
      shown: () => ({ place: PLACE, view }),
      isInUse: () => false,
      onMeetings: (news) => void told.push(news),
    });
    refresh.hostConnected();
    await jest.advanceTimersByTimeAsync(HALF_MINUTE_MS);
    refresh.hostDisconnected();
    expect(told).toEqual([]);
  });
});
