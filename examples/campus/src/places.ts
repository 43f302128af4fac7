import type { Place } from '@lms-zoom/host-api';
import type { Element } from './store/elements.js';
import type { SpaceKey } from './store/spaces.js';

export const toElementPlace = ({ id }: Pick<Element, 'id'>): Place => ({ type: 'courseElement', id });

export const toToolPlace = ({ kind, id }: SpaceKey): Place => ({ type: `${kind}Tool`, id });
