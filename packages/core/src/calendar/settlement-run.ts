import { findPlaceInKey } from '../places/place.js';
import type { Place } from '../places/place.js';
import type { CalendarEntryRecord, CalendarEntryVersion } from '../storage/calendar-entry-store.js';
import type { Storage } from '../storage/storage.js';
import type { HostCalendar } from './host-calendar.js';
import type { WriteGate } from './write-gate.js';

export interface SettlementRunDeps {
  readonly storage: Pick<Storage, 'applications' | 'calendarEntries'>;
  readonly calendar: HostCalendar;
  readonly gate: WriteGate;
  readonly now: () => Date;
}

/** An entry that the host was told, and whether it took that for certain. */
interface Attempt {
  readonly entry: CalendarEntryRecord;
  readonly isTaken: boolean;
}

type Links = ReadonlyMap<string, Place>;

/** So many of a run's writes wait at the gate, not all of them: a short run need not wait for the end of a long one. */
const WORKERS = 8;
const MAX_ROUNDS = 20;
/** Longer than the removal of an application takes to give its entries away. */
const HANDOVER_MS = 60_000;

/** Brings the host to what is stored of some entries, again and again until nothing was changed in the meantime. */
export class SettlementRun {
  readonly #deps: SettlementRunDeps;
  readonly #failures = new Map<string, unknown>();
  #open: readonly CalendarEntryRecord[];

  constructor(deps: SettlementRunDeps, entries: readonly CalendarEntryRecord[]) {
    this.#deps = deps;
    this.#open = entries;
  }

  /** Why the host refused entries, by their ids. */
  get failures(): ReadonlyMap<string, unknown> {
    return this.#failures;
  }

  /** Is this version about to be written, or its writing not noted yet? */
  isWriting({ id, revision }: CalendarEntryVersion): boolean {
    return this.#open.some((entry) => entry.id === id && entry.revision === revision);
  }

  /** @throws StorageUnavailableError when what the host shows could not be noted */
  async run(): Promise<void> {
    for (let round = 0; this.#open.length > 0 && round < MAX_ROUNDS && !this.#deps.gate.isClosed; round += 1) {
      this.#open = await this.#settleOnce();
    }
  }

  /** Answers, as they are now, the entries that are to be written again. */
  async #settleOnce(): Promise<CalendarEntryRecord[]> {
    const links = await this.#findLinks();
    this.#open = await this.#releaseOrphans(links);
    const attempts = await this.#writeAll(links);
    const settled = await this.#note(attempts.filter(({ isTaken }) => isTaken).map(({ entry }) => entry));
    const unsure = attempts.filter(({ entry }) => !settled.has(entry.id));
    const current = await Promise.all(unsure.map((attempt) => this.#readAgain(attempt)));
    return current.filter((entry) => entry !== undefined);
  }

  /** The places of live entries, by application. */
  async #findLinks(): Promise<Links> {
    const live = this.#open.filter(({ state }) => state === 'live');
    const ids = [...new Set(live.map(({ applicationId }) => applicationId))];
    const found = await Promise.all(ids.map((id) => this.#deps.storage.applications.find(id)));
    const places = found.map((application) => application && findPlaceInKey(application.placeKey));
    return new Map(ids.flatMap((id, at) => (places[at] === undefined ? [] : [[id, places[at]] as const])));
  }

  /**
   * Without its application an entry leads nowhere, and leaves. One of the last minute is passed over, since whoever removes
   * the application may give it to another one, and so is one that somebody changed meanwhile, who settles it.
   */
  async #releaseOrphans(links: Links): Promise<CalendarEntryRecord[]> {
    const { storage, now } = this.#deps;
    const open: CalendarEntryRecord[] = [];
    for (const entry of this.#open) {
      if (entry.state === 'leaving' || links.has(entry.applicationId)) open.push(entry);
      else if (entry.updatedAt.getTime() <= now().getTime() - HANDOVER_MS) {
        const update = { ...entry, state: 'leaving' as const, updatedAt: now() };
        open.push(...((await storage.calendarEntries.save({ inserts: [], updates: [update] })) ?? []));
      }
    }
    return open;
  }

  async #writeAll(links: Links): Promise<Attempt[]> {
    const attempts: Attempt[] = [];
    const queue = this.#open.values();
    const work = async (): Promise<void> => {
      for (const entry of queue) attempts.push(...(await this.#attempt(entry, links.get(entry.applicationId))));
    };
    await Promise.all(Array.from({ length: WORKERS }, work));
    return attempts;
  }

  /** Answers nothing once the gate is closed. */
  async #attempt(entry: CalendarEntryRecord, link: Place | undefined): Promise<Attempt[]> {
    try {
      if (!(await this.#deps.gate.pass(() => this.#write(entry, link)))) return [];
      this.#failures.delete(entry.id);
      return [{ entry, isTaken: true }];
    } catch (error) {
      this.#failures.set(entry.id, error);
      return [{ entry, isTaken: false }];
    }
  }

  async #write(entry: CalendarEntryRecord, link: Place | undefined): Promise<void> {
    const { calendar } = this.#deps;
    const { id, target, title, startsAt: start, endsAt: end, description, joinUrl } = entry;
    if (entry.state === 'leaving' || link === undefined) await calendar.remove(target, id);
    else await calendar.upsert(target, { id, title, start, end, description, joinUrl }, link);
  }

  /** Notes what the host shows now. Answers the ids of those that were not changed in the meantime. */
  async #note(taken: readonly CalendarEntryRecord[]): Promise<ReadonlySet<string>> {
    const { calendarEntries } = this.#deps.storage;
    const live = taken.filter(({ state }) => state === 'live').map(toVersion);
    const leaving = taken.filter(({ state }) => state === 'leaving').map(toVersion);
    return new Set([
      ...(live.length === 0 ? [] : await calendarEntries.markApplied(live)),
      ...(leaving.length === 0 ? [] : await calendarEntries.deleteLeaving(leaving)),
    ]);
  }

  /** What is to be written instead; `undefined`: nothing, the host refused the entry as it is. */
  async #readAgain({ entry, isTaken }: Attempt): Promise<CalendarEntryRecord | undefined> {
    const stored = await this.#deps.storage.calendarEntries.find(entry.id);
    // Gone while it was written: the host may show what nobody knows any more, also after a write that seemed to fail.
    if (stored === undefined) return { ...entry, state: 'leaving' };
    return isTaken || stored.revision !== entry.revision ? stored : undefined;
  }
}

function toVersion({ id, revision }: CalendarEntryRecord): CalendarEntryVersion {
  return { id, revision };
}
