import type { HostCalendar } from '../calendar/host-calendar.js';
import { findPlaceInKey } from '../places/place.js';
import type { Place } from '../places/place.js';
import type { PlaceDirectory } from '../places/place-directory.js';
import type { ApplicationRecord } from '../storage/application-store.js';
import type { CalendarEntryRecord } from '../storage/calendar-entry-store.js';
import type { Storage } from '../storage/storage.js';

export interface ApplicationRemovalDeps {
  readonly storage: Pick<Storage, 'applications' | 'calendarEntries'>;
  readonly places: Pick<PlaceDirectory, 'find'>;
  readonly calendar: HostCalendar;
  readonly now: () => Date;
}

interface Heir {
  readonly application: ApplicationRecord;
  readonly place: Place;
}

/**
 * Removes an application with all that it left (OO-C11). The application goes last, so what fails half-way is found and
 * finished by the next try (OO-C13).
 */
export class ApplicationRemoval {
  readonly #deps: ApplicationRemovalDeps;

  constructor(deps: ApplicationRemovalDeps) {
    this.#deps = deps;
  }

  /** Entries of a context that others have too go over to one of them. `false`: the application was gone already. */
  async remove(application: ApplicationRecord): Promise<boolean> {
    const { applications, calendarEntries } = this.#deps.storage;
    const entries = await calendarEntries.listByContext(application.contextId);
    const own = entries.filter(({ applicationId }) => applicationId === application.id);
    const heir = own.length === 0 ? undefined : await this.#findHeir(application);
    for (const entry of own) {
      if (heir === undefined) await this.#drop(application, entry);
      else await this.#handOver(entry, heir);
    }
    return applications.delete(application.id);
  }

  /** Who else of this profile has the context, and a place that is open; the one that was launched last. */
  async #findHeir({ id, contextId, profileId }: ApplicationRecord): Promise<Heir | undefined> {
    const sharers = await this.#deps.storage.applications.listByContext(contextId);
    const others = sharers.filter((other) => other.id !== id && other.profileId === profileId);
    for (const application of others.sort((a, b) => toLaunchTime(b) - toLaunchTime(a))) {
      const place = findPlaceInKey(application.placeKey);
      const info = place && (await this.#deps.places.find(place));
      if (place !== undefined && info?.switchedOn === true) return { application, place };
    }
    return undefined;
  }

  async #drop({ placeKey }: ApplicationRecord, { id }: CalendarEntryRecord): Promise<void> {
    const place = findPlaceInKey(placeKey);
    if (place !== undefined) await this.#deps.calendar.remove({ kind: 'place', place }, id);
    await this.#deps.storage.calendarEntries.delete(id);
  }

  /** The host takes an entry along that lay in another calendar. */
  async #handOver(entry: CalendarEntryRecord, { application, place }: Heir): Promise<void> {
    const { storage, calendar, now } = this.#deps;
    const { id, title, startsAt, endsAt } = entry;
    await calendar.upsert({ kind: 'place', place }, { id, title, start: startsAt, end: endsAt }, place);
    await storage.calendarEntries.update({ ...entry, applicationId: application.id, updatedAt: now() });
  }
}

function toLaunchTime({ lastLaunchAt }: ApplicationRecord): number {
  return lastLaunchAt?.getTime() ?? 0;
}
