import type { ProfileRecord, ProfileStore } from '../storage/profile-store.js';
import { createInactiveError, createNotFoundError } from './profile-errors.js';

/** @throws BusinessError `ERR_PROFILE_NOT_FOUND` */
export async function getProfileRecord(store: Pick<ProfileStore, 'find'>, id: string): Promise<ProfileRecord> {
  const record = await store.find(id);
  if (record === undefined) throw createNotFoundError();
  return record;
}

/** The profile, for a place that is to have it from now on. @throws BusinessError `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_INACTIVE` */
export async function getChoosableProfile(store: Pick<ProfileStore, 'find'>, id: string): Promise<ProfileRecord> {
  const record = await getProfileRecord(store, id);
  if (record.status === 'inactive') throw createInactiveError(record.name);
  return record;
}
