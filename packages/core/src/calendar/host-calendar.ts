import type { Place } from '../places/place.js';

export interface CalendarTarget {
  readonly kind: 'place';
  readonly place: Place;
}

/** Calendar entries in the host that users cannot edit. */
export interface HostCalendar {
  /** Creates or replaces the entry with this id in the place's calendar; `link` leads back to the place. */
  upsert(
    target: CalendarTarget,
    entry: { readonly id: string; readonly title: string; readonly start: Date; readonly end: Date },
    link: Place,
  ): Promise<void>;
  /** Removing an entry that is not there does nothing. */
  remove(target: CalendarTarget, entryId: string): Promise<void>;
}
