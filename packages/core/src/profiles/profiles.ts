import { isDeepStrictEqual } from 'node:util';
import type { ActivityLog } from '../activity/activity-log.js';
import { foldText } from '../fold-text.js';
import type {
  ProfileChoice,
  ProfileQuery,
  ProfileRecord,
  ProfileStatus,
  ProfileSummary,
} from '../storage/profile-store.js';
import type { Storage } from '../storage/storage.js';
import type { Vault } from '../vault.js';
import { createCopyName } from './copy-name.js';
import { createProfileRecord } from './create-profile-record.js';
import { getProfileRecord } from './get-profile-record.js';
import { createChangedError, createInUseError } from './profile-errors.js';
import { parseProfileInput } from './profile-input.js';
import type { ProfileFields, ProfileInput, ProfileRules } from './profile-input.js';
import { toProfile } from './profile.js';
import type { Profile } from './profile.js';
import { createAccessToken } from './sealed-token.js';

export interface ProfilesDeps {
  readonly storage: Pick<Storage, 'profiles' | 'applications'>;
  readonly vault: Vault;
  readonly activityLog: Pick<ActivityLog, 'record'>;
  /** Which http origins a Zoom base URL may have. */
  readonly isAllowedOrigin: (origin: string) => boolean;
  readonly now: () => Date;
}

/** What the operator saw and what it is to be. */
export interface StatusChange {
  readonly status: ProfileStatus;
  /** The revision that the operator saw. */
  readonly revision: number;
}

export type ProfileChange = ProfileInput & StatusChange;

export interface ProfileSearch extends Pick<ProfileQuery, 'sort' | 'descending'> {
  /** As it was typed. */
  readonly search: string;
  /** From 1. */
  readonly page: number;
}

export interface ProfilePage {
  readonly profiles: readonly ProfileSummary[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

interface Edit {
  readonly fields: Partial<ProfileFields & Pick<ProfileRecord, 'status'>>;
  readonly revision: number;
  /** What the audit calls it. */
  readonly code: string;
}

const PAGE_SIZE = 10;

/** The connections to Zoom that operators manage. */
export class Profiles {
  readonly #deps: ProfilesDeps;

  constructor(deps: ProfilesDeps) {
    this.#deps = deps;
  }

  /** One page of the operator's table. */
  async search({ search, page, ...order }: ProfileSearch): Promise<ProfilePage> {
    const query = { ...order, search: foldText(search.trim()), offset: (page - 1) * PAGE_SIZE, limit: PAGE_SIZE };
    const { rows, total } = await this.#deps.storage.profiles.search(query);
    return { profiles: rows, total, page, pageSize: PAGE_SIZE };
  }

  /** What authors choose from, in the order of their list. */
  listChoices(): Promise<ProfileChoice[]> {
    return this.#deps.storage.profiles.listChoices();
  }

  /** Origins of the active profiles' Zoom. */
  listActiveZoomBaseUrls(): Promise<string[]> {
    return this.#deps.storage.profiles.listActiveZoomBaseUrls();
  }

  /** @throws BusinessError `ERR_PROFILE_NOT_FOUND` */
  async get(id: string): Promise<Profile> {
    return toProfile(await getProfileRecord(this.#deps.storage.profiles, id), this.#deps.now());
  }

  /** `undefined` for an unknown client id and for an inactive profile. */
  async findActiveByClientId(clientId: string): Promise<Profile | undefined> {
    const record = await this.#deps.storage.profiles.findByClientId(clientId);
    return record?.status === 'active' ? toProfile(record, this.#deps.now()) : undefined;
  }

  /** Makes client id and access token, which then stay. @throws BusinessError `ERR_INPUT_INVALID` */
  async create(actorId: string, input: ProfileInput): Promise<Profile> {
    const fields = parseProfileInput(input, await this.#getRules());
    return this.#insert(actorId, { fields, code: 'profileCreated' });
  }

  /** Makes an active profile like it, with a client id and an access token of its own. @throws BusinessError `ERR_PROFILE_NOT_FOUND` */
  async copy(actorId: string, id: string): Promise<Profile> {
    const source = await getProfileRecord(this.#deps.storage.profiles, id);
    const { isTaken } = await this.#getRules();
    return this.#insert(actorId, {
      fields: { ...source, name: createCopyName(source.name, isTaken) },
      code: 'profileCopied',
    });
  }

  /** @throws BusinessError `ERR_INPUT_INVALID`, `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_CHANGED` (somebody else saved in between) */
  async update(actorId: string, id: string, { status, revision, ...input }: ProfileChange): Promise<Profile> {
    const record = await getProfileRecord(this.#deps.storage.profiles, id);
    const fields = parseProfileInput(input, await this.#getRules(id));
    return this.#edit(actorId, record, { fields: { ...fields, status }, revision, code: 'profileUpdated' });
  }

  /** @throws BusinessError `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_CHANGED` */
  async setStatus(actorId: string, id: string, { status, revision }: StatusChange): Promise<Profile> {
    const record = await getProfileRecord(this.#deps.storage.profiles, id);
    const code = status === 'active' ? 'profileActivated' : 'profileDeactivated';
    return this.#edit(actorId, record, { fields: { status }, revision, code });
  }

  /** @throws BusinessError `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_CHANGED`, `ERR_PROFILE_IN_USE` with the number of places */
  async delete(actorId: string, id: string, revision: number): Promise<void> {
    const { profiles, applications } = this.#deps.storage;
    const { name } = await getProfileRecord(profiles, id);
    const outcome = await profiles.delete(id, revision);
    if (outcome === 'changed') throw createChangedError();
    if (outcome === 'inUse') throw createInUseError((await applications.getUsage(id)).applications);
    this.#record(actorId, id, { code: 'profileDeleted', detail: { name } });
  }

  async #insert(actorId: string, { fields, code }: { fields: ProfileFields; code: string }): Promise<Profile> {
    const { storage, vault, now } = this.#deps;
    const record = createProfileRecord(fields, { token: createAccessToken(vault).sealed, now: now() });
    await storage.profiles.insert(record);
    this.#record(actorId, record.id, { code, detail: { name: record.name } });
    return toProfile(record, now());
  }

  /** Stores what is different; a save without a change changes nothing (OO-C1). */
  async #edit(actorId: string, record: ProfileRecord, { fields, revision, code }: Edit): Promise<Profile> {
    const { storage, now } = this.#deps;
    if (record.revision !== revision) throw createChangedError();
    const changed = listChanged(record, fields);
    if (changed.length === 0) return toProfile(record, now());
    const updated = { ...record, ...fields, updatedAt: now(), revision: revision + 1 };
    if (!(await storage.profiles.update(updated))) throw createChangedError();
    this.#record(actorId, record.id, { code, detail: { fields: changed.join(', ') } });
    return toProfile(updated, now());
  }

  /** Names are compared without case; two operators in the very same moment may still give one twice, which does no harm. */
  async #getRules(exceptId?: string): Promise<ProfileRules> {
    const others = (await this.listChoices()).filter(({ id }) => id !== exceptId);
    const names = new Set(others.map(({ name }) => foldText(name)));
    return { isAllowedOrigin: this.#deps.isAllowedOrigin, isTaken: (name) => names.has(foldText(name)) };
  }

  #record(userId: string, profileId: string, what: { code: string; detail: Readonly<Record<string, string>> }): void {
    this.#deps.activityLog.record({ kind: 'change', outcome: 'ok', userId, profileId, ...what });
  }
}

/** The names of the fields that differ. */
function listChanged(record: ProfileRecord, fields: Edit['fields']): string[] {
  const present: Readonly<Record<string, unknown>> = { ...record };
  return Object.entries(fields).flatMap(([name, value]) => (isDeepStrictEqual(present[name], value) ? [] : [name]));
}
