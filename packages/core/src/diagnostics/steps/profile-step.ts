import { ok, say, warning } from '../finding.js';
import type { Connection, Step } from '../step.js';

interface Stop {
  readonly applies: (connection: Connection) => boolean;
  readonly seen: string;
  readonly advice: string;
}

const STOPS: readonly Stop[] = [
  { applies: ({ settings }) => !settings.enabled, seen: 'zoomSwitchedOff', advice: 'adviceSwitchOn' },
  {
    applies: ({ settings: { enabledForCourseElement, enabledForCourseTool, enabledForGroupTool } }) =>
      !enabledForCourseElement && !enabledForCourseTool && !enabledForGroupTool,
    seen: 'enabledNowhere',
    advice: 'adviceEnableSomewhere',
  },
  { applies: ({ profile }) => profile.status === 'inactive', seen: 'profileInactive', advice: 'adviceActivate' },
];

/** A saved profile always has its key, client ID and access token; this tells the first thing that keeps it from being used. */
export const profileStep: Step = {
  id: 'profile',
  judge(connection) {
    const stop = STOPS.find(({ applies }) => applies(connection));
    return stop === undefined ? ok(say('profileReady')) : warning(say(stop.seen), say(stop.advice));
  },
};
