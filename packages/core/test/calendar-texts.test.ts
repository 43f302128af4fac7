import { describe, expect, it } from '@jest/globals';
import { CalendarTexts } from '../src/calendar/calendar-texts.js';
import type { ICalendarAbout } from '../src/calendar/icalendar.js';
import type { CalendarEntryRecord } from '../src/index.js';
import { storeEntries } from './support/calendar-entries.js';
import { createConfigured } from './support/feeds.js';
import { SEMINAR } from './support/installation.js';

const PLACE: ICalendarAbout['place'] = {
  title: 'Seminar',
  context: { kind: 'course', id: 'biology', title: 'Biology', description: undefined },
  url: 'https://lms.example/courses/biology/seminar',
  ...{ visible: true, switchedOn: true },
};
const ABOUT: ICalendarAbout = { place: PLACE, timeZone: 'Europe/Zurich', guid: 'campus-1' };

/** Texts of ten characters, of which so many are kept; `written` counts them. */
function createTexts(kept: number): { texts: CalendarTexts; written: () => number } {
  let written = 0;
  const write = (): string => {
    written += 1;
    return `${written}`.padStart(10);
  };
  return { texts: new CalendarTexts({ write, capacity: kept * 10 }), written: () => written };
}

async function createEntries(): Promise<CalendarEntryRecord[]> {
  return storeEntries(await createConfigured(), SEMINAR, [{ title: 'Cells' }, { title: 'Tissue' }]);
}

/** The same, as somebody in another place reads it. */
const at = (timeZone: string): ICalendarAbout => ({ ...ABOUT, timeZone });

describe('the texts of calendars', () => {
  it('are written once for a thousand who read the same', async () => {
    const { texts, written } = createTexts(5);
    const entries = await createEntries();
    const read = Array.from({ length: 1000 }, () =>
      texts.get(
        entries.map((entry) => ({ ...entry })),
        { ...ABOUT },
      ),
    );
    expect(new Set(read).size).toBe(1);
    expect(written()).toBe(1);
  });

  type Read = (entries: readonly CalendarEntryRecord[]) => readonly CalendarEntryRecord[];
  it.each<[string, Read, ICalendarAbout]>([
    ['a revision', ([first, ...rest]) => (first ? [{ ...first, revision: 2 }, ...rest] : []), ABOUT],
    ['the entries, by one that goes', (entries) => entries.slice(1), ABOUT],
    [
      'the entries, by one instead of another',
      ([first, ...rest]) => (first ? [{ ...first, id: 'x' }, ...rest] : []),
      ABOUT,
    ],
    ['the title of the place', (entries) => entries, { ...ABOUT, place: { ...PLACE, title: 'Lecture' } }],
    ['its address', (entries) => entries, { ...ABOUT, place: { ...PLACE, url: 'https://lms.example/b' } }],
    [
      'the title of its course',
      (entries) => entries,
      { ...ABOUT, place: { ...PLACE, context: { ...PLACE.context, title: 'Life' } } },
    ],
    ['the time zone', (entries) => entries, at('America/New_York')],
  ])('are written anew after a change of %s', async (_what, change, about) => {
    const { texts, written } = createTexts(5);
    const entries = await createEntries();
    texts.get(entries, ABOUT);
    texts.get(change(entries), about);
    expect(written()).toBe(2);
    texts.get(entries, ABOUT);
    expect(written()).toBe(2);
  });

  it('are kept up to a limit: what was not read for the longest time goes', () => {
    const { texts, written } = createTexts(2);
    for (const zone of ['Europe/Zurich', 'Asia/Tokyo', 'Europe/Zurich', 'Africa/Lagos']) texts.get([], at(zone));
    expect(written()).toBe(3);
    texts.get([], at('Europe/Zurich'));
    texts.get([], at('Africa/Lagos'));
    expect(written()).toBe(3);
    texts.get([], at('Asia/Tokyo'));
    expect(written()).toBe(4);
  });

  it('that are longer than all that is kept are written each time, and displace nothing', () => {
    let length = 1;
    const write = (): string => 'x'.repeat(length);
    const texts = new CalendarTexts({ write, capacity: 10 });
    texts.get([], at('Europe/Zurich'));
    length = 11;
    expect(texts.get([], at('Asia/Tokyo'))).toHaveLength(11);
    length = 12;
    expect(texts.get([], at('Asia/Tokyo'))).toHaveLength(12);
    expect(texts.get([], at('Europe/Zurich'))).toHaveLength(1);
  });
});
