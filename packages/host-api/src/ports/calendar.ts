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
  /** HTML, sanitised: paragraphs, lists, emphasis and links, none of them a join link; empty where there is nothing to say. */
  readonly description: string;
  /** Where the meeting is joined past the LMS; `undefined` unless the host {@link HostCalendar.showsJoinLinks}. */
  readonly joinUrl: string | undefined;
}

/** Calendar entries that the plugin manages and users cannot edit; shown to those only who may view the place that `link` leads to. */
export interface HostCalendar {
  /**
   * Does the host want join links? `false` keeps everybody on the way through the LMS, where Zoom learns who comes, and
   * the plugin then stores none.
   */
  readonly showsJoinLinks: boolean;
  /** Creates the entry or replaces the one with the same id (also when it lay in another target). `link` leads back to the place. */
  upsert(target: CalendarTarget, entry: CalendarEntry, link: Place): Promise<void>;
  /**
   * The id decides; `target` is where the plugin put the entry last, as far as it knows. Removing an entry that is not there
   * does nothing.
   */
  remove(target: CalendarTarget, entryId: string): Promise<void>;
}
