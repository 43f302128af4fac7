export type PlaceType = 'courseElement' | 'courseTool' | 'groupTool';

/**
 * Where the plugin is used. In markup and URLs it is written `<type>:<id>`, such as `courseElement:42`.
 */
export interface Place {
  readonly type: PlaceType;
  /** The host's own id of the element, the course (course tool) or the group (group tool): 1 to 128 of `A-Z a-z 0-9 . _ -`. */
  readonly id: string;
}

export type PlaceRole = 'admin' | 'coach' | 'participant';

/** The course or group that a place belongs to. */
export interface PlaceContext {
  readonly kind: 'course' | 'group';
  readonly id: string;
  readonly title: string;
  readonly description: string | undefined;
}

export interface PlaceInfo {
  /** The element's title; for a tool, the tool's label. */
  readonly title: string;
  readonly context: PlaceContext;
  /** Absolute URL that brings a user to the place. */
  readonly url: string;
  /** `false`: hidden from participants (draft, not yet released). */
  readonly visible: boolean;
  /** `false`: the tool is switched off there, and nobody may view it; an element is always on. */
  readonly switchedOn: boolean;
}

/** What one user may do at one place, decided for the place itself and not only for its course. */
export interface PlaceAccess {
  readonly mayView: boolean;
  readonly mayConfigure: boolean;
  /** Empty for a user who has nothing to do with the place, even if `mayView` (an operator who looks around). */
  readonly roles: readonly PlaceRole[];
}

export interface PlaceMember {
  readonly userId: string;
  readonly roles: readonly PlaceRole[];
}

export interface PlaceMemberPage {
  readonly members: readonly PlaceMember[];
  /** Hand it back as `after` for the next page; `undefined` on the last one. */
  readonly next: string | undefined;
}

export interface HostPlaces {
  /** `undefined`: there is no such place (any more). Also finds a tool that is switched off in its course or group. */
  find(place: Place): Promise<PlaceInfo | undefined>;
  /** A suspended, deleted or unknown user may nothing. */
  access(userId: string, place: Place): Promise<PlaceAccess>;
  /** Members in a stable order, suspended and deleted users left out. */
  members(place: Place, page: { readonly after: string | undefined; readonly limit: number }): Promise<PlaceMemberPage>;
}
