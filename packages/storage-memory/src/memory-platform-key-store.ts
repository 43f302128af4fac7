import type { PlatformKeyRecord, PlatformKeyStore } from '@lms-zoom/core';
import { checkUnique } from './check-unique.js';
import { compareDates, compareTexts } from './compare.js';
import { copyRecord } from './copy-record.js';
import type { Gate } from './gate.js';

/** The platform's keys. */
export class MemoryPlatformKeyStore implements PlatformKeyStore {
  readonly #gate: Gate;
  readonly #keys: PlatformKeyRecord[] = [];

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  list(): Promise<PlatformKeyRecord[]> {
    return this.#gate.pass(() =>
      this.#keys
        .toSorted((a, b) => compareDates(a.createdAt, b.createdAt) || compareTexts(a.kid, b.kid))
        .map(copyRecord),
    );
  }

  insertFirst(key: PlatformKeyRecord): Promise<boolean> {
    return this.#gate.pass(() => {
      if (this.#keys.some(({ state }) => state === 'active')) return false;
      checkUnique(key, { entity: 'platformKey', fields: ['kid'], stored: this.#keys });
      this.#keys.push(copyRecord(key));
      return true;
    });
  }
}
