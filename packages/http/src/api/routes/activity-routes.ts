import type { Activities } from '@lms-zoom/core';
import { createRoute } from '../route.js';
import type { Route } from '../route.js';
import { ACTIVITY_PAGE, ACTIVITY_QUERY } from '../schemas/activity-schemas.js';

export interface ActivityRoutesDeps {
  readonly activities: Activities;
}

/** What happened, for an operator who asks why. */
export function createActivityRoutes({ activities }: ActivityRoutesDeps): Route[] {
  return [
    createRoute({
      method: 'get',
      path: '/activity',
      id: 'listActivity',
      summary: 'Launches, calls of Zoom, checks and changes, the newest first',
      who: 'operator',
      query: ACTIVITY_QUERY,
      answer: ACTIVITY_PAGE,
      run: ({ query: { kind, outcome, profileId, before } }) => activities.list({ kind, outcome, profileId, before }),
    }),
  ];
}
