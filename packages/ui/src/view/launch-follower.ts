import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ApiProblem } from '../api/api-problem.js';
import { getLaunchProgress, type LaunchProgress } from '../api/launch-progress.js';

/** When a launch that is not done counts as stuck, and is asked for less often. */
const PATIENCE_MS = 8_000;
const GIVE_UP_MS = 60_000;
const PAUSE_MS = { atFirst: 1_000, later: 3_000 } as const;

/** Asks the server how far a launch has come, because a page cannot look into a frame of another site. */
export class LaunchFollower implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #launch: { readonly id: string; readonly startedAt: number } | undefined;
  #asking: AbortController | undefined;
  #obstacle: LaunchProgress | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Where the launch is stuck; undefined while it may still be on its way, and once it is done. */
  get obstacle(): LaunchProgress | undefined {
    return this.#obstacle;
  }

  /** Follows this launch from now on, and no other. */
  follow(id: string): void {
    this.stop();
    this.#launch = { id, startedAt: Date.now() };
    this.resume();
  }

  /** Asks on for another while: something has happened in the frame. */
  resume(): void {
    if (!this.#launch) return;
    this.#asking?.abort();
    this.#asking = new AbortController();
    void this.#ask(this.#launch, this.#asking);
  }

  stop(): void {
    this.#asking?.abort();
    this.#asking = undefined;
    this.#launch = undefined;
    this.#setObstacle(undefined);
  }

  hostDisconnected(): void {
    this.stop();
  }

  async #ask({ id, startedAt }: { id: string; startedAt: number }, asking: AbortController): Promise<void> {
    const askedFrom = Date.now();
    while (this.#asking === asking && since(askedFrom) < GIVE_UP_MS) {
      await pause(since(askedFrom) < PATIENCE_MS ? PAUSE_MS.atFirst : PAUSE_MS.later);
      const progress = await findProgress(id, asking.signal);
      if (progress && this.#asking === asking) this.#judge(progress, since(startedAt) < PATIENCE_MS);
    }
  }

  #judge(progress: LaunchProgress, isPatient: boolean): void {
    if (progress.stage === 'posted') this.stop();
    else if (progress.stage === 'refused' || !isPatient) this.#setObstacle(progress);
  }

  #setObstacle(obstacle: LaunchProgress | undefined): void {
    this.#obstacle = obstacle;
    this.#host.requestUpdate();
  }
}

const since = (time: number): number => Date.now() - time;

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** An answer that fails says nothing about the launch. */
async function findProgress(id: string, signal: AbortSignal): Promise<LaunchProgress | undefined> {
  try {
    return await getLaunchProgress(id, signal);
  } catch (error) {
    if (error instanceof ApiProblem) return undefined;
    throw error;
  }
}
