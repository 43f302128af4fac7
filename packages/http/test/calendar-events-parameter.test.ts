import { describe, expect, it } from '@jest/globals';
import { parseCalendarEvents } from '../src/webservice/calendar-events-parameter.js';

const parse = (...pairs: [string, string][]): ReturnType<typeof parseCalendarEvents> =>
  parseCalendarEvents(new URLSearchParams(pairs));

describe('the events parameter', () => {
  it('reads events in the order of their index, with defaults, and leaves out what it does not know', () => {
    const events = parse(
      ['events[10][name]', 'Second'],
      ['events[10][timestart]', '1700000000'],
      ['events[2][name]', 'First'],
      ['events[2][timestart]', '1600000000'],
      ['events[2][timeduration]', '60'],
      ['events[2][courseid]', '123456789012345'],
      ['events[2][location]', 'Room 1'],
      ['wstoken', 'secret'],
    );
    const first = { name: 'First', description: '', courseid: '123456789012345', timestart: 1_600_000_000 };
    const second = { name: 'Second', description: '', courseid: '', timestart: 1_700_000_000, timeduration: 0 };
    expect(events).toEqual([
      { item: 'First', event: { ...first, timeduration: 60 } },
      { item: 'Second', event: second },
    ]);
  });

  it('takes every field but the name as optional, and an empty one as none', () => {
    expect(parse(['events[0][name]', 'x'], ['events[0][timeduration]', ''], ['events[0][timestart]', ''])).toEqual([
      { item: 'x', event: { name: 'x', description: '', courseid: '', timestart: undefined, timeduration: 0 } },
    ]);
  });

  it.each<[string, [string, string][]]>([
    ['no name', [['events[0][timestart]', '1']]],
    [
      'a start that is no number',
      [
        ['events[0][name]', 'x'],
        ['events[0][timestart]', 'tomorrow'],
      ],
    ],
    [
      'a start of 1e9',
      [
        ['events[0][name]', 'x'],
        ['events[0][timestart]', '1e9'],
      ],
    ],
  ])('OO-C6 tells which event cannot be read and keeps the others: %s', (_what, pairs) => {
    const [bad, good] = parse(...pairs, ['events[1][name]', 'good'], ['events[1][timestart]', '1']);
    expect(bad?.event).toBeUndefined();
    expect(good?.event).toMatchObject({ name: 'good' });
  });

  it.each<[string, [string, string][]]>([
    ['no event', []],
    ['too many events', Array.from({ length: 101 }, (_, i): [string, string] => [`events[${i}][name]`, 'x'])],
    [
      'hostile keys',
      [
        ['events[__proto__][name]', 'x'],
        ['events[constructor][timestart]', '1'],
      ],
    ],
  ])('refuses %s as Moodle does', (_what, pairs) => {
    expect(() => parse(...pairs)).toThrow(expect.objectContaining({ errorcode: 'invalidparameter' }));
  });
});
