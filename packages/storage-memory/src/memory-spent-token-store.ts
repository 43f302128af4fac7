import type { SpentTokenStore } from '@lms-zoom/core';
import type { Gate } from './gate.js';

/** The keys that were used up, with the time of their expiry in milliseconds. */
export class MemorySpentTokenStore implements SpentTokenStore {
  readonly #gate: Gate;
  readonly #expiries = new Map<string, number>();

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  spend(key: string, expiresAt: Date): Promise<boolean> {
    return this.#gate.pass(() => {
      if (this.#expiries.has(key)) return false;
      this.#expiries.set(key, expiresAt.getTime());
      return true;
    });
  }

  isSpent(key: string): Promise<boolean> {
    return this.#gate.pass(() => this.#expiries.has(key));
  }

  sweep(now: Date): Promise<number> {
    return this.#gate.pass(() => {
      const expired = [...this.#expiries].filter(([, expiry]) => expiry < now.getTime());
      for (const [key] of expired) this.#expiries.delete(key);
      return expired.length;
    });
  }
}
