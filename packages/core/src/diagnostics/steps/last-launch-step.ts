import { ok, say } from '../finding.js';
import type { Step } from '../step.js';

/** When somebody last came through to Zoom (OO-U4). */
export const lastLaunchStep: Step = {
  id: 'lastLaunch',
  async judge({ profile, activities }) {
    const launch = await activities.findLast(profile.id, { kind: 'launch', outcome: 'ok' });
    if (launch === undefined) return ok(say('noLaunchYet'), say('adviceOpenZoom'));
    return ok(say('lastLaunchAt', { launchedAt: launch.time.toISOString() }));
  },
};
