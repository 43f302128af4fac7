import { createNotFoundError } from '../profiles/profile-errors.js';
import type { ApplicationRecord, ApplicationStore } from '../storage/application-store.js';
import type { NewApplication } from './new-application.js';

type Writing = Pick<ApplicationStore, 'findOrInsert' | 'setProfile'>;
type ProfileMove = Parameters<ApplicationStore['setProfile']>[1];

/** Writes that need a profile: one that was deleted in the meantime is not found, whoever was faster. */
export class ApplicationWriter {
  readonly #store: Writing;

  constructor(deps: { readonly store: Writing }) {
    this.#store = deps.store;
  }

  /** The application that the place has afterwards, the given one or the one of who was faster. @throws BusinessError `ERR_PROFILE_NOT_FOUND` */
  async findOrInsert({ application, context }: NewApplication): Promise<ApplicationRecord> {
    return withProfile(() => this.#store.findOrInsert(application, context));
  }

  /** As the storage's. @throws BusinessError `ERR_PROFILE_NOT_FOUND` */
  async setProfile(applicationId: string, move: ProfileMove): Promise<boolean> {
    return withProfile(() => this.#store.setProfile(applicationId, move));
  }
}

async function withProfile<T>(write: () => Promise<T>): Promise<T> {
  try {
    return await write();
  } catch (error) {
    throw isProfileConflict(error) ? createNotFoundError({ cause: error }) : error;
  }
}

/** By what it says, not by its class: a storage adapter may bring another copy of that. */
function isProfileConflict(error: unknown): boolean {
  return error instanceof Error && 'constraint' in error && error.constraint === 'application.profileId';
}
