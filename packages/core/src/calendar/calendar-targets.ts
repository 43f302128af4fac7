import type { PlaceDirectory } from '../places/place-directory.js';
import { isEnabledIn } from '../settings/settings.js';
import type { ApplicationRecord, ApplicationStore } from '../storage/application-store.js';
import type { SettingsRecord } from '../storage/settings-store.js';
import { findMeetingTarget } from './meeting-target.js';
import type { MeetingTarget } from './meeting-target.js';

export interface CalendarTargetsDeps {
  readonly applications: Pick<ApplicationStore, 'listByContext'>;
  readonly places: Pick<PlaceDirectory, 'find'>;
  readonly settings: SettingsRecord;
  readonly profileId: string;
  /** Stores the launches of the last moment: among several places the last one decides. */
  readonly storeLaunches: () => Promise<void>;
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
    const { places, storeLaunches } = this.#deps;
    const own = await this.#listOwn(contextId);
    if (own.length < 2) return findMeetingTarget(places, own);
    await storeLaunches();
    return findMeetingTarget(places, await this.#listOwn(contextId));
  }

  async #listOwn(contextId: string): Promise<ApplicationRecord[]> {
    const { applications, profileId, settings } = this.#deps;
    const sharers = await applications.listByContext(contextId);
    return sharers.filter((sharer) => sharer.profileId === profileId && isEnabledIn(settings, sharer.type));
  }
}
