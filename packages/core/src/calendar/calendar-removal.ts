import type { ActivityLog } from '../activity/activity-log.js';
import type { CalendarEntryRecord } from '../storage/calendar-entry-store.js';
import { StorageUnavailableError } from '../storage/storage-errors.js';
import type { Storage } from '../storage/storage.js';
import type { CalendarSettlement } from './calendar-settlement.js';

export interface CalendarRemovalDeps {
  readonly storage: Pick<Storage, 'calendarEntries'>;
  readonly settlement: CalendarSettlement;
  readonly activityLog: Pick<ActivityLog, 'record'>;
  readonly now: () => Date;
}

const MAX_TRIES = 20;

/** Takes entries out of the host's calendars. What the host refuses to take away is noted, and tried again later. */
export class CalendarRemoval {
  readonly #deps: CalendarRemovalDeps;

  constructor(deps: CalendarRemovalDeps) {
    this.#deps = deps;
  }

  /**
   * All of them or, where the storage is away, none; answers how many were there. One that was changed meanwhile is removed
   * as it is now, if it `isStillMeant`.
   * @throws StorageUnavailableError
   */
  async remove(
    entries: readonly CalendarEntryRecord[],
    isStillMeant: (entry: CalendarEntryRecord) => boolean = () => true,
  ): Promise<number> {
    const leaving = await this.#markLeaving(entries, isStillMeant);
    const refused = await this.#deps.settlement.settle(leaving);
    if (refused.size > 0) this.#noteRefusal(refused.size);
    return leaving.length;
  }

  async #markLeaving(
    entries: readonly CalendarEntryRecord[],
    isStillMeant: (entry: CalendarEntryRecord) => boolean,
  ): Promise<readonly CalendarEntryRecord[]> {
    const { calendarEntries } = this.#deps.storage;
    let open = entries.filter(({ state }) => state === 'live');
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      if (open.length === 0) return [];
      const updatedAt = this.#deps.now();
      const updates = open.map((entry) => ({ ...entry, state: 'leaving' as const, updatedAt }));
      const saved = await calendarEntries.save({ inserts: [], updates });
      if (saved !== undefined) return saved;
      const stored = await Promise.all(open.map(({ id }) => calendarEntries.find(id)));
      open = stored
        .filter((entry) => entry !== undefined)
        .filter((entry) => entry.state === 'live' && isStillMeant(entry));
    }
    throw new StorageUnavailableError('Calendar entries were changed again and again.');
  }

  #noteRefusal(removed: number): void {
    const { activityLog } = this.#deps;
    activityLog.record({ kind: 'calendar', outcome: 'failed', code: 'ERR_CALENDAR_FAILED', detail: { removed } });
  }
}
