import type { Place } from './places.js';

/** Whose calendar: the one that shows the place's dates, or a whole course's or group's. */
export type CalendarTarget =
  | { readonly kind: 'place'; readonly place: Place }
  | { readonly kind: 'course'; readonly id: string }
  | { readonly kind: 'group'; readonly id: string };

export interface CalendarEntry {
  /** Chosen by the plugin, stable for the entry's life. */
  readonly id: string;
  /** Plain text. */
  readonly title: string;
  readonly start: Date;
  readonly end: Date;
}

/** Calendar entries that the plugin manages and users cannot edit. */
export interface HostCalendar {
  /** Creates the entry or replaces the one with the same id (also when it lay in another target). `link` leads back to the place. */
  upsert(target: CalendarTarget, entry: CalendarEntry, link: Place): Promise<void>;
  /** Removing an entry that is not there does nothing. */
  remove(target: CalendarTarget, entryId: string): Promise<void>;
}
