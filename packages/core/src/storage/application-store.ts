import type { PlaceType } from '../places/place.js';

/** A place with a profile chosen for it. All ids are for life. */
export interface ApplicationRecord {
  readonly id: string;
  readonly type: PlaceType;
  /** `<type>:<id>` of the place; unique. */
  readonly placeKey: string;
  readonly profileId: string;
  readonly contextId: string;
  /** LTI `deployment_id`; unique. */
  readonly deploymentId: string;
  /** LTI `resource_link.id`; unique. */
  readonly resourceLinkId: string;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** What Zoom keys its meeting list on. */
export interface ContextRecord {
  /** 15 decimal digits, the first 1-9; unique. */
  readonly id: string;
  /** `<type>:<id>` of the place that it was made for. */
  readonly ownerKey: string;
  readonly createdAt: Date;
}

export interface ApplicationStore {
  find(id: string): Promise<ApplicationRecord | undefined>;
  findByPlace(placeKey: string): Promise<ApplicationRecord | undefined>;
  findByDeployment(deploymentId: string): Promise<ApplicationRecord | undefined>;
  /** All applications of a context, the oldest first, then by id. */
  listByContext(contextId: string): Promise<ApplicationRecord[]>;
  /** How many applications each profile has; a profile without any is missing from the map. */
  countByProfile(): Promise<ReadonlyMap<string, number>>;
  /**
   * Stores application and context together, unless the place has an application already; answers the one that is
   * stored afterwards. Of any number of simultaneous calls for one place exactly one stores something.
   * @throws StorageConflictError if the context id, deployment id or resource link id is taken by another place.
   */
  findOrInsert(application: ApplicationRecord, context: ContextRecord): Promise<ApplicationRecord>;
  /** Points the application to another profile, keeping all ids. `false`: there is no such application. */
  setProfile(id: string, profileId: string, updatedAt: Date): Promise<boolean>;
}
