import type { ProfileStore } from '../storage/profile-store.js';

/** Which profile a client id belongs to, active or not. Both are for life, so what was found once is known. */
export class ProfileIds {
  readonly #store: Pick<ProfileStore, 'findByClientId'>;
  readonly #known = new Map<string, string>();

  constructor(deps: { readonly store: Pick<ProfileStore, 'findByClientId'> }) {
    this.#store = deps.store;
  }

  /** Never rejects, since it is asked for notes only: `undefined` also if the storage does not answer. */
  async find(clientId: string): Promise<string | undefined> {
    return this.#known.get(clientId) ?? this.#look(clientId);
  }

  async #look(clientId: string): Promise<string | undefined> {
    try {
      const profile = await this.#store.findByClientId(clientId);
      if (profile !== undefined) this.#known.set(clientId, profile.id);
      return profile?.id;
    } catch {
      return undefined;
    }
  }
}
