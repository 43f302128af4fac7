import { createFeedRoutes } from './routes/feed-routes.js';
import type { FeedRoutesDeps } from './routes/feed-routes.js';
import { createLaunchRoutes } from './routes/launch-routes.js';
import type { LaunchRoutesDeps } from './routes/launch-routes.js';
import { createMeetingRoutes } from './routes/meeting-routes.js';
import type { MeetingRoutesDeps } from './routes/meeting-routes.js';
import { createSettingsOfPlaceRoutes } from './routes/settings-of-place-routes.js';
import type { SettingsOfPlaceRoutesDeps } from './routes/settings-of-place-routes.js';
import { createViewRoutes } from './routes/view-routes.js';
import type { ViewRoutesDeps } from './routes/view-routes.js';
import type { Route } from './route.js';

export interface PlaceRoutesDeps extends SettingsOfPlaceRoutesDeps, ViewRoutesDeps, LaunchRoutesDeps {
  readonly calendar: Omit<MeetingRoutesDeps & FeedRoutesDeps, 'view'>;
}

/** What people do at a place; the use cases ask for each place what a person may do there. */
export function createPlaceRoutes({ calendar, ...deps }: PlaceRoutesDeps): Route[] {
  return [
    ...createSettingsOfPlaceRoutes(deps),
    ...createViewRoutes(deps),
    ...createMeetingRoutes({ ...calendar, view: deps.view }),
    ...createFeedRoutes({ ...calendar, view: deps.view }),
    ...createLaunchRoutes(deps),
  ];
}
