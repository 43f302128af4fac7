import { ok, warning } from '../finding.js';
import type { Connection, Step } from '../step.js';

interface Stop {
  readonly applies: (connection: Connection) => boolean;
  readonly seen: string;
  readonly advice: string;
}

const STOPS: readonly Stop[] = [
  {
    applies: ({ settings }) => !settings.enabled,
    seen: 'Zoom is switched off for the whole LMS: places do not offer it, and launches and calendar entries are refused.',
    advice: 'Switch it on with “Enabled” and save.',
  },
  {
    applies: ({ settings: { enabledForCourseElement, enabledForCourseTool, enabledForGroupTool } }) =>
      !enabledForCourseElement && !enabledForCourseTool && !enabledForGroupTool,
    seen: 'Zoom is enabled for no kind of place: neither course elements nor course tools nor group tools can be opened.',
    advice: 'Enable at least one of them and save.',
  },
  {
    applies: ({ profile }) => profile.status === 'inactive',
    seen: 'This profile is inactive: launches, token requests and calendar entries with it are refused.',
    advice: 'Set its status to active when it shall be used.',
  },
];

/** A saved profile always has its key, client ID and access token; this tells what keeps it from being used. */
export const profileStep: Step = {
  id: 'profile',
  judge(connection) {
    const stops = STOPS.filter(({ applies }) => applies(connection));
    if (stops.length === 0) return ok('The profile is complete and active, and Zoom is switched on.');
    return warning(stops.map(({ seen }) => seen).join(' '), stops.map(({ advice }) => advice).join(' '));
  },
};
