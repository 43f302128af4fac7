import type { PlaceRole } from '@lms-zoom/host-api';
import type { Element } from './store/elements.js';
import type { Role } from './store/spaces.js';

/** Who writes the course or runs the group. */
export const mayConfigure = (role: Role): boolean => role === 'author' || role === 'owner';

/** Who teaches or runs something cannot walk away from it. */
export const mayLeave = (role: Role): boolean => role === 'participant' || role === 'member';

/** Hidden elements are for those who teach. */
export const mayView = (role: Role, element: Pick<Element, 'visible'>): boolean =>
  element.visible || role === 'author' || role === 'coach';

/** Campus' roles in the words of the host contract. */
export const toPlaceRole = (role: Role): PlaceRole => PLACE_ROLES[role];

const PLACE_ROLES = {
  author: 'admin',
  coach: 'coach',
  participant: 'participant',
  owner: 'coach',
  member: 'participant',
} as const;
