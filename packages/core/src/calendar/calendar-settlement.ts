import type { Logger } from '../logger.js';
import type { CalendarEntryRecord, CalendarEntryVersion } from '../storage/calendar-entry-store.js';
import type { Storage } from '../storage/storage.js';
import type { HostCalendar } from './host-calendar.js';
import { SettlementRun } from './settlement-run.js';
import { WriteGate } from './write-gate.js';

export interface CalendarSettlementDeps {
  readonly storage: Pick<Storage, 'applications' | 'calendarEntries'>;
  readonly calendar: HostCalendar;
  readonly logger: Logger;
  readonly now: () => Date;
}

const WRITES_AT_ONCE = 8;
const PATIENCE_MS = 5_000;

/**
 * Brings the host's calendar to what is stored, by eight writes at a time. What was changed while the host was written to
 * is written again, so that whichever of several settlements ends last, the host shows what was stored last.
 */
export class CalendarSettlement {
  readonly #deps: CalendarSettlementDeps;
  readonly #gate = new WriteGate(WRITES_AT_ONCE);
  readonly #running = new Map<SettlementRun, Promise<void>>();

  constructor(deps: CalendarSettlementDeps) {
    this.#deps = deps;
  }

  get isClosed(): boolean {
    return this.#gate.isClosed;
  }

  /**
   * Writes these entries to the host, or takes them away. Answers the ids of those that the host refused. A host that needs
   * longer than five seconds is not waited for: the rest goes on, and counts as accepted, as does what the storage fails to
   * note. Never rejects.
   */
  async settle(entries: readonly CalendarEntryRecord[]): Promise<ReadonlySet<string>> {
    if (entries.length === 0) return new Set();
    const run = new SettlementRun({ ...this.#deps, gate: this.#gate }, entries);
    const ended = this.#run(run).finally(() => this.#running.delete(run));
    this.#running.set(run, ended);
    await waitFor(ended);
    return new Set(run.failures.keys());
  }

  /** Is this version being written now, or about to be? */
  isWriting(version: CalendarEntryVersion): boolean {
    return [...this.#running.keys()].some((run) => run.isWriting(version));
  }

  /** Nothing more is written. What is being written is waited for, at most five seconds. Never rejects; idempotent. */
  async close(): Promise<void> {
    this.#gate.close();
    await waitFor(Promise.all(this.#running.values()));
  }

  async #run(run: SettlementRun): Promise<void> {
    const { logger } = this.#deps;
    try {
      await run.run();
    } catch (error) {
      logger.warn({ err: error }, 'What the calendar shows could not be noted; it is written again later.');
    }
    if (run.failures.size === 0) return;
    const [err] = run.failures.values();
    const fields = { err, code: 'ERR_CALENDAR_FAILED', entries: run.failures.size };
    logger.error(fields, 'The host refused calendar entries; they are tried again later.');
  }
}

async function waitFor(settling: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const patience = new Promise<void>((resolve) => {
    timer = setTimeout(resolve, PATIENCE_MS);
  });
  await Promise.race([settling, patience]).finally(() => clearTimeout(timer));
}
