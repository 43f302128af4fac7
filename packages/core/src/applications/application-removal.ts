import { isDeepStrictEqual } from 'node:util';
import type { CalendarRemoval } from '../calendar/calendar-removal.js';
import type { CalendarSettlement } from '../calendar/calendar-settlement.js';
import { findMeetingHeir } from '../calendar/meeting-target.js';
import type { MeetingTarget } from '../calendar/meeting-target.js';
import type { PlaceDirectory } from '../places/place-directory.js';
import type { ApplicationRecord } from '../storage/application-store.js';
import type { CalendarEntryRecord } from '../storage/calendar-entry-store.js';
import { StorageUnavailableError } from '../storage/storage-errors.js';
import type { Storage } from '../storage/storage.js';

export interface ApplicationRemovalDeps {
  readonly storage: Pick<Storage, 'applications' | 'calendarEntries' | 'calendarFeeds'>;
  readonly places: Pick<PlaceDirectory, 'find'>;
  readonly removal: CalendarRemoval;
  readonly settlement: CalendarSettlement;
  readonly now: () => Date;
}

const MAX_TRIES = 20;

/** Removes an application with all that it left (OO-C11). While the application is there, a next try finishes what failed (OO-C13). */
export class ApplicationRemoval {
  readonly #deps: ApplicationRemovalDeps;

  constructor(deps: ApplicationRemovalDeps) {
    this.#deps = deps;
  }

  /**
   * First the feeds of the place go. Entries of a context that others of the profile have too go over to one of them, else
   * they leave the calendar; a calendar that refuses them is tried again later, and holds up nothing. `false`: the
   * application was gone already.
   */
  async remove(application: ApplicationRecord): Promise<boolean> {
    const { applications, calendarFeeds } = this.#deps.storage;
    await calendarFeeds.deleteByPlace(application.placeKey);
    await this.#release(application);
    const isRemoved = await applications.delete(application.id);
    // A call of Zoom's may have been faster than the removal; from now on none can be.
    await this.#release(application);
    return isRemoved;
  }

  async #release(application: ApplicationRecord): Promise<void> {
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      const entries = await this.#deps.storage.calendarEntries.listByContext(application.contextId);
      const heir = entries.length === 0 ? undefined : await this.#findHeir(application);
      const own = entries.filter(({ applicationId }) => applicationId === application.id);
      if (heir === undefined) {
        await this.#deps.removal.remove(own, ({ applicationId }) => applicationId === application.id);
        return;
      }
      const others = entries.filter(({ applicationId }) => applicationId === heir.application.id);
      if (await this.#handOver([...own, ...others], heir)) return;
    }
    throw new StorageUnavailableError('Calendar entries were changed again and again.');
  }

  /** Who else of this profile has the context, and a place; best an open one. */
  async #findHeir({ id, contextId, profileId }: ApplicationRecord): Promise<MeetingTarget | undefined> {
    const { storage, places } = this.#deps;
    const sharers = await storage.applications.listByContext(contextId);
    const others = sharers.filter((other) => other.id !== id && other.profileId === profileId);
    return findMeetingHeir(places, others);
  }

  /** The heir's own go along: once it is the only one left, they move from the course's calendar to its own. `false`: somebody was faster. */
  async #handOver(
    entries: readonly CalendarEntryRecord[],
    { application: { id: applicationId }, target }: MeetingTarget,
  ): Promise<boolean> {
    const { storage, settlement, now } = this.#deps;
    const updates = entries
      .filter((entry) => entry.applicationId !== applicationId || !isDeepStrictEqual(entry.target, target))
      .map((entry) => ({ ...entry, applicationId, target, updatedAt: now() }));
    const saved = await storage.calendarEntries.save({ inserts: [], updates });
    if (saved !== undefined) await settlement.settle(saved);
    return saved !== undefined;
  }
}
