import type { CalendarEntry, CalendarTarget, HostCalendar, Place } from '@lms-zoom/host-api';
import type { CalendarEntries } from '../store/calendar-entries.js';
import type { SpaceKey } from '../store/spaces.js';
import type { CampusPlaces } from './campus-places.js';

export interface CampusCalendarDeps {
  readonly plugin: string;
  readonly places: CampusPlaces;
  readonly entries: CalendarEntries;
}

/** The calendar as one plugin writes it: a place's entries lie in the calendar of its course or group. */
export class CampusCalendar implements HostCalendar {
  /** Everybody goes through the place, where the plugin sees who comes. */
  readonly showsJoinLinks = false;
  readonly #deps: CampusCalendarDeps;

  constructor(deps: CampusCalendarDeps) {
    this.#deps = deps;
  }

  upsert(target: CalendarTarget, entry: CalendarEntry, link: Place): Promise<void> {
    const { plugin, entries } = this.#deps;
    const space = this.#findSpace(target);
    if (!space) return Promise.reject(new Error(`There is no ${toKey(target)} to put a calendar entry in.`));
    entries.upsert({ ...entry, plugin, target: toKey(target), space, link });
    return Promise.resolve();
  }

  remove(_target: CalendarTarget, entryId: string): Promise<void> {
    const { plugin, entries } = this.#deps;
    entries.delete({ plugin, id: entryId });
    return Promise.resolve();
  }

  #findSpace(target: CalendarTarget): SpaceKey | undefined {
    return target.kind === 'place' ? this.#deps.places.findSpace(target.place) : target;
  }
}

const toKey = (target: CalendarTarget): string =>
  target.kind === 'place' ? `${target.place.type}:${target.place.id}` : `${target.kind}:${target.id}`;
