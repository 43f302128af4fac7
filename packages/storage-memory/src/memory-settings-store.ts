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

  save(settings: SettingsRecord): Promise<boolean> {
    return this.#gate.pass(() => {
      if ((this.#settings?.revision ?? 0) !== settings.revision - 1) return false;
      this.#settings = copyRecord(settings);
      return true;
    });
  }
}
