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
}

export interface PlaceAccess {
  readonly mayView: boolean;
  readonly mayConfigure: boolean;
  readonly roles: readonly PlaceRole[];
}

/** What the host knows of places. */
export interface PlaceDirectory {
  /** `undefined`: there is no such place. */
  find(place: Place): Promise<PlaceInfo | undefined>;
  access(userId: string, place: Place): Promise<PlaceAccess>;
}
