import { createAccessTokenRoutes } from './routes/access-token-routes.js';
import type { AccessTokenRoutesDeps } from './routes/access-token-routes.js';
import { createActivityRoutes } from './routes/activity-routes.js';
import type { ActivityRoutesDeps } from './routes/activity-routes.js';
import { createApplicationRoutes } from './routes/application-routes.js';
import type { ApplicationRoutesDeps } from './routes/application-routes.js';
import { createCalendarEntryRoutes } from './routes/calendar-entry-routes.js';
import type { CalendarEntryRoutesDeps } from './routes/calendar-entry-routes.js';
import { createProfileCheckRoutes } from './routes/profile-check-routes.js';
import type { ProfileCheckRoutesDeps } from './routes/profile-check-routes.js';
import { createProfileLifeRoutes } from './routes/profile-life-routes.js';
import type { ProfileLifeRoutesDeps } from './routes/profile-life-routes.js';
import { createProfileRoutes } from './routes/profile-routes.js';
import { createSettingsRoutes } from './routes/settings-routes.js';
import type { SettingsRoutesDeps } from './routes/settings-routes.js';
import type { Route } from './route.js';

export interface AdministrationRoutesDeps {
  readonly module: SettingsRoutesDeps;
  readonly profiles: ProfileLifeRoutesDeps & AccessTokenRoutesDeps & ProfileCheckRoutesDeps;
  readonly applications: ApplicationRoutesDeps & CalendarEntryRoutesDeps;
  readonly activity: ActivityRoutesDeps;
}

/** What operators can do, and nobody else. */
export function createAdministrationRoutes(deps: AdministrationRoutesDeps): Route[] {
  const { module, profiles, applications, activity } = deps;
  return [
    ...createSettingsRoutes(module),
    ...createProfileRoutes(profiles),
    ...createProfileLifeRoutes(profiles),
    ...createAccessTokenRoutes(profiles),
    ...createProfileCheckRoutes(profiles),
    ...createApplicationRoutes(applications),
    ...createCalendarEntryRoutes(applications),
    ...createActivityRoutes(activity),
  ];
}
