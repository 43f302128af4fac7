import type { Place } from './place.js';

export type PlaceRole = 'admin' | 'coach' | 'participant';

/** The course or group that a place belongs to. */
export interface PlaceContext {
  readonly kind: 'course' | 'group';
  readonly id: string;
  readonly title: string;
  readonly description: string | undefined;
}

export interface PlaceInfo {
  readonly title: string;
  readonly context: PlaceContext;
  /** Absolute URL that brings a user to the place. */
  readonly url: string;
  /** `false`: hidden from participants. */
  readonly visible: boolean;
  /** `false`: the tool is switched off there; an element is always on. */
  readonly switchedOn: boolean;
}

export interface PlaceAccess {
  readonly mayView: boolean;
  readonly mayConfigure: boolean;
  readonly roles: readonly PlaceRole[];
}

export interface PlaceMember {
  readonly userId: string;
  readonly roles: readonly PlaceRole[];
}

export interface PlaceMemberPage {
  readonly members: readonly PlaceMember[];
  /** Leads, as `after`, to the next page; `undefined` on the last one. */
  readonly next: string | undefined;
}

/** What the host knows of places. */
export interface PlaceDirectory {
  /** `undefined`: there is no such place. */
  find(place: Place): Promise<PlaceInfo | undefined>;
  access(userId: string, place: Place): Promise<PlaceAccess>;
  /** Members in a stable order, suspended and deleted users left out. */
  members(place: Place, page: { readonly after: string | undefined; readonly limit: number }): Promise<PlaceMemberPage>;
}
