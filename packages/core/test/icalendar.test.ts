import { describe, expect, it } from '@jest/globals';
import { toCalendarFeed, toMeetingFile } from '../src/calendar/icalendar.js';
import type { CalendarEntryRecord, PlaceInfo } from '../src/index.js';
import { readCalendar } from './support/read-calendar.js';
import type { ReadMeeting } from './support/read-calendar.js';

const ZURICH = 'Europe/Zurich';
const SEMINAR: PlaceInfo = {
  title: 'Seminar',
  context: { kind: 'course', id: 'biology', title: 'Biology', description: undefined },
  url: 'https://lms.example/courses/biology/seminar',
  ...{ visible: true, switchedOn: true },
};

function anEntry(change: Partial<CalendarEntryRecord> = {}): CalendarEntryRecord {
  return {
    id: 'entry-1',
    ...{ contextId: '123456789012345', meetingId: '88188039049', occurrence: 0, moodleId: 1, applicationId: 'app' },
    target: { kind: 'course', id: 'biology' },
    ...{ title: 'Cells', description: '', joinUrl: undefined, sequence: undefined, state: 'live' },
    startsAt: new Date('2026-03-05T09:00:00Z'),
    endsAt: new Date('2026-03-05T10:30:00Z'),
    ...{ revision: 1, appliedRevision: 1 },
    createdAt: new Date('2026-03-01T10:00:00Z'),
    updatedAt: new Date('2026-03-02T11:12:13Z'),
    ...change,
  };
}

function write(
  entries: readonly CalendarEntryRecord[],
  { guid = 'campus-1', timeZone = ZURICH, ...place }: Partial<PlaceInfo> & { guid?: string; timeZone?: string } = {},
): string {
  return toCalendarFeed(entries, { place: { ...SEMINAR, ...place }, timeZone, guid });
}

function readOne(text: string): ReadMeeting {
  const [meeting, ...others] = readCalendar(text).meetings;
  if (meeting === undefined || others.length > 0) throw new Error('This is not one meeting.');
  return meeting;
}

describe('meetings as iCalendar', () => {
  it('are what another program reads', () => {
    const description = '<p>Bring a pen &amp; paper</p><ul><li>Cells</li><li>Tissue</li></ul>Until<br>then';
    const { name, timeZone, meetings } = readCalendar(write([anEntry({ description, revision: 3 })]));
    expect([name, timeZone]).toEqual(['Seminar – Biology', ZURICH]);
    expect(meetings).toEqual([
      {
        uid: 'entry-1@campus-1',
        sequence: 2,
        summary: 'Cells',
        description:
          'Bring a pen & paper\nCells\nTissue\nUntil\nthen\n\nJoin in “Seminar”: https://lms.example/courses/biology/seminar',
        start: new Date('2026-03-05T09:00:00Z'),
        end: new Date('2026-03-05T10:30:00Z'),
        url: 'https://lms.example/courses/biology/seminar',
        status: 'CONFIRMED',
        changedAt: new Date('2026-03-02T11:12:13Z'),
      },
    ]);
  });

  it('are a calendar also where there are none, and ask apps to look once an hour', () => {
    const text = write([]);
    expect(readCalendar(text)).toEqual({ name: 'Seminar – Biology', timeZone: ZURICH, meetings: [] });
    expect(text).toContain('\r\nREFRESH-INTERVAL;VALUE=DURATION:PT1H\r\nX-PUBLISHED-TTL:PT1H\r\n');
  });

  it('are the same text as long as they are the same meetings', () => {
    const entries = ['one', 'two'].map((id) => anEntry({ id }));
    expect(write(entries)).toBe(write(entries.map((entry) => ({ ...entry }))));
    expect(write(entries)).not.toBe(write(entries.slice(1)));
  });

  it('lead to the place, not past it', () => {
    const joinUrl = 'https://us05web.zoom.us/j/88188039049?pwd=secret';
    expect(write([anEntry({ joinUrl })])).not.toMatch(/zoom\.us|secret/);
  });

  it('have no end where they take no time, since an end must be later than the start', () => {
    const startsAt = new Date('2026-03-05T09:00:00Z');
    const text = write([anEntry({ startsAt, endsAt: startsAt })]);
    expect(text).not.toContain('DTEND');
    expect(readOne(text)).toMatchObject({ start: startsAt, end: startsAt });
  });
});

describe('one meeting as iCalendar', () => {
  it('is the meeting of the feed, without what only a calendar of its own has', () => {
    const entry = anEntry({ description: '<p>Bring a pen</p>', revision: 3 });
    const text = toMeetingFile(entry, { place: SEMINAR, guid: 'campus-1' });
    const { name, timeZone, meetings } = readCalendar(text);
    expect([name, timeZone]).toEqual([undefined, undefined]);
    expect(meetings).toEqual(readCalendar(write([entry])).meetings);
    expect(text).not.toMatch(/NAME|REFRESH|TTL/);
  });
});

describe('times in iCalendar', () => {
  it('are right before and after summer time ends', () => {
    // Ten o'clock in Zurich, on both sides of 25 October 2026.
    const starts = ['2026-10-22T08:00:00Z', '2026-10-29T09:00:00Z'].map((time) => new Date(time));
    const toEnd = (start: Date): Date => new Date(start.getTime() + 5_400_000);
    const entries = starts.map((startsAt, at) => anEntry({ id: `week-${at}`, startsAt, endsAt: toEnd(startsAt) }));
    const { meetings } = readCalendar(write(entries));
    expect(meetings.map(({ start }) => start)).toEqual(starts);
    expect(meetings.map(({ end }) => end)).toEqual(starts.map(toEnd));
    const toClock = (time: Date): string =>
      time.toLocaleTimeString('de-CH', { timeZone: ZURICH, hour: '2-digit', minute: '2-digit' });
    expect(meetings.map(({ start }) => toClock(start))).toEqual(['10:00', '10:00']);
  });

  it('are all UTC, so that no app needs to know a time zone', () => {
    const times = write([anEntry()]).match(/^(?:DTSTART|DTEND|DTSTAMP|LAST-MODIFIED)\b.*(?=\r$)/gm);
    expect(times).toEqual([
      'DTSTAMP:20260302T111213Z',
      'DTSTART:20260305T090000Z',
      'DTEND:20260305T103000Z',
      'LAST-MODIFIED:20260302T111213Z',
    ]);
  });
});

describe('special characters in iCalendar', () => {
  const STRANGE = String.raw`Öl; Wasser, "Luft" \ Feuer: 日本語 🧬 \n`;

  it('stay what they are in a title, and in the names of the place', () => {
    const context = { kind: 'course', id: 'biology', title: STRANGE, description: undefined } as const;
    const text = write([anEntry({ title: STRANGE })], { title: STRANGE, context });
    expect(readOne(text).summary).toBe(STRANGE);
    expect(readCalendar(text).name).toBe(`${STRANGE} – ${STRANGE}`);
  });

  it('stay what they are in a description', () => {
    const description = '<p>Öl; Wasser, &quot;Luft&quot; \\ Feuer: 日本語 🧬 &lt;b&gt;</p>';
    const [text] = readOne(write([anEntry({ description })])).description.split('\n\n');
    expect(text).toBe('Öl; Wasser, "Luft" \\ Feuer: 日本語 🧬 <b>');
  });

  it.each([
    ['the title of the place', { title: 'Seminar\r\n\r\nBEGIN:VEVENT\r\nEND:VEVENT' }],
    ['its address', { url: 'https://lms.example/a\r\nBEGIN:VEVENT\r\nEND:VEVENT' }],
    ['the time zone', { timeZone: 'Europe/Zurich\r\nBEGIN:VEVENT\r\nEND:VEVENT' }],
    ['the installation’s id', { guid: 'campus\r\nBEGIN:VEVENT\r\nEND:VEVENT' }],
  ])('make no lines of their own in %s', (_what, change) => {
    expect(readCalendar(write([anEntry()], change)).meetings).toHaveLength(1);
  });

  it('that no reader shows become blanks in a description', () => {
    const text = write([anEntry({ description: 'Bell\u0007, tab\t, half \ud83e and\r\nBEGIN:VEVENT' })]);
    expect(readOne(text).description).toMatch(/^Bell , tab , half . and ?\nBEGIN:VEVENT\n\nJoin/);
  });

  it('of an address lead where they led', () => {
    const url = 'https://lms.example/a,b;c/d?e=1;2,3';
    const { url: read, description } = readOne(write([anEntry()], { url }));
    expect(decodeURIComponent(read ?? '')).toBe(url);
    expect(description).toBe(`Join in “Seminar”: ${url}`);
  });
});

describe('long texts in iCalendar', () => {
  it('are folded, between characters only', () => {
    const title = '🧬日本語é, '.repeat(40).trim();
    const meeting = readOne(write([anEntry({ title })], { guid: 'g'.repeat(255) }));
    expect(meeting.summary).toBe(title);
    expect(meeting.uid).toBe(`entry-1@${'g'.repeat(255)}`);
  });

  it('of a description are cut, never within a character', () => {
    const gene = readOne(write([anEntry({ description: `a${'🧬'.repeat(600)}` })])).description;
    expect(gene).toMatch(/^a🧬{149} +…\n\nJoin in /u);
    const { description } = readOne(write([anEntry({ description: `<p>${'word '.repeat(4000)}</p>` })]));
    expect(description).toMatch(/^(?:word ){60}…\n\nJoin in /);
  });
});
