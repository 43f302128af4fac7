import type { Place } from '../places/place.js';

/** Whose calendar: the one that shows the place's dates, or that of a whole course whose places share a context. */
export type CalendarTarget =
  { readonly kind: 'place'; readonly place: Place } | { readonly kind: 'course'; readonly id: string };

/** What the host shows of a meeting. */
export interface HostCalendarEntry {
  readonly id: string;
  readonly title: string;
  readonly start: Date;
  readonly end: Date;
  /** Sanitised HTML without join links; may be empty. */
  readonly description: string;
  /** `undefined` unless the host {@link HostCalendar.showsJoinLinks}. */
  readonly joinUrl: string | undefined;
}

/** Calendar entries in the host that users cannot edit. */
export interface HostCalendar {
  /** Does the host want the links by which people join meetings past the LMS? Without it the plugin keeps none. */
  readonly showsJoinLinks: boolean;
  /** Creates the entry or replaces the one with the same id, also when that lay in another target; `link` leads back to the place. */
  upsert(target: CalendarTarget, entry: HostCalendarEntry, link: Place): Promise<void>;
  /**
   * The id decides; `target` is where the plugin put the entry last, as far as it knows. Removing an entry that is not there
   * does nothing.
   */
  remove(target: CalendarTarget, entryId: string): Promise<void>;
}
