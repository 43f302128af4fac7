import type { SettingsRecord, SettingsStore } from '@lms-zoom/core';
import { copyFound, copyRecord } from './copy-record.js';
import type { Gate } from './gate.js';

/** The settings that were saved last. */
export class MemorySettingsStore implements SettingsStore {
  readonly #gate: Gate;
  #settings: SettingsRecord | undefined;

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  load(): Promise<SettingsRecord | undefined> {
    return this.#gate.pass(() => copyFound(this.#settings));
  }

  save(settings: SettingsRecord): Promise<void> {
    return this.#gate.pass(() => {
      this.#settings = copyRecord(settings);
    });
  }
}
