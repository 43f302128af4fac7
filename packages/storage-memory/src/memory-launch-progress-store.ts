import type { LaunchProgressRecord, LaunchProgressStore } from '@lms-zoom/core';
import { copyRecord } from './copy-record.js';
import type { Gate } from './gate.js';

/** How far launches came, by launch id. */
export class MemoryLaunchProgressStore implements LaunchProgressStore {
  readonly #gate: Gate;
  readonly #records = new Map<string, LaunchProgressRecord>();

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  save(progress: LaunchProgressRecord): Promise<void> {
    return this.#gate.pass(() => void this.#records.set(progress.launchId, copyRecord(progress)));
  }

  find(launchId: string): Promise<LaunchProgressRecord | undefined> {
    return this.#gate.pass(() => {
      const stored = this.#records.get(launchId);
      return stored && copyRecord(stored);
    });
  }

  sweep(now: Date): Promise<number> {
    return this.#gate.pass(() => {
      const expired = [...this.#records.values()].filter(({ expiresAt }) => expiresAt.getTime() < now.getTime());
      for (const { launchId } of expired) this.#records.delete(launchId);
      return expired.length;
    });
  }
}
