export const PLACE_TYPES = ['courseElement', 'courseTool', 'groupTool'] as const;
export type PlaceType = (typeof PLACE_TYPES)[number];

/** Where Zoom is used: a course element, a course's tool, a group's tool. */
export interface Place {
  readonly type: PlaceType;
  /** The host's own id: 1 to 128 of `A-Z a-z 0-9 . _ -`. */
  readonly id: string;
}

const PLACE_KEY = /^(courseElement|courseTool|groupTool):([\w.-]{1,128})$/;

/** `<type>:<id>`, the place's key in storage, markup and URLs. */
export function toPlaceKey(place: Place): string {
  return `${place.type}:${place.id}`;
}

/** `undefined` if the text is no place key. */
export function findPlaceInKey(key: string): Place | undefined {
  const [, type, id] = PLACE_KEY.exec(key) ?? [];
  return type === undefined || id === undefined ? undefined : { type: type as PlaceType, id };
}
