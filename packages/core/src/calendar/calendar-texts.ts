import { createHash } from 'node:crypto';
import type { CalendarEntryRecord } from '../storage/calendar-entry-store.js';
import type { ICalendarAbout } from './icalendar.js';

export interface CalendarTextsDeps {
  readonly write: (entries: readonly CalendarEntryRecord[], about: ICalendarAbout) => string;
  /** How many characters are kept in all. */
  readonly capacity: number;
}

/**
 * Meetings as text, written once for all who read the same: writing takes long, and nothing else runs meanwhile. What was
 * not read for the longest time makes room.
 */
export class CalendarTexts {
  readonly #deps: CalendarTextsDeps;
  /** The one read last comes last. */
  readonly #texts = new Map<string, string>();
  #length = 0;

  constructor(deps: CalendarTextsDeps) {
    this.#deps = deps;
  }

  get(entries: readonly CalendarEntryRecord[], about: ICalendarAbout): string {
    const key = toKey(entries, about);
    const text = this.#texts.get(key) ?? this.#deps.write(entries, about);
    this.#drop(key);
    this.#keep(key, text);
    return text;
  }

  #keep(key: string, text: string): void {
    if (text.length > this.#deps.capacity) return;
    this.#texts.set(key, text);
    this.#length += text.length;
    for (const oldest of this.#texts.keys()) {
      if (this.#length <= this.#deps.capacity) return;
      this.#drop(oldest);
    }
  }

  #drop(key: string): void {
    this.#length -= this.#texts.get(key)?.length ?? 0;
    this.#texts.delete(key);
  }
}

/** The same for the same text: whatever changes in an entry counts its revision up. */
function toKey(entries: readonly CalendarEntryRecord[], { place, timeZone, guid }: ICalendarAbout): string {
  const versions = entries.map(({ id, revision }) => [id, revision]);
  const about = [place.title, place.context.title, place.url, timeZone, guid];
  return createHash('sha256')
    .update(JSON.stringify([about, versions]))
    .digest('base64url');
}
