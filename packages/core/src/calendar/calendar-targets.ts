import type { ActivityLog } from '../activity/activity-log.js';
import type { PlaceDirectory } from '../places/place-directory.js';
import { isEnabledIn } from '../settings/settings.js';
import type { Settings } from '../settings/settings.js';
import type { ApplicationRecord, ApplicationStore } from '../storage/application-store.js';
import type { SettingsRecord } from '../storage/settings-store.js';
import { findMeetingTarget } from './meeting-target.js';
import type { MeetingTarget } from './meeting-target.js';

export interface CalendarTargetsDeps {
  readonly applications: Pick<ApplicationStore, 'listByContext'>;
  readonly places: Pick<PlaceDirectory, 'find'>;
  readonly settings: Pick<Settings, 'load'>;
  readonly activityLog: Pick<ActivityLog, 'flush'>;
}

/** Where one profile's meetings of a context go. */
export interface ProfileTarget extends MeetingTarget {
  /** All applications of the profile in the context; what leads back to any other is another profile's. */
  readonly applicationIds: ReadonlySet<string>;
}

interface Caller {
  readonly profileId: string;
  readonly settings: SettingsRecord;
}

/** Finds where the meetings of a call go. */
export class CalendarTargets {
  readonly #deps: CalendarTargetsDeps;

  constructor(deps: CalendarTargetsDeps) {
    this.#deps = deps;
  }

  /**
   * By context, each asked for once (OO-K7). None for a context that is not one of the profile's, or where Zoom cannot be
   * opened at any of its places now. `undefined`: calendar entries are switched off.
   */
  async find(
    profileId: string,
    contextIds: ReadonlySet<string>,
  ): Promise<ReadonlyMap<string, ProfileTarget> | undefined> {
    const settings = await this.#deps.settings.load();
    if (!settings.calendarEntries) return undefined;
    const found = await Promise.all(
      [...contextIds].map(async (id) => [id, await this.#find(id, { profileId, settings })] as const),
    );
    return new Map(found.flatMap(([id, target]) => (target === undefined ? [] : [[id, target]])));
  }

  async #find(contextId: string, { profileId, settings }: Caller): Promise<ProfileTarget | undefined> {
    const own = await this.#listOwn(contextId, profileId);
    const target = await findMeetingTarget(
      this.#deps.places,
      own.filter(({ type }) => isEnabledIn(settings, type)),
    );
    return target && { ...target, applicationIds: new Set(own.map(({ id }) => id)) };
  }

  async #listOwn(contextId: string, profileId: string): Promise<ApplicationRecord[]> {
    const { applications, activityLog } = this.#deps;
    const list = async (): Promise<ApplicationRecord[]> =>
      (await applications.listByContext(contextId)).filter((sharer) => sharer.profileId === profileId);
    const own = await list();
    if (own.length < 2) return own;
    // Among several places the one that was launched last decides, be it only a moment ago.
    await activityLog.flush();
    return list();
  }
}
