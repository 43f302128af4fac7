import type { KeyObject } from 'node:crypto';
import { openLaunchHint, toLaunchSpendKey } from '@lms-zoom/lti';
import type { Logger } from '../logger.js';
import type { LaunchProgressRecord } from '../storage/launch-progress-store.js';
import type { Storage } from '../storage/storage.js';

export interface LaunchProgressDeps {
  readonly storage: Pick<Storage, 'launchProgress' | 'spentTokens'>;
  readonly hintSecret: KeyObject;
  readonly logger: Logger;
  readonly now: () => Date;
}

export interface LaunchStage {
  /**
   * `started`: Zoom has not brought the browser back yet. `reached`: it has, but the sign-in is not finished.
   * `refused`: it was refused, `code` says why. `posted`: the id_token was posted to Zoom.
   */
  readonly stage: 'started' | LaunchProgressRecord['stage'] | 'posted';
  readonly code: string | undefined;
}

/** Refusals that can follow when the hint is spent already. */
const AFTER_SPENDING: ReadonlySet<string | undefined> = new Set([
  'ERR_AUTHORIZATION_PLATFORM_FAULT',
  'ERR_AUTHORIZATION_UNAVAILABLE',
]);

const KEPT_MS = 600_000;

/**
 * Lets the run view follow its launch on the server: the frame shows another site, so the page itself cannot tell a
 * blocked cookie from a slow Zoom. Success is told by the spent hint alone and costs no write of its own.
 */
export class LaunchProgress {
  readonly #deps: LaunchProgressDeps;

  constructor(deps: LaunchProgressDeps) {
    this.#deps = deps;
  }

  /** Notes what became of a request to the authorization endpoint; a hint that is not ours has no launch. */
  async note(messageHint: string, noted: Pick<LaunchProgressRecord, 'stage' | 'code'>): Promise<void> {
    const { storage, logger, now } = this.#deps;
    const launchId = this.#findLaunchId(messageHint);
    if (launchId === undefined) return;
    const expiresAt = new Date(now().getTime() + KEPT_MS);
    try {
      await storage.launchProgress.save({ ...noted, launchId, expiresAt });
    } catch (error) {
      logger.warn({ err: error }, 'The progress of a launch could not be noted.');
    }
  }

  /** An unknown launch is one that has only started. */
  async find(launchId: string): Promise<LaunchStage> {
    const { launchProgress, spentTokens } = this.#deps.storage;
    const noted = await launchProgress.find(launchId);
    const isSpent = await spentTokens.isSpent(toLaunchSpendKey(launchId));
    if (isSpent && !AFTER_SPENDING.has(noted?.code)) return { stage: 'posted', code: undefined };
    return { stage: noted?.stage ?? 'started', code: noted?.code === '' ? undefined : noted?.code };
  }

  /** Of a genuine hint, also of one that has expired: that is what the person wants to know. */
  #findLaunchId(text: string): string | undefined {
    try {
      return openLaunchHint({ secret: this.#deps.hintSecret, text, now: new Date(0) }).launchId;
    } catch {
      return undefined;
    }
  }
}
