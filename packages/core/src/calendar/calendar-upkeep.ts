import type { Logger } from '../logger.js';
import type { Storage } from '../storage/storage.js';
import type { CalendarSettlement } from './calendar-settlement.js';

export interface CalendarUpkeepDeps {
  readonly storage: Pick<Storage, 'calendarEntries'>;
  readonly settlement: CalendarSettlement;
  readonly logger: Logger;
  readonly now: () => Date;
}

const DAY_MS = 24 * 3_600_000;
const INTERVAL_MS = 10 * 60_000;
const PAGE_SIZE = 100;
const KEPT_DAYS = 400;

/**
 * Finishes now and then what the host's calendars did not take at once, also what another instance left behind, and forgets
 * meetings that are long over; the host keeps those.
 */
export class CalendarUpkeep {
  readonly #deps: CalendarUpkeepDeps;
  #timer: NodeJS.Timeout | undefined;
  #running: Promise<void> | undefined;

  constructor(deps: CalendarUpkeepDeps) {
    this.#deps = deps;
  }

  /** From now on every ten minutes. */
  start(): void {
    this.#timer ??= setInterval(() => void this.run(), INTERVAL_MS).unref();
  }

  /** One round; while one runs, that one. Never rejects: what fails is logged. */
  async run(): Promise<void> {
    this.#running ??= this.#tend().finally(() => {
      this.#running = undefined;
    });
    await this.#running;
  }

  /** No timer is left, and nothing is begun any more; what goes on is waited for, at most five seconds. Idempotent. */
  async close(): Promise<void> {
    clearInterval(this.#timer);
    this.#timer = undefined;
    await Promise.all([this.#deps.settlement.close(), this.#running]);
  }

  async #tend(): Promise<void> {
    const { storage, settlement, now, logger } = this.#deps;
    try {
      await this.#settleAll();
      if (settlement.isClosed) return;
      await storage.calendarEntries.prune(new Date(now().getTime() - KEPT_DAYS * DAY_MS));
    } catch (error) {
      logger.warn({ err: error }, 'The calendar could not be tended.');
    }
  }

  async #settleAll(): Promise<void> {
    const { storage, settlement } = this.#deps;
    let after: string | undefined;
    do {
      const entries = await storage.calendarEntries.listUnsettled({ after, limit: PAGE_SIZE });
      await settlement.settle(entries.filter((entry) => !settlement.isWriting(entry)));
      after = entries.length === PAGE_SIZE ? entries.at(-1)?.id : undefined;
    } while (after !== undefined && !settlement.isClosed);
  }
}
