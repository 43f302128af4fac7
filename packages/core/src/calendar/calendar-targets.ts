import type { PlaceDirectory } from '../places/place-directory.js';
import { isEnabledIn } from '../settings/settings.js';
import type { ApplicationStore } from '../storage/application-store.js';
import type { SettingsRecord } from '../storage/settings-store.js';
import { findMeetingTarget } from './meeting-target.js';
import type { MeetingTarget } from './meeting-target.js';

export interface CalendarTargetsDeps {
  readonly applications: Pick<ApplicationStore, 'listByContext'>;
  readonly places: Pick<PlaceDirectory, 'find'>;
  readonly settings: SettingsRecord;
  readonly profileId: string;
}

/** The targets of one call's contexts, each asked for once (OO-K7). */
export class CalendarTargets {
  readonly #deps: CalendarTargetsDeps;
  readonly #found = new Map<string, Promise<MeetingTarget | undefined>>();

  constructor(deps: CalendarTargetsDeps) {
    this.#deps = deps;
  }

  /** `undefined`: the context is not one of the profile's, or Zoom cannot be opened at any of its places now. */
  find(contextId: string): Promise<MeetingTarget | undefined> {
    const known = this.#found.get(contextId) ?? this.#find(contextId);
    this.#found.set(contextId, known);
    return known;
  }

  async #find(contextId: string): Promise<MeetingTarget | undefined> {
    const { applications, places, profileId, settings } = this.#deps;
    const sharers = await applications.listByContext(contextId);
    const own = sharers.filter((application) => application.profileId === profileId);
    return findMeetingTarget(
      places,
      own.filter(({ type }) => isEnabledIn(settings, type)),
    );
  }
}
