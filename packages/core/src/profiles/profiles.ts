import { randomBytes, randomUUID } from 'node:crypto';
import { BusinessError } from '../errors.js';
import type { ProfileRecord, ProfileStatus, ProfileStore } from '../storage/profile-store.js';
import type { Vault } from '../vault.js';
import { parseProfileInput } from './profile-input.js';
import type { ProfileInput } from './profile-input.js';
import type { Profile } from './profile.js';

export interface ProfilesDeps {
  readonly store: ProfileStore;
  readonly vault: Vault;
  /** Which http origins a Zoom base URL may have. */
  readonly isAllowedOrigin: (origin: string) => boolean;
  readonly now: () => Date;
}

export interface ProfileChange extends ProfileInput {
  readonly status: ProfileStatus;
  /** The revision that the operator saw. */
  readonly revision: number;
}

/** Access tokens have 128 bits, in the form of Moodle's: 32 hexadecimal digits. */
const ACCESS_TOKEN_BYTES = 16;

/** The connections to Zoom that operators manage. */
export class Profiles {
  readonly #deps: ProfilesDeps;

  constructor(deps: ProfilesDeps) {
    this.#deps = deps;
  }

  /** Makes client id and access token, which then stay. @throws BusinessError `ERR_INPUT_INVALID` */
  async create(input: ProfileInput): Promise<Profile> {
    const { store, vault, isAllowedOrigin, now } = this.#deps;
    const accessToken = randomBytes(ACCESS_TOKEN_BYTES).toString('hex');
    const createdAt = now();
    const record: ProfileRecord = {
      ...parseProfileInput(input, isAllowedOrigin),
      id: randomUUID(),
      status: 'active',
      clientId: randomUUID(),
      accessTokenSealed: vault.seal('access-token-at-rest', accessToken),
      accessTokenDigest: vault.digest('access-token-digest', accessToken),
      createdAt,
      updatedAt: createdAt,
      revision: 1,
    };
    await store.insert(record);
    return toProfile(record);
  }

  async list(): Promise<Profile[]> {
    return (await this.#deps.store.list()).map(toProfile);
  }

  /** @throws BusinessError `ERR_PROFILE_NOT_FOUND` */
  async get(id: string): Promise<Profile> {
    return toProfile(await this.#getRecord(id));
  }

  /** The secret for Zoom's "Access Token", Moodle's `wstoken`. @throws BusinessError `ERR_PROFILE_NOT_FOUND` */
  async getAccessToken(id: string): Promise<string> {
    return this.#deps.vault.open('access-token-at-rest', (await this.#getRecord(id)).accessTokenSealed);
  }

  /** @throws BusinessError `ERR_INPUT_INVALID`, `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_CHANGED` (somebody else saved in between) */
  async update(id: string, change: ProfileChange): Promise<Profile> {
    const input = parseProfileInput(change, this.#deps.isAllowedOrigin);
    const record = await this.#getRecord(id);
    const updated: ProfileRecord = {
      ...record,
      ...input,
      status: change.status,
      updatedAt: this.#deps.now(),
      revision: change.revision + 1,
    };
    if (await this.#deps.store.update(updated)) return toProfile(updated);
    throw new BusinessError(
      'ERR_PROFILE_CHANGED',
      'Somebody else changed this profile in the meantime. Load it again, then repeat your change.',
    );
  }

  /** `undefined` for an unknown client id and for an inactive profile. */
  async findActiveByClientId(clientId: string): Promise<Profile | undefined> {
    const record = await this.#deps.store.findByClientId(clientId);
    return record?.status === 'active' ? toProfile(record) : undefined;
  }

  async findByAccessToken(accessToken: string): Promise<Profile | undefined> {
    const { store, vault } = this.#deps;
    const record = await store.findByAccessTokenDigest(vault.digest('access-token-digest', accessToken));
    return record === undefined ? undefined : toProfile(record);
  }

  async #getRecord(id: string): Promise<ProfileRecord> {
    const record = await this.#deps.store.find(id);
    if (record === undefined) throw new BusinessError('ERR_PROFILE_NOT_FOUND', 'There is no such Zoom profile.');
    return record;
  }
}

function toProfile(record: ProfileRecord): Profile {
  const { accessTokenSealed: _sealed, accessTokenDigest: _digest, ...profile } = record;
  return profile;
}
