import { findPlaceInKey } from '../places/place.js';
import type { Place } from '../places/place.js';
import type { PlaceDirectory } from '../places/place-directory.js';
import { isEnabledIn } from '../settings/settings.js';
import type { SettingsRecord } from '../storage/settings-store.js';
import type { ApplicationRecord, ApplicationStore } from '../storage/application-store.js';

export interface CalendarTargetsDeps {
  readonly applications: Pick<ApplicationStore, 'listByContext'>;
  readonly places: Pick<PlaceDirectory, 'find'>;
  readonly profileId: string;
  readonly settings: SettingsRecord;
}

/** A place whose calendar can show the meetings of its context. */
export interface MeetingPlace {
  readonly application: ApplicationRecord;
  readonly place: Place;
}

/** Finds, for one call of a profile's, the places that a context stands for: one, or several of a course that share it. */
export class CalendarTargets {
  readonly #deps: CalendarTargetsDeps;
  readonly #found = new Map<string, Promise<MeetingPlace[]>>();

  constructor(deps: CalendarTargetsDeps) {
    this.#deps = deps;
  }

  /** The profile's places where Zoom can be opened now; the one that was launched last comes first. Asked once a context. */
  list(contextId: string): Promise<MeetingPlace[]> {
    const known = this.#found.get(contextId) ?? this.#find(contextId);
    this.#found.set(contextId, known);
    return known;
  }

  async #find(contextId: string): Promise<MeetingPlace[]> {
    const { applications, profileId } = this.#deps;
    const sharers = await applications.listByContext(contextId);
    const own = sharers.filter((application) => application.profileId === profileId).sort(compareLaunches);
    const targets = await Promise.all(own.map((application) => this.#findOpen(application)));
    return targets.filter((target) => target !== undefined);
  }

  async #findOpen(application: ApplicationRecord): Promise<MeetingPlace | undefined> {
    const place = findPlaceInKey(application.placeKey);
    if (place === undefined || !isEnabledIn(this.#deps.settings, place.type)) return undefined;
    const info = await this.#deps.places.find(place);
    return info?.switchedOn === true ? { application, place } : undefined;
  }
}

function compareLaunches(one: ApplicationRecord, other: ApplicationRecord): number {
  return (other.lastLaunchAt?.getTime() ?? 0) - (one.lastLaunchAt?.getTime() ?? 0);
}
