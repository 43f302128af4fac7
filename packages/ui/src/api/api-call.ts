import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { ApiProblem } from './api-problem.js';

const SLOW_AFTER_MS = 5_000;

/**
 * One request at a time on behalf of an element, which renders again whenever its state changes.
 * A newer call replaces the running one, and the call ends with its element.
 */
export class ApiCall implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  #running: AbortController | undefined;
  #isSlow = false;
  #problem: ApiProblem | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  /** Whether a request is under way. */
  get isBusy(): boolean {
    return this.#running !== undefined;
  }

  /** Whether the request under way takes longer than a person expects. */
  get isSlow(): boolean {
    return this.#isSlow;
  }

  /** What the last call failed with. */
  get problem(): ApiProblem | undefined {
    return this.#problem;
  }

  /** Gives the answer, or undefined if the call failed (see `problem`), was cancelled or was replaced by a newer one. */
  async run<T extends object>(work: (signal: AbortSignal) => Promise<T>): Promise<T | undefined> {
    this.cancel();
    const running = new AbortController();
    this.#running = running;
    const timer = setTimeout(() => this.#markSlow(), SLOW_AFTER_MS);
    try {
      const answer = await work(running.signal);
      return running.signal.aborted ? undefined : answer;
    } catch (error) {
      if (running.signal.aborted) return undefined;
      if (!(error instanceof ApiProblem)) throw error;
      this.#problem = error;
      return undefined;
    } finally {
      clearTimeout(timer);
      if (this.#running === running) this.#settle();
    }
  }

  /** Ends the running request, if any, and forgets the last problem. */
  cancel(): void {
    this.#running?.abort();
    this.#problem = undefined;
    this.#settle();
  }

  hostDisconnected(): void {
    this.cancel();
  }

  #markSlow(): void {
    this.#isSlow = true;
    this.#host.requestUpdate();
  }

  #settle(): void {
    this.#running = undefined;
    this.#isSlow = false;
    this.#host.requestUpdate();
  }
}
