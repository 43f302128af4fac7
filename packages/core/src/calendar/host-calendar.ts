import type { Place } from '../places/place.js';

/** Calendar entries in the host that users cannot edit. */
export interface HostCalendar {
  /** Creates or replaces the entry with this id in the place's calendar; `link` leads back to the place. */
  upsert(
    target: { readonly kind: 'place'; readonly place: Place },
    entry: { readonly id: string; readonly title: string; readonly start: Date; readonly end: Date },
    link: Place,
  ): Promise<void>;
}
