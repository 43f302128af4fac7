import ICAL from 'ical.js';

/** A meeting as another program reads it from iCalendar. */
export interface ReadMeeting {
  readonly uid: string;
  readonly sequence: number;
  readonly summary: string;
  readonly description: string;
  readonly start: Date;
  readonly end: Date;
  readonly url: string | undefined;
  readonly status: string | undefined;
  readonly changedAt: Date | undefined;
}

export interface ReadCalendar {
  readonly name: string | undefined;
  readonly timeZone: string | undefined;
  readonly meetings: readonly ReadMeeting[];
}

/** Reads iCalendar with a parser that has nothing to do with what wrote it; fails where the text is malformed. */
export function readCalendar(text: string): ReadCalendar {
  checkLines(text);
  const calendar = ICAL.Component.fromString(text);
  return {
    name: findName(calendar),
    timeZone: findText(calendar, 'x-wr-timezone'),
    meetings: calendar.getAllSubcomponents('vevent').map(readMeeting),
  };
}

function readMeeting(component: ICAL.Component): ReadMeeting {
  const { uid, sequence, summary, description, startDate, endDate } = new ICAL.Event(component);
  const changedAt = component.getFirstPropertyValue('last-modified');
  return {
    ...{ uid, sequence, summary, description, start: startDate.toJSDate(), end: endDate.toJSDate() },
    url: findText(component, 'url'),
    status: findText(component, 'status'),
    changedAt: changedAt instanceof ICAL.Time ? changedAt.toJSDate() : undefined,
  };
}

function findText(component: ICAL.Component, name: string): string | undefined {
  return component.getFirstPropertyValue(name)?.toString();
}

/** The parser takes it as it stands there, since it knows neither `NAME` (RFC 7986, 5.1) nor what came before it. */
function findName(calendar: ICAL.Component): string | undefined {
  const [name, former] = ['name', 'x-wr-calname'].map((property) => findText(calendar, property));
  if (name !== former) throw new Error('The calendar has two names.');
  return name?.replaceAll(/\\([\\;,])/g, '$1');
}

/** RFC 5545, 3.1 and 3.4: every line ends with CRLF and has at most 75 octets, and properties come before components. */
function checkLines(text: string): void {
  const lines = text.split('\r\n');
  if (lines.pop() !== '') throw new Error('The last line does not end.');
  const bad = lines.find((line) => Buffer.byteLength(line) > 75 || /\p{Cc}/u.test(line));
  if (bad !== undefined) throw new Error(`This is no line: ${bad}`);
  const lastEnd = lines.lastIndexOf('END:VEVENT');
  if (lastEnd !== -1 && lastEnd !== lines.length - 2) throw new Error('A property comes after the last meeting.');
}
