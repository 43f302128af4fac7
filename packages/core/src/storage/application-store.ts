import type { PlaceType } from '../places/place.js';
import type { ContextScope } from './profile-store.js';

/** A place with a profile chosen for it. All ids are for life. */
export interface ApplicationRecord {
  readonly id: string;
  readonly type: PlaceType;
  /** `<type>:<id>` of the place; unique. */
  readonly placeKey: string;
  readonly profileId: string;
  readonly contextId: string;
  /** Whose context that is: fixed when the application is made. */
  readonly contextScope: ContextScope;
  /** LTI `deployment_id`; unique. */
  readonly deploymentId: string;
  /** LTI `resource_link.id`; unique. */
  readonly resourceLinkId: string;
  /** `undefined` until the first launch. */
  readonly lastLaunchAt: Date | undefined;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What Zoom keys its meeting list on. */
export interface ContextRecord {
  /** 15 decimal digits, the first 1-9; unique. */
  readonly id: string;
  /** `<type>:<id>` of the place, or `course:<id>`, that it was made for; unique. */
  readonly ownerKey: string;
  readonly createdAt: Date;
}

/** How much a profile is used. */
export interface ProfileUsage {
  readonly applications: number;
  /** The last launch of all of them; `undefined`: none was ever launched. */
  readonly lastLaunchAt: Date | undefined;
}

export interface ApplicationPage {
  readonly offset: number;
  readonly limit: number;
}

export interface ApplicationStore {
  find(id: string): Promise<ApplicationRecord | undefined>;
  findByPlace(placeKey: string): Promise<ApplicationRecord | undefined>;
  findByDeployment(deploymentId: string): Promise<ApplicationRecord | undefined>;
  /** All applications of a context, the oldest first, then by id. */
  listByContext(contextId: string): Promise<ApplicationRecord[]>;
  /** The applications of a profile, the oldest first, then by id, and how many there are in all. */
  listByProfile(
    profileId: string,
    page: ApplicationPage,
  ): Promise<{ readonly applications: ApplicationRecord[]; readonly total: number }>;
  getUsage(profileId: string): Promise<ProfileUsage>;
  /** How many applications each type of place has; a type without any is missing from the map. */
  countByType(): Promise<ReadonlyMap<PlaceType, number>>;
  /**
   * Stores the application, unless its place has one already; answers the one that is stored afterwards. The owner's
   * context is stored with it, unless the owner has one already, which the application then gets. Of any number of
   * simultaneous calls for one place exactly one stores an application, for one owner exactly one a context.
   * @throws StorageConflictError if the context id (of another owner), deployment id or resource link id is taken, and
   * `application.profileId` if there is no such profile.
   */
  findOrInsert(application: ApplicationRecord, context: ContextRecord): Promise<ApplicationRecord>;
  /**
   * Points the application from one profile to another, keeping all ids. `false`: there is no such application with the
   * profile `from`. @throws StorageConflictError `application.profileId` if there is no profile `to`
   */
  setProfile(
    id: string,
    change: { readonly from: string; readonly to: string; readonly updatedAt: Date },
  ): Promise<boolean>;
  /** Sets `lastLaunchAt` of each application, by id, where it is later than the stored one; unknown ids are passed over. */
  noteLaunches(launches: ReadonlyMap<string, Date>): Promise<void>;
  /** Deletes the application, and its context if no other application has it. `false`: there is none. */
  delete(id: string): Promise<boolean>;
}
