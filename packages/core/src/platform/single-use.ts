import type { Logger } from '../logger.js';
import type { Storage } from '../storage/storage.js';

export interface SingleUseDeps {
  readonly storage: Pick<Storage, 'spentTokens' | 'launchProgress'>;
  readonly logger: Logger;
  readonly now: () => Date;
}

const SWEEP_INTERVAL_MS = 3_600_000;
/** Another process's clock may be behind: what expired less than this ago is kept. */
const SWEEP_MARGIN_MS = 600_000;

/** Uses tokens up, and clears away now and then what nobody needs any more; it has no timer. */
export class SingleUse {
  readonly #deps: SingleUseDeps;
  #sweptAt = 0;

  constructor(deps: SingleUseDeps) {
    this.#deps = deps;
  }

  /** `true` for exactly one of any number of calls. */
  async spend(key: string, expiresAt: Date): Promise<boolean> {
    const isFirst = await this.#deps.storage.spentTokens.spend(key, expiresAt);
    this.#sweepIfDue(this.#deps.now().getTime());
    return isFirst;
  }

  #sweepIfDue(now: number): void {
    if (now - this.#sweptAt < SWEEP_INTERVAL_MS) return;
    this.#sweptAt = now;
    this.#sweep(new Date(now - SWEEP_MARGIN_MS)).catch((error: unknown) => {
      this.#deps.logger.warn({ err: error }, 'Expired tokens could not be cleared away.');
    });
  }

  async #sweep(before: Date): Promise<void> {
    const { spentTokens, launchProgress } = this.#deps.storage;
    await spentTokens.sweep(before);
    await launchProgress.sweep(before);
  }
}
