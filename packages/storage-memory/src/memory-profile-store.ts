import type { ProfileChoice, ProfileQuery, ProfileRecord, ProfileStore, ProfileSummary } from '@lms-zoom/core';
import { checkUnique } from './check-unique.js';
import { compareTexts } from './compare.js';
import { copyFound, copyRecord } from './copy-record.js';
import type { Gate } from './gate.js';
import type { MemoryTables } from './memory-tables.js';
import { compareByName, searchProfiles, toChoice } from './search-profiles.js';

const UNIQUE = ['clientId', 'accessTokenDigest', 'formerTokenDigest'] as const;

/** Profiles by id. */
export class MemoryProfileStore implements ProfileStore {
  readonly #gate: Gate;
  readonly #tables: MemoryTables;

  constructor(gate: Gate, tables: MemoryTables) {
    this.#gate = gate;
    this.#tables = tables;
  }

  insert(profile: ProfileRecord): Promise<void> {
    return this.#gate.pass(() => {
      const { profiles } = this.#tables;
      checkUnique(profile, { entity: 'profile', fields: ['id', ...UNIQUE], stored: profiles.values() });
      profiles.set(profile.id, copyRecord(profile));
    });
  }

  find(id: string): Promise<ProfileRecord | undefined> {
    return this.#gate.pass(() => copyFound(this.#tables.profiles.get(id)));
  }

  findByClientId(clientId: string): Promise<ProfileRecord | undefined> {
    return this.#findWhere((profile) => profile.clientId === clientId);
  }

  findByAccessTokenDigest(digest: string): Promise<ProfileRecord | undefined> {
    return this.#findWhere(
      ({ accessTokenDigest, formerTokenDigest }) => accessTokenDigest === digest || formerTokenDigest === digest,
    );
  }

  listChoices(): Promise<ProfileChoice[]> {
    return this.#gate.pass(() => this.#all().sort(compareByName).map(toChoice).map(copyRecord));
  }

  listActiveZoomBaseUrls(): Promise<string[]> {
    return this.#gate.pass(() => {
      const active = this.#all().filter(({ status }) => status === 'active');
      return [...new Set(active.map(({ zoomBaseUrl }) => zoomBaseUrl))].sort(compareTexts);
    });
  }

  search(query: ProfileQuery): Promise<{ rows: ProfileSummary[]; total: number }> {
    return this.#gate.pass(() => searchProfiles(this.#tables, query));
  }

  update(profile: ProfileRecord): Promise<boolean> {
    return this.#gate.pass(() => {
      if (this.#tables.profiles.get(profile.id)?.revision !== profile.revision - 1) return false;
      const stored = this.#all().filter(({ id }) => id !== profile.id);
      checkUnique(profile, { entity: 'profile', fields: UNIQUE, stored });
      this.#tables.profiles.set(profile.id, copyRecord(profile));
      return true;
    });
  }

  delete(id: string, revision: number): Promise<'deleted' | 'inUse' | 'changed'> {
    return this.#gate.pass(() => {
      const { profiles, applications, consents } = this.#tables;
      if (profiles.get(id)?.revision !== revision) return 'changed';
      if ([...applications.values()].some(({ profileId }) => profileId === id)) return 'inUse';
      for (const [key, { profileId }] of consents) if (profileId === id) consents.delete(key);
      profiles.delete(id);
      return 'deleted';
    });
  }

  #all(): ProfileRecord[] {
    return [...this.#tables.profiles.values()];
  }

  #findWhere(matches: (profile: ProfileRecord) => boolean): Promise<ProfileRecord | undefined> {
    return this.#gate.pass(() => copyFound(this.#all().find(matches)));
  }
}
