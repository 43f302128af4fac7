import type { ConsentRecord, ConsentStore } from '@lms-zoom/core';
import { copyFound, copyRecord } from './copy-record.js';
import type { Gate } from './gate.js';
import { toConsentKey } from './memory-tables.js';
import type { MemoryTables } from './memory-tables.js';

/** Consents by user and profile. */
export class MemoryConsentStore implements ConsentStore {
  readonly #gate: Gate;
  readonly #consents: MemoryTables['consents'];

  constructor(gate: Gate, { consents }: MemoryTables) {
    this.#gate = gate;
    this.#consents = consents;
  }

  find(userId: string, profileId: string): Promise<ConsentRecord | undefined> {
    return this.#gate.pass(() => copyFound(this.#consents.get(toConsentKey({ userId, profileId }))));
  }

  listByUsers(profileId: string, userIds: readonly string[]): Promise<ConsentRecord[]> {
    return this.#gate.pass(() =>
      [...new Set(userIds)].flatMap((userId) => {
        const consent = this.#consents.get(toConsentKey({ userId, profileId }));
        return consent === undefined ? [] : [copyRecord(consent)];
      }),
    );
  }

  save(consent: ConsentRecord): Promise<void> {
    return this.#gate.pass(() => void this.#consents.set(toConsentKey(consent), copyRecord(consent)));
  }

  delete(userId: string, profileId: string): Promise<void> {
    return this.#gate.pass(() => void this.#consents.delete(toConsentKey({ userId, profileId })));
  }

  deleteByUser(userId: string): Promise<void> {
    return this.#gate.pass(() => {
      for (const [key, consent] of this.#consents) if (consent.userId === userId) this.#consents.delete(key);
    });
  }
}
