import { describe, expect, it } from '@jest/globals';
import { planMeeting } from '../src/calendar/meeting-series.js';
import type { Meeting } from '../src/calendar/meeting.js';
import type { CalendarEntryRecord } from '../src/index.js';

/** An entry or an event at a day of March. */
interface Given {
  readonly day: number;
  readonly sequence?: number;
}

interface GivenEntry extends Given {
  readonly occurrence: number;
  readonly leaving?: true;
}

function toEntry({ day, sequence, occurrence, leaving }: GivenEntry): CalendarEntryRecord {
  const [startsAt, endsAt, createdAt] = [day, day + 1, 1].map((at) => new Date(Date.UTC(2026, 2, at)));
  if (startsAt === undefined || endsAt === undefined || createdAt === undefined) throw new Error('No dates.');
  return {
    id: `e${occurrence}`,
    contextId: '100000000000001',
    meetingId: '88188039049',
    occurrence,
    moodleId: occurrence + 1,
    applicationId: 'a',
    target: { kind: 'course', id: 'biology' },
    title: 'Cells',
    description: '',
    joinUrl: undefined,
    startsAt,
    endsAt,
    sequence,
    state: leaving ? 'leaving' : 'live',
    revision: 1,
    appliedRevision: 1,
    createdAt,
    updatedAt: createdAt,
  };
}

function toMeeting({ day, sequence }: Given, index: number): Meeting {
  const { contextId, meetingId, startsAt, endsAt, joinUrl, description } = toEntry({ day, occurrence: 0 });
  return { contextId, meetingId, title: `Event ${index}`, description, joinUrl, startsAt, endsAt, sequence };
}

/** `5:e0` an event of the 5th that entry e0 gets, `6:+1` one that is new as occurrence 1, `7:=e1` one that is older than entry e1, `-e2` an entry that leaves. */
function plan(stored: readonly GivenEntry[], events: readonly Given[]): string {
  const nextOccurrence = Math.max(-1, ...stored.map(({ occurrence }) => occurrence)) + 1;
  const { dates, dropped } = planMeeting({ entries: stored.map(toEntry), nextOccurrence }, events.map(toMeeting));
  const planned = dates.map(({ meeting, entry, occurrence, isOutdated }) => {
    const what = entry === undefined ? `+${occurrence}` : entry.id;
    return `${meeting.startsAt.getUTCDate()}:${isOutdated ? '=' : ''}${what}`;
  });
  return [...planned, ...dropped.map(({ id }) => `-${id}`)].join(' ');
}

const FIRST = { occurrence: 0, day: 5 };
const SECOND = { occurrence: 1, day: 12 };
const THIRD = { occurrence: 2, day: 19 };

describe('the dates of a meeting', () => {
  it.each<[string, GivenEntry[], Given[], string]>([
    ['a new meeting', [], [{ day: 5 }], '5:+0'],
    ['the same event again', [FIRST], [{ day: 5 }], '5:e0'],
    ['another time', [FIRST], [{ day: 6 }], '6:e0'],
    ['one date twice in a call', [], [{ day: 5 }, { day: 5 }], '5:+0'],
    ['a single event of a series', [FIRST, SECOND, THIRD], [{ day: 12 }], '12:e1'],
    ['a single event at a new time of a series', [FIRST, SECOND, THIRD], [{ day: 13 }], '13:e0'],
    ['... which is the earliest, not the oldest entry', [{ ...FIRST, day: 26 }, SECOND], [{ day: 13 }], '13:e1'],
    ['a single event of a series, sent twice', [FIRST, SECOND], [{ day: 12 }, { day: 12 }], '12:e1'],
    ['a new meeting after the former one was removed', [{ ...FIRST, leaving: true }], [{ day: 6 }], '6:e0'],
    ['a date beside one that is leaving', [{ ...FIRST, leaving: true }, SECOND], [{ day: 6 }], '6:e1'],
  ])('of a single event: %s', (_what, stored, events, expected) => {
    expect(plan(stored, events)).toBe(expected);
  });

  it.each<[string, GivenEntry[], Given[], string]>([
    ['a new series', [], [{ day: 5 }, { day: 12 }, { day: 19 }], '5:+0 12:+1 19:+2'],
    ['in any order', [], [{ day: 19 }, { day: 5 }], '5:+0 19:+1'],
    ['with a date twice', [], [{ day: 5 }, { day: 12 }, { day: 5 }], '5:+0 12:+1'],
    ['the same again', [FIRST, SECOND], [{ day: 12 }, { day: 5 }], '5:e0 12:e1'],
    ['one more date', [FIRST, SECOND], [{ day: 5 }, { day: 12 }, { day: 19 }], '5:e0 12:e1 19:+2'],
    ['one date less', [FIRST, SECOND, THIRD], [{ day: 5 }, { day: 19 }], '5:e0 19:e2 -e1'],
    ['all dates a day later', [FIRST, SECOND], [{ day: 6 }, { day: 13 }], '6:e0 13:e1'],
    [
      'one date moved past the others',
      [FIRST, SECOND, THIRD],
      [{ day: 12 }, { day: 19 }, { day: 26 }],
      '12:e1 19:e2 26:e0',
    ],
    ['another set, smaller', [FIRST, SECOND, THIRD], [{ day: 6 }, { day: 13 }], '6:e0 13:e1 -e2'],
    ['a single date that becomes a series', [FIRST], [{ day: 5 }, { day: 12 }], '5:e0 12:+1'],
    [
      'a date that is leaving and comes again',
      [FIRST, { ...SECOND, leaving: true }],
      [{ day: 5 }, { day: 12 }],
      '5:e0 12:e1',
    ],
    [
      'occurrences are numbered past what is leaving',
      [FIRST, { ...THIRD, leaving: true }],
      [{ day: 5 }, { day: 12 }, { day: 20 }, { day: 27 }],
      '5:e0 12:e2 20:+3 27:+4',
    ],
    ['two entries of one start', [FIRST, { ...SECOND, day: 5 }], [{ day: 5 }, { day: 12 }], '5:e1 12:e0'],
  ])('of several events, which replace the set: %s', (_what, stored, events, expected) => {
    expect(plan(stored, events)).toBe(expected);
  });

  it.each<[string, GivenEntry[], Given[], string]>([
    ['a lower number', [{ ...FIRST, sequence: 3 }], [{ day: 6, sequence: 2 }], '6:=e0'],
    ['the same number', [{ ...FIRST, sequence: 3 }], [{ day: 6, sequence: 3 }], '6:e0'],
    ['a higher number', [{ ...FIRST, sequence: 3 }], [{ day: 6, sequence: 4 }], '6:e0'],
    ['no number', [{ ...FIRST, sequence: 3 }], [{ day: 6 }], '6:e0'],
    ['no number stored', [FIRST], [{ day: 6, sequence: 0 }], '6:e0'],
    ['that of the entry it changes counts', [FIRST, { ...SECOND, sequence: 9 }], [{ day: 5, sequence: 1 }], '5:e0'],
    ['... whichever that is', [FIRST, { ...SECOND, sequence: 9 }], [{ day: 12, sequence: 1 }], '12:=e1'],
    ['what was removed does not count', [{ ...FIRST, sequence: 9, leaving: true }], [{ day: 6, sequence: 1 }], '6:e0'],
    [
      'for a series the highest stored counts',
      [
        { ...FIRST, sequence: 1 },
        { ...SECOND, sequence: 5 },
      ],
      [
        { day: 6, sequence: 4 },
        { day: 13, sequence: 4 },
        { day: 20, sequence: 4 },
      ],
      '6:=e0 13:=e1 20:=e0',
    ],
    [
      'a series with a number that is high enough',
      [
        { ...FIRST, sequence: 1 },
        { ...SECOND, sequence: 5 },
      ],
      [
        { day: 6, sequence: 1 },
        { day: 13, sequence: 5 },
      ],
      '6:e0 13:e1',
    ],
    [
      'a date of a series that is older than its own entry',
      [
        { ...FIRST, sequence: 3 },
        { ...SECOND, sequence: 5 },
        { ...THIRD, sequence: 1 },
      ],
      [
        { day: 5, sequence: 2 },
        { day: 12, sequence: 6 },
        { day: 26, sequence: 1 },
        { day: 27, sequence: 1 },
      ],
      '5:=e0 12:e1 26:e2 27:+3',
    ],
    [
      '... which moved',
      [
        { ...FIRST, sequence: 3 },
        { ...SECOND, sequence: 5 },
        { ...THIRD, sequence: 5 },
      ],
      [
        { day: 6, sequence: 2 },
        { day: 12, sequence: 5 },
      ],
      '6:=e0 12:e1 -e2',
    ],
  ])('with sequence numbers: %s', (_what, stored, events, expected) => {
    expect(plan(stored, events)).toBe(expected);
  });

  it('get numbers that nobody had', () => {
    const { dates } = planMeeting(
      { entries: [toEntry(FIRST)], nextOccurrence: 7 },
      [5, 12, 19].map((day, index) => toMeeting({ day }, index)),
    );
    expect(dates.map(({ occurrence }) => occurrence)).toEqual([0, 7, 8]);
  });

  it('are those of the last event where several have one start', () => {
    const { dates } = planMeeting(
      { entries: [], nextOccurrence: 0 },
      [5, 12, 5].map((day, index) => toMeeting({ day }, index)),
    );
    expect(dates.map(({ meeting }) => meeting.title)).toEqual(['Event 2', 'Event 1']);
  });
});
