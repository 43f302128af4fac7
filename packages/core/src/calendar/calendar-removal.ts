import type { CalendarEntryRecord } from '../storage/calendar-entry-store.js';
import { StorageUnavailableError } from '../storage/storage-errors.js';
import type { Storage } from '../storage/storage.js';
import type { CalendarSettlement } from './calendar-settlement.js';

export interface CalendarRemovalDeps {
  readonly storage: Pick<Storage, 'calendarEntries'>;
  readonly settlement: CalendarSettlement;
  readonly now: () => Date;
}

const MAX_TRIES = 20;

/** Takes entries out of the host's calendars. What the host does not take away now is tried again later. */
export class CalendarRemoval {
  readonly #deps: CalendarRemovalDeps;

  constructor(deps: CalendarRemovalDeps) {
    this.#deps = deps;
  }

  /** All of them or, where the storage is away, none; answers how many were there. @throws StorageUnavailableError */
  async remove(entries: readonly CalendarEntryRecord[]): Promise<number> {
    const leaving = await this.#markLeaving(entries);
    await this.#deps.settlement.settle(leaving);
    return leaving.length;
  }

  async #markLeaving(entries: readonly CalendarEntryRecord[]): Promise<readonly CalendarEntryRecord[]> {
    const { calendarEntries } = this.#deps.storage;
    let open = entries.filter(({ state }) => state === 'live');
    for (let tries = 0; tries < MAX_TRIES; tries += 1) {
      if (open.length === 0) return [];
      const updatedAt = this.#deps.now();
      const updates = open.map((entry) => ({ ...entry, state: 'leaving' as const, updatedAt }));
      const saved = await calendarEntries.save({ inserts: [], updates });
      if (saved !== undefined) return saved;
      const stored = await Promise.all(open.map(({ id }) => calendarEntries.find(id)));
      open = stored.filter((entry) => entry !== undefined).filter(({ state }) => state === 'live');
    }
    throw new StorageUnavailableError('Calendar entries were changed again and again.');
  }
}
