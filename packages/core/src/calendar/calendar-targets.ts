import { findPlaceInKey } from '../places/place.js';
import type { Place } from '../places/place.js';
import type { PlaceDirectory } from '../places/place-directory.js';
import type { Settings } from '../settings/settings.js';
import type { ApplicationRecord, ApplicationStore } from '../storage/application-store.js';

export interface CalendarTargetsDeps {
  readonly applications: Pick<ApplicationStore, 'listByContext'>;
  readonly places: Pick<PlaceDirectory, 'find'>;
  readonly settings: Settings;
}

/** A place whose calendar can show the meetings of its context. */
export interface MeetingPlace {
  readonly application: ApplicationRecord;
  readonly place: Place;
}

/** Finds the places that a context stands for: one, or several of a course that share it. */
export class CalendarTargets {
  readonly #deps: CalendarTargetsDeps;

  constructor(deps: CalendarTargetsDeps) {
    this.#deps = deps;
  }

  /** The profile's places where Zoom can be opened now; the one that was launched last comes first. */
  async list(profileId: string, contextId: string): Promise<MeetingPlace[]> {
    const applications = await this.#deps.applications.listByContext(contextId);
    const own = applications.filter((application) => application.profileId === profileId).sort(compareLaunches);
    const targets = await Promise.all(own.map((application) => this.#findOpen(application)));
    return targets.filter((target) => target !== undefined);
  }

  async #findOpen(application: ApplicationRecord): Promise<MeetingPlace | undefined> {
    const place = findPlaceInKey(application.placeKey);
    if (place === undefined || !(await this.#deps.settings.isEnabledFor(place.type))) return undefined;
    const info = await this.#deps.places.find(place);
    return info?.switchedOn === true ? { application, place } : undefined;
  }
}

function compareLaunches(one: ApplicationRecord, other: ApplicationRecord): number {
  return (other.lastLaunchAt?.getTime() ?? 0) - (one.lastLaunchAt?.getTime() ?? 0);
}
