import { ACTIVITY_SCREENS } from './screens/activity-screens.js';
import { APPLICATION_SCREENS } from './screens/application-screens.js';
import { CALENDAR_ENTRY_SCREENS } from './screens/calendar-entry-screens.js';
import { CONFIGURATION_SCREENS } from './screens/configuration-screens.js';
import { MEETING_SCREENS } from './screens/meeting-screens.js';
import { OBSTACLE_SCREENS } from './screens/obstacle-screens.js';
import { PROFILE_FORM_SCREENS } from './screens/profile-form-screens.js';
import { PROFILE_LIST_SCREENS } from './screens/profile-list-screens.js';
import type { Screen } from './screens/screen.js';
import { SETTINGS_SCREENS } from './screens/settings-screens.js';
import { VIEW_SCREENS } from './screens/view-screens.js';

/** Every screen of the plugin in every state that a person can meet, each once. */
export const SCREENS: readonly Screen[] = [
  ...CONFIGURATION_SCREENS,
  ...PROFILE_LIST_SCREENS,
  ...PROFILE_FORM_SCREENS,
  ...CALENDAR_ENTRY_SCREENS,
  ...APPLICATION_SCREENS,
  ...ACTIVITY_SCREENS,
  ...MEETING_SCREENS,
  ...SETTINGS_SCREENS,
  ...VIEW_SCREENS,
  ...OBSTACLE_SCREENS,
];
