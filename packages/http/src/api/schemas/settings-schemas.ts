import { z } from 'zod';
import { COUNT, FLAG, REVISION } from './formats.js';

/** The module's switches, and the revision that the operator saw. */
export const SETTINGS_CHANGE = z.object({
  enabled: FLAG,
  enabledForCourseElement: FLAG,
  enabledForCourseTool: FLAG,
  enabledForGroupTool: FLAG,
  calendarEntries: FLAG,
  consentRequired: FLAG,
  revision: REVISION,
});

/** The module's switches, and what they act on: how many places use Zoom, and how many meetings are in calendars. */
export const SETTINGS = SETTINGS_CHANGE.extend({
  applications: z.object({ courseElement: COUNT, courseTool: COUNT, groupTool: COUNT }),
  calendarEntryCount: COUNT,
}).meta({ id: 'Settings' });

/** What an operator copies into Zoom LTI Pro. */
export const INSTALLATION = z
  .object({
    lmsUrl: z.string(),
    authUrl: z.string(),
    tokenUrl: z.string(),
    jwksUrl: z.string(),
    webServiceUrl: z.string(),
    zoomBaseUrl: z.string().describe("Zoom's address that new profiles begin with."),
  })
  .meta({ id: 'Installation' });

export type Installation = z.output<typeof INSTALLATION>;
