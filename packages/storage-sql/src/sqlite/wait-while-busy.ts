import { randomInt } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { isBusy } from './sqlite-errors.js';

/** Pause between two attempts, in milliseconds: random, so that processes which wait for each other fall out of step. */
const PAUSE_MS = { min: 25, max: 75 } as const;

/**
 * Attempts until the database is not busy or the deadline (of `performance.now()`) has passed. It pauses after the last
 * failure as well, so that a queue of callers without hope leaves the event loop free.
 */
export async function waitWhileBusy<T>(attempt: () => T, deadline: number): Promise<T> {
  for (;;) {
    try {
      return attempt();
    } catch (error) {
      if (!isBusy(error)) throw error;
      await setTimeout(randomInt(PAUSE_MS.min, PAUSE_MS.max));
      if (performance.now() >= deadline) throw error;
    }
  }
}
