import type { Element } from './store/elements.js';
import type { SpaceKey } from './store/spaces.js';

/** The page of a course or group. */
export const toSpacePath = ({ kind, id }: SpaceKey): string => `/${kind}s/${encodeURIComponent(id)}`;

export const toToolPath = (space: SpaceKey, tool: string): string =>
  `${toSpacePath(space)}/tools/${encodeURIComponent(tool)}`;

export const toElementPath = ({ courseId, id }: Pick<Element, 'courseId' | 'id'>): string =>
  `${toSpacePath({ kind: 'course', id: courseId })}/elements/${id}`;

export const toEditorPath = ({ courseId, id }: Pick<Element, 'courseId' | 'id'>): string =>
  `${toSpacePath({ kind: 'course', id: courseId })}/editor/${id}`;

/** Where authors and owners change the title and switch tools. */
export const toSettingsPath = (space: SpaceKey): string => `${toSpacePath(space)}/settings`;
