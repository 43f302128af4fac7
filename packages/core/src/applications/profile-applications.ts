import type { ActivityLog } from '../activity/activity-log.js';
import { BusinessError } from '../errors.js';
import { findPlaceInKey } from '../places/place.js';
import type { PlaceType } from '../places/place.js';
import type { PlaceDirectory, PlaceInfo } from '../places/place-directory.js';
import { getChoosableProfile, getProfileRecord } from '../profiles/get-profile-record.js';
import type { ApplicationRecord, ProfileUsage } from '../storage/application-store.js';
import type { Storage } from '../storage/storage.js';
import type { ApplicationRemoval } from './application-removal.js';
import { ApplicationWriter } from './application-writer.js';

export interface ProfileApplicationsDeps {
  readonly storage: Pick<Storage, 'applications' | 'profiles'>;
  readonly places: Pick<PlaceDirectory, 'find'>;
  readonly removal: ApplicationRemoval;
  readonly activityLog: Pick<ActivityLog, 'record'>;
  readonly now: () => Date;
}

/** A place that uses a profile, as an operator sees it; titles and address are unknown of one that is gone. */
export interface ListedApplication {
  readonly id: string;
  readonly type: PlaceType;
  readonly contextId: string;
  readonly title: string | undefined;
  readonly contextTitle: string | undefined;
  readonly url: string | undefined;
  readonly lastLaunchAt: Date | undefined;
  /** `switchedOff`: the tool is off there. `orphaned`: the host knows no such place any more. */
  readonly state: 'ok' | 'switchedOff' | 'orphaned';
}

export interface ListedApplicationPage {
  readonly applications: readonly ListedApplication[];
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
}

export interface ApplicationMove {
  readonly applicationIds: readonly string[];
  readonly toProfileId: string;
}

const PAGE_SIZE = 10;

/** The places that use a profile, for operators. */
export class ProfileApplications {
  readonly #deps: ProfileApplicationsDeps;
  readonly #writer: ApplicationWriter;

  constructor(deps: ProfileApplicationsDeps) {
    this.#deps = deps;
    this.#writer = new ApplicationWriter({ store: deps.storage.applications });
  }

  /** How many applications the profile has, and when one of them was launched last. @throws BusinessError `ERR_PROFILE_NOT_FOUND` */
  async getUsage(profileId: string): Promise<ProfileUsage> {
    await getProfileRecord(this.#deps.storage.profiles, profileId);
    return this.#deps.storage.applications.getUsage(profileId);
  }

  /** One page, from 1; the host is asked for the places of this page only (OO-K1). @throws BusinessError `ERR_PROFILE_NOT_FOUND` */
  async list(profileId: string, page: number): Promise<ListedApplicationPage> {
    await getProfileRecord(this.#deps.storage.profiles, profileId);
    const { applications, total } = await this.#read(profileId, (page - 1) * PAGE_SIZE);
    const listed = await Promise.all(
      applications.map(async (application) => toListed(application, await this.#findInfo(application))),
    );
    return { applications: listed, total, page, pageSize: PAGE_SIZE };
  }

  /**
   * Points applications of this profile to another one, keeping all their ids (OO-C1); answers how many. Each moves whole
   * or not at all; those of another profile, and unknown ones, are passed over.
   * @throws BusinessError `ERR_PROFILE_NOT_FOUND`, `ERR_PROFILE_INACTIVE`, `ERR_INPUT_INVALID` (to itself)
   */
  async move(actorId: string, profileId: string, { applicationIds, toProfileId }: ApplicationMove): Promise<number> {
    const { profiles } = this.#deps.storage;
    await getProfileRecord(profiles, profileId);
    if (toProfileId === profileId) throw createSameProfileError();
    const target = await getChoosableProfile(profiles, toProfileId);
    let moved = 0;
    try {
      for (const id of applicationIds) {
        const isMoved = await this.#writer.setProfile(id, {
          from: profileId,
          to: target.id,
          updatedAt: this.#deps.now(),
        });
        if (isMoved) moved += 1;
      }
    } finally {
      const detail = { applications: moved, toProfile: target.name };
      if (moved > 0) this.#record(actorId, profileId, { code: 'applicationsMoved', detail });
    }
    return moved;
  }

  /**
   * Removes the applications whose places the host knows no more; answers how many. One that fails keeps none of the others.
   * @throws BusinessError `ERR_PROFILE_NOT_FOUND`; AggregateError of what failed, once the others are removed
   */
  async cleanUp(actorId: string, profileId: string): Promise<number> {
    await getProfileRecord(this.#deps.storage.profiles, profileId);
    let removed = 0;
    const failures: unknown[] = [];
    for (const orphan of await this.#findOrphans(profileId)) {
      try {
        if (await this.#deps.removal.remove(orphan)) removed += 1;
      } catch (error) {
        failures.push(error);
      }
    }
    const detail = { applications: removed };
    if (removed > 0) this.#record(actorId, profileId, { code: 'applicationsCleanedUp', detail });
    if (failures.length > 0) throw new AggregateError(failures, 'Some applications could not be removed.');
    return removed;
  }

  /** All are found before one is removed, since a removal shifts the pages. */
  async #findOrphans(profileId: string): Promise<ApplicationRecord[]> {
    const orphans: ApplicationRecord[] = [];
    for (let offset = 0, total = 1; offset < total; offset += PAGE_SIZE) {
      const read = await this.#read(profileId, offset);
      const infos = await Promise.all(read.applications.map((application) => this.#findInfo(application)));
      orphans.push(...read.applications.filter((_, index) => infos[index] === undefined));
      total = read.total;
    }
    return orphans;
  }

  #read(profileId: string, offset: number): Promise<{ applications: ApplicationRecord[]; total: number }> {
    return this.#deps.storage.applications.listByProfile(profileId, { offset, limit: PAGE_SIZE });
  }

  async #findInfo({ placeKey }: ApplicationRecord): Promise<PlaceInfo | undefined> {
    const place = findPlaceInKey(placeKey);
    return place && this.#deps.places.find(place);
  }

  #record(
    userId: string,
    profileId: string,
    what: { code: string; detail: Readonly<Record<string, string | number>> },
  ): void {
    this.#deps.activityLog.record({ kind: 'change', outcome: 'ok', userId, profileId, ...what });
  }
}

function toListed(
  { id, type, contextId, lastLaunchAt }: ApplicationRecord,
  info: PlaceInfo | undefined,
): ListedApplication {
  const place = { title: info?.title, contextTitle: info?.context.title, url: info?.url };
  return { id, type, contextId, lastLaunchAt, ...place, state: toState(info) };
}

function toState(info: PlaceInfo | undefined): ListedApplication['state'] {
  if (info === undefined) return 'orphaned';
  return info.switchedOn ? 'ok' : 'switchedOff';
}

function createSameProfileError(): BusinessError {
  const toProfileId = { code: 'invalid', message: 'The places have this profile already. Choose another one.' };
  return new BusinessError('ERR_INPUT_INVALID', toProfileId.message, { fields: { toProfileId } });
}
