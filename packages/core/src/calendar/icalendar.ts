import { Parser } from 'htmlparser2';
import ical, { ICalEventStatus, escape as escapeText } from 'ical-generator';
import type { ICalEventData } from 'ical-generator';
import type { PlaceInfo } from '../places/place-directory.js';
import { toSingleLine } from '../single-line.js';
import type { CalendarEntryRecord } from '../storage/calendar-entry-store.js';

export interface ICalendarAbout {
  readonly place: PlaceInfo;
  /** IANA name, of the reader. */
  readonly timeZone: string;
  /** Of the installation: makes the UIDs unique in the world. */
  readonly guid: string;
}

const PRODUCT = { company: 'Zoom for Node LMS', product: 'meetings', language: 'EN' } as const;
/** How often calendar apps are asked to look. */
const REFRESH_SECONDS = 3600;
/** The library folds long texts slowly; who wants to read more opens the place. */
const MAX_TEXT_LENGTH = 300;

/**
 * The meetings of a place as iCalendar (RFC 5545), for apps that look again and again. All times are UTC, so that they are
 * right whatever clocks are put forward or back; the same meetings give the same text.
 */
export function toCalendarFeed(entries: readonly CalendarEntryRecord[], about: ICalendarAbout): string {
  const { title, context } = about.place;
  const name = toText(`${title} – ${context.title}`);
  const calendar = ical({ name, prodId: PRODUCT, ttl: REFRESH_SECONDS });
  for (const entry of entries) calendar.createEvent(toEvent(entry, about));
  return `${addTimeZone(calendar.toString(), about.timeZone)}\r\n`;
}

/** One meeting as the feed has it, to be added to a calendar that has its own name. */
export function toMeetingFile(entry: CalendarEntryRecord, about: Omit<ICalendarAbout, 'timeZone'>): string {
  const calendar = ical({ prodId: PRODUCT });
  calendar.createEvent(toEvent(entry, about));
  return `${calendar.toString()}\r\n`;
}

function toEvent(entry: CalendarEntryRecord, { place, guid }: Omit<ICalendarAbout, 'timeZone'>): ICalEventData {
  const { startsAt, endsAt } = entry;
  return {
    id: `${entry.id}@${toText(guid)}`,
    sequence: entry.revision - 1,
    stamp: entry.updatedAt,
    lastModified: entry.updatedAt,
    start: startsAt,
    // The end is exclusive (RFC 5545, 3.6.1): what takes no time has none.
    end: endsAt > startsAt ? endsAt : null,
    summary: entry.title,
    description: [toPlainText(entry.description), toInvitation(place)].filter((part) => part !== '').join('\n\n'),
    url: toUri(place.url),
    status: ICalEventStatus.CONFIRMED,
  };
}

function toInvitation({ title, url }: PlaceInfo): string {
  return `Join in “${toSingleLine(title)}”: ${url}`;
}

/** What the library does not escape itself. */
function toText(text: string): string {
  return escapeText(toSingleLine(text), false);
}

/** The library escapes these as it does in text, where a URI has no such escapes (RFC 5545, 3.3.13). */
function toUri(url: string): string {
  return url.replaceAll(',', '%2C').replaceAll(';', '%3B');
}

/** What a reader sees of a sanitised description. */
function toPlainText(html: string): string {
  let text = '';
  const parser = new Parser({
    ontext: (part) => (text += part),
    onopentag: (name) => (text += name === 'br' ? '\n' : ''),
    onclosetag: (name) => (text += name === 'p' || name === 'li' ? '\n' : ''),
  });
  parser.end(html);
  const all = text.trim();
  const shown = all.length > MAX_TEXT_LENGTH ? `${all.slice(0, MAX_TEXT_LENGTH).trimEnd()} …` : all;
  return shown.replaceAll(/[^\P{Cc}\n]|\p{Cs}/gu, ' ');
}

/** Told before the first meeting, as calendar properties are: the library would write local times along with it. */
function addTimeZone(calendar: string, timeZone: string): string {
  const line = `X-WR-TIMEZONE:${toText(timeZone)}\r\n`;
  return calendar.replace(/^(?=BEGIN:VEVENT|END:VCALENDAR)/m, () => line);
}
