import type { ProfileRecord, ProfileStore } from '@lms-zoom/core';
import { checkUnique } from './check-unique.js';
import { compareTexts } from './compare.js';
import { copyFound, copyRecord } from './copy-record.js';
import type { Gate } from './gate.js';

/** Profiles by id. */
export class MemoryProfileStore implements ProfileStore {
  readonly #gate: Gate;
  readonly #profiles = new Map<string, ProfileRecord>();

  constructor(gate: Gate) {
    this.#gate = gate;
  }

  insert(profile: ProfileRecord): Promise<void> {
    return this.#gate.pass(() => {
      const stored = this.#profiles.values();
      checkUnique(profile, { entity: 'profile', fields: ['id', 'clientId', 'accessTokenDigest'], stored });
      this.#profiles.set(profile.id, copyRecord(profile));
    });
  }

  find(id: string): Promise<ProfileRecord | undefined> {
    return this.#gate.pass(() => copyFound(this.#profiles.get(id)));
  }

  findByClientId(clientId: string): Promise<ProfileRecord | undefined> {
    return this.#findWhere((profile) => profile.clientId === clientId);
  }

  findByAccessTokenDigest(digest: string): Promise<ProfileRecord | undefined> {
    return this.#findWhere((profile) => profile.accessTokenDigest === digest);
  }

  list(): Promise<ProfileRecord[]> {
    return this.#gate.pass(() =>
      [...this.#profiles.values()]
        .sort((a, b) => compareTexts(a.name, b.name) || compareTexts(a.id, b.id))
        .map(copyRecord),
    );
  }

  update(profile: ProfileRecord): Promise<boolean> {
    return this.#gate.pass(() => {
      if (this.#profiles.get(profile.id)?.revision !== profile.revision - 1) return false;
      const stored = [...this.#profiles.values()].filter(({ id }) => id !== profile.id);
      checkUnique(profile, { entity: 'profile', fields: ['clientId', 'accessTokenDigest'], stored });
      this.#profiles.set(profile.id, copyRecord(profile));
      return true;
    });
  }

  #findWhere(matches: (profile: ProfileRecord) => boolean): Promise<ProfileRecord | undefined> {
    return this.#gate.pass(() => copyFound([...this.#profiles.values()].find(matches)));
  }
}
