import type { PlaceType, Settings } from '@lms-zoom/core';
import type { PlaceContribution } from '@lms-zoom/host-api';
import { ICON, SETTINGS_ELEMENT, VIEW_ELEMENT } from './elements.js';

const IDS: Readonly<Record<PlaceType, string>> = {
  courseElement: 'zoom.course-element',
  courseTool: 'zoom.course-tool',
  groupTool: 'zoom.group-tool',
};

/** Zoom as course element, course tool or group tool; offered while the operator has that type switched on. */
export function createPlaceContribution(type: PlaceType, settings: Settings): PlaceContribution {
  return {
    id: IDS[type],
    label: { en: 'Zoom' },
    icon: ICON,
    view: VIEW_ELEMENT,
    settings: SETTINGS_ELEMENT,
    isOffered: () => settings.isEnabledFor(type),
  };
}
