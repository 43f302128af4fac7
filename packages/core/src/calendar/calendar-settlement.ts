import type { Logger } from '../logger.js';
import { findPlaceInKey } from '../places/place.js';
import type { CalendarEntryRecord, CalendarEntryVersion } from '../storage/calendar-entry-store.js';
import type { Storage } from '../storage/storage.js';
import type { HostCalendar } from './host-calendar.js';

export interface CalendarSettlementDeps {
  readonly storage: Pick<Storage, 'applications' | 'calendarEntries'>;
  readonly calendar: HostCalendar;
  readonly logger: Logger;
}

/** At most so many writes of one settlement wait for the host at a time. */
const WRITES_AT_ONCE = 8;
const MAX_ROUNDS = 20;
const PATIENCE_MS = 5_000;

/**
 * Brings the host's calendar to what is stored. What was changed while the host was written to is written again, so that
 * whichever of several settlements ends last, the host shows what was stored last.
 */
export class CalendarSettlement {
  readonly #deps: CalendarSettlementDeps;
  readonly #running = new Set<Promise<void>>();

  constructor(deps: CalendarSettlementDeps) {
    this.#deps = deps;
  }

  /**
   * Writes these entries to the host, or takes them away. Answers the ids of those that the host refused. A host that needs
   * longer than five seconds is not waited for: the rest goes on, and counts as accepted, as does what the storage fails to
   * note. Never rejects.
   */
  async settle(entries: readonly CalendarEntryRecord[]): Promise<ReadonlySet<string>> {
    const refused = new Set<string>();
    if (entries.length === 0) return refused;
    const settling = this.#settle(entries, refused);
    this.#running.add(settling);
    await waitFor(settling.finally(() => this.#running.delete(settling)));
    return new Set(refused);
  }

  /** Waits for what still goes on, at most five seconds; never rejects. */
  async idle(): Promise<void> {
    await waitFor(Promise.all(this.#running));
  }

  async #settle(entries: readonly CalendarEntryRecord[], refused: Set<string>): Promise<void> {
    let open = entries;
    try {
      for (let round = 0; open.length > 0 && round < MAX_ROUNDS; round += 1) {
        open = await this.#listChanged(await this.#write(open, refused));
      }
    } catch (error) {
      this.#deps.logger.warn({ err: error }, 'What the calendar shows could not be noted; it is written again later.');
    }
  }

  /** Answers the entries that the host took. */
  async #write(entries: readonly CalendarEntryRecord[], refused: Set<string>): Promise<CalendarEntryRecord[]> {
    const links = await this.#findPlaceKeys(entries);
    const [queue, taken, failures]: [CalendarEntryRecord[], CalendarEntryRecord[], unknown[]] = [[...entries], [], []];
    const work = async (): Promise<void> => {
      for (let entry = queue.shift(); entry !== undefined; entry = queue.shift()) {
        try {
          await this.#writeOne(entry, links.get(entry.applicationId));
          refused.delete(entry.id);
          taken.push(entry);
        } catch (error) {
          refused.add(entry.id);
          failures.push(error);
        }
      }
    };
    await Promise.all(Array.from({ length: WRITES_AT_ONCE }, work));
    this.#tell(failures);
    return taken;
  }

  async #writeOne(entry: CalendarEntryRecord, placeKey: string | undefined): Promise<void> {
    const { calendar } = this.#deps;
    const { id, target, title, startsAt: start, endsAt: end, description, joinUrl } = entry;
    const link = placeKey === undefined ? undefined : findPlaceInKey(placeKey);
    // Without its application an entry leads nowhere; whoever removes that decides what becomes of the entry.
    if (entry.state === 'leaving' || link === undefined) await calendar.remove(target, id);
    else await calendar.upsert(target, { id, title, start, end, description, joinUrl }, link);
  }

  /** By application. */
  async #findPlaceKeys(entries: readonly CalendarEntryRecord[]): Promise<ReadonlyMap<string, string>> {
    const ids = new Set(entries.filter(({ state }) => state === 'live').map(({ applicationId }) => applicationId));
    const found = await Promise.all([...ids].map((id) => this.#deps.storage.applications.find(id)));
    return new Map(found.flatMap((application) => (application ? [[application.id, application.placeKey]] : [])));
  }

  /** Notes what the host shows now. Answers, as they are now, the entries that were changed while it was told. */
  async #listChanged(taken: readonly CalendarEntryRecord[]): Promise<CalendarEntryRecord[]> {
    const { calendarEntries } = this.#deps.storage;
    const live = taken.filter(({ state }) => state === 'live').map(toVersion);
    const leaving = taken.filter(({ state }) => state === 'leaving').map(toVersion);
    const settled = new Set([
      ...(live.length === 0 ? [] : await calendarEntries.markApplied(live)),
      ...(leaving.length === 0 ? [] : await calendarEntries.deleteLeaving(leaving)),
    ]);
    const changed = taken.filter(({ id }) => !settled.has(id));
    const current = await Promise.all(changed.map((entry) => this.#readAgain(entry)));
    return current.filter((entry) => entry !== undefined);
  }

  async #readAgain(entry: CalendarEntryRecord): Promise<CalendarEntryRecord | undefined> {
    const stored = await this.#deps.storage.calendarEntries.find(entry.id);
    if (stored !== undefined || entry.state === 'leaving') return stored;
    // Taken away while it was written: the host may show what nobody knows any more.
    return { ...entry, state: 'leaving' };
  }

  #tell([error, ...others]: readonly unknown[]): void {
    if (error === undefined) return;
    const fields = { err: error, code: 'ERR_CALENDAR_FAILED', entries: others.length + 1 };
    this.#deps.logger.error(fields, 'The host refused calendar entries; they are tried again later.');
  }
}

async function waitFor(settling: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([settling, patience]).finally(() => clearTimeout(timer));
}

function toVersion({ id, revision }: CalendarEntryRecord): CalendarEntryVersion {
  return { id, revision };
}
