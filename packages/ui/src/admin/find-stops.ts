import type { PlaceType, Settings, SettingsChoice } from '../api/admin-api.js';

/** What stops when `choice` is saved: places in use that can then not be opened, and calendar calls. */
export interface Stops {
  readonly places: readonly { readonly type: PlaceType; readonly count: number }[];
  readonly calendar: boolean;
}

/** Compares what is in use with what would be left of it. */
export function findStops(settings: Settings, choice: SettingsChoice): Stops {
  const places = PLACE_TYPES.filter((type) => isOffered(settings, type) && !isOffered(choice, type))
    .map((type) => ({ type, count: settings.applications[type] }))
    .filter(({ count }) => count > 0);
  return { places, calendar: isUsed(settings) && takesEntries(settings) && !takesEntries(choice) };
}

/** Whether Zoom can set calendar entries. */
export const takesEntries = ({ enabled, calendarEntries }: SettingsChoice): boolean => enabled && calendarEntries;

const PLACE_TYPES = ['courseElement', 'courseTool', 'groupTool'] as const;

const SWITCHES = {
  courseElement: 'enabledForCourseElement',
  courseTool: 'enabledForCourseTool',
  groupTool: 'enabledForGroupTool',
} as const;

const isOffered = (choice: SettingsChoice, type: PlaceType): boolean => choice.enabled && choice[SWITCHES[type]];

const isUsed = ({ applications }: Settings): boolean => PLACE_TYPES.some((type) => applications[type] > 0);
